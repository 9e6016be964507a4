// SPDX-License-Identifier: Apache-2.0
// The addresses of From (RFC 5322, 3.4 and 4.4; 6532), as real mail writes them.

#include "core/engine/message/address.h"
#include "tests/support/print.h"

#include <QTest>

namespace dkimlens {

using message::Address;
using message::Message;

namespace {

using Texts = std::vector<std::string>;

Texts textsOf(const std::vector<Address> &addresses)
{
    Texts texts;
    for (const Address &address : addresses)
        texts.push_back(address.address);
    return texts;
}

} // namespace

class TestAddresses : public QObject
{
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<Texts>("addresses");

        // clang-format off
        row("bare",                                 " joe@example.com", {"joe@example.com"});
        row("with a name",                          " Joe Q. Public <john.q.public@example.com>", {"john.q.public@example.com"});
        row("without space before the angle",       "Joe<joe@example.com>", {"joe@example.com"});
        row("case is kept",                         "Joe@Example.COM", {"Joe@Example.COM"});
        row("two",                                  "a@b, c@d", {"a@b", "c@d"});
        row("two with names",                       "A <a@b>, \"C\" <c@d>", {"a@b", "c@d"});
        row("3.2.4: comma in a quoted name",        "\"Public, Joe\" <joe@example.com>", {"joe@example.com"});
        row("3.2.4: quote in a quoted name",        "\"Giant; \\\"Big\\\" Box\" <b@example.net>", {"b@example.net"});
        row("3.2.4: address in a quoted name",      "\"boss@bank.example\" <joe@example.com>", {"joe@example.com"});
        row("3.2.4: angles in a quoted name",       "\"<boss@bank.example>\" <joe@example.com>", {"joe@example.com"});
        row("address in an unquoted name",          "boss@bank.example <joe@example.com>", {"joe@example.com"});
        row("3.2.2: comment after",                 "joe@example.com (Joe)", {"joe@example.com"});
        row("3.2.2: comment before",                "(Joe) joe@example.com", {"joe@example.com"});
        row("3.2.2: address in a comment",          "joe@example.com (boss@bank.example)", {"joe@example.com"});
        row("3.2.2: comma in a comment",            "joe@example.com (a, b)", {"joe@example.com"});
        row("3.2.2: comments in comments",          "Pete(A nice \\) chap) <pete(his account)@silly.test(his (own) host)>", {"pete@silly.test"});
        row("3.2.4: quoted local part",             "\"joe q\"@example.com", {"\"joe q\"@example.com"});
        row("3.2.4: at-sign in the local part",     "\"a@b\"@example.com", {"\"a@b\"@example.com"});
        row("3.4.1: domain literal",                "joe@[192.0.2.1]", {"joe@[192.0.2.1]"});
        row("3.4.1: domain literal with colons",    "joe@[IPv6:2001:db8::1]", {"joe@[IPv6:2001:db8::1]"});
        row("3.4.1: domain literal in angles",      "Joe <joe@[IPv6:2001:db8::1]>", {"joe@[IPv6:2001:db8::1]"});
        row("3.4: group",                           "A Group:Ed Jones <joe@where.test>,John <jdoe@one.test>;", {"joe@where.test", "jdoe@one.test"});
        row("3.4: empty group",                     "Undisclosed recipients:;", {});
        row("4.4: route",                           "<@a.test,@b.test:joe@example.com>", {"joe@example.com"});
        row("4.4: empty members",                   ",, joe@example.com,,", {"joe@example.com"});
        row("4.4: white space around the dot",      "joe @ example . com", {"joe@example.com"});
        row("2.2.3: folded",                        "Joe\r\n <joe@\r\n example.com>", {"joe@example.com"});
        row("folded with LF",                       "Joe\n <joe@example.com>", {"joe@example.com"});
        row("6532: UTF-8",                          "\xC3\x84nne <\xC3\xA4@b\xC3\xBC" "cher.example>", {"\xC3\xA4@b\xC3\xBC" "cher.example"});
        row("an encoded word",                      "=?utf-8?q?a=40b?= <joe@example.com>", {"joe@example.com"});
        row("text after the angle",                 "<joe@example.com> and more", {"joe@example.com"});
        row("angle left open",                      "Joe <joe@example.com", {"joe@example.com"});
        row("a name alone",                         "Joe", {});
        row("empty",                                "", {});
        // clang-format on
    }

    void parses()
    {
        QFETCH(const std::string, value);
        QFETCH(const Texts, addresses);
        QCOMPARE(textsOf(message::parseAddresses(Slice(value, 5))), addresses);
    }

    void rangesStandInTheMessage()
    {
        const Message message = Message::fromBytes("From: Joe <joe@example.com>, a@b\r\n\r\n");
        const std::vector<Address> addresses = message::fromAddresses(message);
        QCOMPARE(addresses.size(), std::size_t{2});
        QCOMPARE(std::string(message.text(addresses[0].where)), std::string("joe@example.com"));
        QCOMPARE(std::string(message.text(addresses[1].where)), std::string("a@b"));
    }

    void everyFromFieldCounts()
    {
        const Message message = Message::fromBytes(
            "FROM: a@b, c@d\r\nTo: x@y\r\nFrom : e@f\r\nReply-To: z@z\r\n\r\nFrom: g@h\r\n");
        QCOMPARE(textsOf(message::fromAddresses(message)), (Texts{"a@b", "c@d", "e@f"}));
    }

private:
    static void row(const char *name, const std::string &value, const Texts &addresses)
    {
        QTest::newRow(name) << value << addresses;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestAddresses)
#include "tst_addresses.moc"
