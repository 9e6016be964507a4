// SPDX-License-Identifier: Apache-2.0
// What is said of a message's author, and of fields that may stand once, whoever signed it.

#include "core/engine/analysis/analysis.h"
#include "core/engine/analysis/display_name.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program

namespace {

constexpr std::string_view usual = "Date: Thu, 1 Jan 2026 12:00:00 +0000\r\n";

// "word:token" of each finding, in order.
std::string findingsOf(const std::string &header)
{
    const auto message = message::Message::fromBytes(std::string(usual) + header + "\r\nbody\r\n");
    std::string text;
    for (const dkim::Finding &finding : analysis::analyze(message, {}, {}, 0).findings)
        text += (text.empty() ? "" : " ") + std::string(dkim::wordOf(finding.code)) + ':' + finding.token;
    return text;
}

} // namespace

class TestAuthorFindings : public QObject
{
    Q_OBJECT

private slots:
    void says_data()
    {
        QTest::addColumn<std::string>("header");
        QTest::addColumn<std::string>("expected");

        row("nothing odd", "From: Joe <joe@example.org>\r\nReply-To: joe@mail.example.org\r\n", "");
        row("no From", "Subject: x\r\n", "from-missing:");
        row("two From fields", "From: a@example.org\r\nFrom: b@example.org\r\n", "from-repeated:2");
        row("two addresses", "From: a@example.org, b@example.org\r\n", "from-several-addresses:2");
        row("another address in the name", "From: \"boss@bank.example\" <a@example.org>\r\n",
            "name-holds-address:boss@bank.example");
        row("another address amid the name",
            "From: Boss (boss) <boss@bank.example> via x <a@example.org>\r\n",
            "name-holds-address:boss@bank.example");
        row("the same address in the name", "From: \"A@example.org\" <a@example.org>\r\n", "");
        row("an address in an encoded name", "From: =?utf-8?B?Ym9zc0BiYW5rLmV4YW1wbGU=?= <a@example.org>\r\n",
            "name-holds-address:boss@bank.example");
        row("look-alike letters", "From: =?utf-8?Q?P=D0=B0yPal?= <a@example.org>\r\n",
            "name-mixes-scripts:P\xd0\xb0yPal");
        row("a name in one script", "From: =?utf-8?Q?=D0=9F=D0=B0=D0=BF=D0=B0?= Joe <a@example.org>\r\n", "");
        row("an invisible character", "From: Pay\xe2\x80\x8bPal <a@example.org>\r\n",
            "name-hides-characters:Pay\xe2\x80\x8bPal");
        row("answers go elsewhere", "From: a@example.org\r\nReply-To: <x@other.test>\r\n",
            "reply-elsewhere:other.test");
        row("a repeated field", "From: a@example.org\r\nSubject: 1\r\nSubject: 2\r\n",
            "field-repeated:subject");
        row("a control character", "From: a@example.org\r\nSubject: a\x01\r\n", "control-character:");
        row("NUL", std::string("From: a@example.org\r\nSubject: a") + '\0' + "\r\n", "nul-octet:");
    }

    void says()
    {
        QFETCH(std::string, header);
        QFETCH(std::string, expected);
        QCOMPARE(findingsOf(header), expected);
    }

    void aMessageWithoutADateIsSaidSo()
    {
        const auto message = message::Message::fromBytes("From: a@example.org\r\n\r\n");
        const auto findings = analysis::analyze(message, {}, {}, 0).findings;
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].code, dkim::FindingCode::DateMissing);
    }

    void decodesNames_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("expected");

        row("plain", "Joe", "Joe");
        row("B", "=?UTF-8?B?R3LDvMOfZQ==?=",
            "Gr\xc3\xbc\xc3\x9f"
            "e");
        row("Q, Latin-1", "=?iso-8859-1?q?Gr=FC_x?= y", "Gr\xc3\xbc x y");
        row("two words, joined", "=?utf-8?q?a?= =?utf-8?q?b?=", "ab");
        row("a word and text", "=?utf-8?q?a?= b", "a b");
        row("with a language", "=?utf-8*de?q?a?=", "a");
        row("another charset", "=?koi8-r?q?a?=", "=?koi8-r?q?a?=");
        row("no end", "=?utf-8?q?a", "=?utf-8?q?a");
        row("no base64", "=?utf-8?B?**?=", "=?utf-8?B?**?=");
    }

    void decodesNames()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, expected);
        QCOMPARE(analysis::decodedName(name), expected);
    }

private:
    static void row(const char *title, std::string one, std::string other)
    {
        QTest::newRow(title) << std::move(one) << std::move(other);
    }
};

QTEST_GUILESS_MAIN(TestAuthorFindings)
#include "tst_author_findings.moc"
