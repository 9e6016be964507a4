// SPDX-License-Identifier: Apache-2.0
// DNS messages: the query that is sent, and every kind of response, whole and broken (RFC 1035, 2181, 8484).

#include "core/engine/dns/wire.h"
#include "core/engine/dns/wire_name.h"
#include "core/engine/dns/wire_record.h"
#include "tests/support/dns_message.h"
#include "tests/support/print.h"

#include <QTest>

namespace dkimlens {

using dns::Question;
using dns::RecordType;
using dns::Status;
using test::DnsMessage;
using test::number16;
using test::pointerTo;
using test::responseTo;
using test::wireName;
using test::wireRecord;
using test::wireStrings;

namespace {

constexpr std::uint16_t a = 1;
constexpr std::uint16_t cname = 5;
constexpr std::uint16_t txt = 16;

const Question question{"s._domainkey.example.com", RecordType::Txt};
const std::string askedName = pointerTo(12); // the question section begins after the header

std::string text(const std::string &owner, const std::string &string, std::uint32_t ttl = 300)
{
    return wireRecord(owner, txt, ttl, wireStrings({string}));
}

std::string alias(const std::string &owner, const std::string &target, std::uint32_t ttl = 300)
{
    return wireRecord(wireName(owner), cname, ttl, wireName(target));
}

dns::Answer answerWith(std::vector<std::string> answers)
{
    return dns::readResponse(responseTo(question, std::move(answers)).octets(), question, 0);
}

std::string octets(std::initializer_list<int> values)
{
    std::string text;
    for (const int value : values)
        text += static_cast<char>(value);
    return text;
}

} // namespace

class TestDnsWire : public QObject
{
    Q_OBJECT

private slots:
    // RFC 1035, 4.1; RFC 6891, 6.1.2; RFC 7830, 3.
    void writesTheQuestion()
    {
        const std::string query = dns::encodeQuery({"a.example", RecordType::Aaaa}, 0x1234).value_or("");
        const std::string header =
            number16(0x1234) + number16(0x0100) + number16(1) + number16(0) + number16(0) + number16(1);
        const std::string asked = wireName("a.example") + number16(28) + number16(1);
        const std::size_t padding = 128 - header.size() - asked.size() - 15;
        const std::string options = '\0' + number16(41) + number16(1232) + test::number32(0)
            + number16(padding + 4) + number16(12) + number16(padding) + std::string(padding, '\0');
        QCOMPARE(query, header + asked + options);
    }

    // RFC 8467, 4.1.
    void padsToBlocks()
    {
        std::string name = "a";
        for (int i = 0; i < 126; ++i, name += ".a") {
            const std::string query = dns::encodeQuery({name, RecordType::Txt}, 0).value_or("");
            QVERIFY(!query.empty());
            QCOMPARE(query.size() % 128, std::size_t{0});
        }
    }

    void encodesNames_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("expected"); // "-": none
        const std::string label(63, 'a');
        const std::string longest = label + '.' + label + '.' + label + '.' + std::string(61, 'a');

        // clang-format off
        row("one label",                     "a",            octets({1, 'a', 0}));
        row("two",                           "ab.c",         octets({2, 'a', 'b', 1, 'c', 0}));
        row("final dot",                     "a.",           octets({1, 'a', 0}));
        row("the root",                      ".",            octets({0}));
        row("RFC 1035, 5.1: dot in a label", "a\\.b",        octets({3, 'a', '.', 'b', 0}));
        row("RFC 1035, 5.1: decimal",        "\\000\\255",   octets({2, 0, 255, 0}));
        row("RFC 1035, 5.1: backslash",      "\\\\",         octets({1, '\\', 0}));
        row("RFC 1035, 2.3.4: 255 octets",   longest,        wireName(longest));
        row("RFC 1035, 2.3.4: 256 octets",   longest + 'a',  "-");
        row("RFC 1035, 2.3.4: 64 in a label", label + 'a',   "-");
        row("nothing",                       "",             "-");
        row("empty label",                   "a..b",         "-");
        row("empty label first",             ".a",           "-");
        row("an escape of nothing",          "a\\",          "-");
        row("a decimal that is too short",   "\\12",         "-");
        row("a decimal that is too large",   "\\256",        "-");
        // clang-format on
    }

    void encodesNames()
    {
        QFETCH(const std::string, name);
        QFETCH(const std::string, expected);
        QCOMPARE(dns::encodeName(name).value_or("-"), expected);
        QCOMPARE(dns::encodeQuery({name, RecordType::Txt}, 0).has_value(), expected != "-");
    }

    void readsNames_data()
    {
        QTest::addColumn<std::string>("message");
        QTest::addColumn<std::size_t>("begin");
        QTest::addColumn<std::string>("expected"); // "-": none
        const std::string label = '\x3f' + std::string(63, 'a');
        const std::string text = std::string(63, 'a');
        const std::string longest = label + label + label + '\x3d' + std::string(61, 'a') + '\0';
        const std::string tooLong = label + label + label + '\x3e' + std::string(62, 'a') + '\0';

        // clang-format off
        at("a name",                         octets({1, 'a', 2, 'b', 'c', 0}),                 0, "a.bc");
        at("the root",                       octets({0}),                                      0, ".");
        at("RFC 4343, 3: case",              octets({2, 'A', 'z', 0}),                         0, "az");
        at("RFC 1035, 5.1: what is special", octets({4, '.', '\\', '"', ';', 0}),              0, "\\.\\\\\\\"\\;");
        at("RFC 1035, 5.1: what is no text", octets({4, 0, ' ', 0x7f, 0xff, 0}),               0, "\\000\\032\\127\\255");
        at("RFC 1035, 4.1.4: pointer",       octets({1, 'a', 0, 1, 'b', 0xc0, 0}),             3, "b.a");
        at("a pointer alone",                octets({1, 'a', 0, 0xc0, 0}),                     3, "a");
        at("a pointer to a pointer",         octets({1, 'a', 0, 0xc0, 0, 1, 'b', 0xc0, 3}),    5, "b.a");
        at("a pointer into a name",          octets({1, 'x', 1, 'a', 0, 0xc0, 2}),             5, "a");
        at("RFC 1035, 2.3.4: 255 octets",    longest,  0, text + '.' + text + '.' + text + '.' + std::string(61, 'a'));
        at("RFC 1035, 2.3.4: 256 octets",    tooLong,                                          0, "-");
        at("too long by a pointer",          octets({1, 'b', 0}) + label + label + label + '\x3d' + std::string(61, 'a') + pointerTo(0), 3, "-");
        at("a pointer to itself",            octets({0xc0, 0}),                                0, "-");
        at("a pointer to its own name",      octets({1, 'a', 0xc0, 0}),                        0, "-");
        at("a pointer ahead",                octets({0xc0, 2, 1, 'a', 0}),                     0, "-");
        at("two that point at each other",   octets({0xc0, 2, 0xc0, 0}),                       2, "-");
        at("a pointer out of the message",   octets({0xff, 0xff}),                             0, "-");
        at("half a pointer",                 octets({1, 'a', 0, 0xc0}),                        3, "-");
        at("a label that is cut off",        octets({3, 'a', 'b'}),                            0, "-");
        at("no end",                         octets({1, 'a'}),                                 0, "-");
        at("RFC 6891, 5: label type 01",     octets({0x41, 0, 0}),                             0, "-");
        at("label type 10",                  octets({0x81, 0, 0}),                             0, "-");
        at("behind the end",                 octets({0}),                                      1, "-");
        // clang-format on
    }

    void readsNames()
    {
        QFETCH(const std::string, message);
        QFETCH(const std::size_t, begin);
        QFETCH(const std::string, expected);
        const std::optional<dns::WireName> name = dns::readName(message, begin);
        QCOMPARE(name ? name->text : "-", expected);
    }

    void endsAChainOfPointers()
    {
        std::string message = octets({1, 'a', 0}) + pointerTo(0);
        for (std::size_t i = 0; i < 126; ++i)
            message += pointerTo(message.size() - 2);
        QVERIFY(dns::readName(message, message.size() - 2));
        message += pointerTo(message.size() - 2);
        QVERIFY(!dns::readName(message, message.size() - 2));
    }

    void keepsTheStringsApart()
    {
        const std::string octets("\xff\0\"", 3);
        const dns::Answer answer =
            answerWith({wireRecord(askedName, txt, 300, wireStrings({"v=DKIM1; ", "", octets}))});
        QCOMPARE(answer.status, Status::Found);
        QCOMPARE(answer.question, question);
        QCOMPARE(answer.txt, (std::vector<dns::TxtRecord>{{{"v=DKIM1; ", "", octets}}}));
        QCOMPARE(answer.ttl, std::optional<std::uint32_t>(300));
        QCOMPARE(answer.dnssec, dns::Dnssec::Unknown);
    }

    void takesEveryRecordAndTheSmallestTtl()
    {
        const dns::Answer answer = answerWith({text(askedName, "first", 60), text(askedName, "second", 30)});
        QCOMPARE(answer.txt, (std::vector<dns::TxtRecord>{{{"first"}}, {{"second"}}}));
        QCOMPARE(answer.ttl, std::optional<std::uint32_t>(30));
    }

    // RFC 2181, 8.
    void takesATtlWithTheTopBitForZero()
    {
        QCOMPARE(answerWith({text(askedName, "x", 0x80000000U)}).ttl, std::optional<std::uint32_t>(0));
        QCOMPARE(answerWith({text(askedName, "x", 0x7fffffffU)}).ttl,
                 std::optional<std::uint32_t>(0x7fffffffU));
    }

    void leavesOutWhatBelongsToOtherNamesTypesAndClasses()
    {
        const std::string chaos = askedName + number16(txt) + number16(3) + test::number32(1) + number16(0);
        const dns::Answer answer = answerWith({text(wireName("other.example"), "x", 1), chaos,
                                               wireRecord(askedName, a, 1, "1234"), text(askedName, "own")});
        QCOMPARE(answer.txt, (std::vector<dns::TxtRecord>{{{"own"}}}));
        QCOMPARE(answer.ttl, std::optional<std::uint32_t>(300));
    }

    void presentsOtherTypes_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<std::string>("data");
        QTest::addColumn<std::string>("record"); // "-": cannot be read

        // clang-format off
        typed("A",                             RecordType::A,     octets({192, 0, 2, 255}),        "192.0.2.255");
        typed("A of three octets",             RecordType::A,     octets({192, 0, 2}),             "-");
        typed("A of five octets",              RecordType::A,     octets({192, 0, 2, 1, 1}),       "-");
        typed("AAAA",                          RecordType::Aaaa,  groups({0x2001, 0xdb8, 0, 0, 0, 0, 0, 1}), "2001:db8::1");
        typed("RFC 5952, 4.2.3: the longest",  RecordType::Aaaa,  groups({0x2001, 0, 0, 1, 0, 0, 0, 1}),     "2001:0:0:1::1");
        typed("RFC 5952, 4.2.3: the first",    RecordType::Aaaa,  groups({0x2001, 0xdb8, 0, 0, 1, 0, 0, 1}), "2001:db8::1:0:0:1");
        typed("RFC 5952, 4.2.2: one alone",    RecordType::Aaaa,  groups({0x2001, 0xdb8, 0, 1, 1, 1, 1, 1}), "2001:db8:0:1:1:1:1:1");
        typed("RFC 5952, 4.3: lower case",     RecordType::Aaaa,  groups({0xABCD, 1, 2, 3, 4, 5, 6, 7}),     "abcd:1:2:3:4:5:6:7");
        typed("zeros at the end",              RecordType::Aaaa,  groups({1, 0, 0, 0, 0, 0, 0, 0}),          "1::");
        typed("all zeros",                     RecordType::Aaaa,  groups({0, 0, 0, 0, 0, 0, 0, 0}),          "::");
        typed("AAAA of four octets",           RecordType::Aaaa,  octets({192, 0, 2, 1}),          "-");
        typed("MX",                            RecordType::Mx,    number16(10) + wireName("MX.example.com"), "10 mx.example.com");
        typed("MX, compressed",                RecordType::Mx,    number16(0) + wireName("mx").substr(0, 3) + askedName, "0 mx.s._domainkey.example.com");
        typed("RFC 7505: null MX",             RecordType::Mx,    number16(0) + wireName(""),      "0 .");
        typed("MX without a name",             RecordType::Mx,    number16(10),                    "-");
        typed("PTR",                           RecordType::Ptr,   wireName("Host.example"),        "host.example");
        typed("PTR and more",                  RecordType::Ptr,   wireName("host.example") + 'x',  "-");
        typed("CNAME",                         RecordType::Cname, wireName("a.example"),           "a.example");
        typed("CNAME of nothing",              RecordType::Cname, "",                              "-");
        // clang-format on
    }

    void presentsOtherTypes()
    {
        QFETCH(const RecordType, type);
        QFETCH(const std::string, data);
        QFETCH(const std::string, record);
        const Question asked{question.name, type};
        const DnsMessage message = responseTo(asked, {wireRecord(askedName, dns::numberOf(type), 300, data)});
        const dns::Answer answer = dns::readResponse(message.octets(), asked, 0);
        if (record == "-") {
            QCOMPARE(answer.status, Status::Garbled);
            QVERIFY(answer.records.empty());
            return;
        }
        QCOMPARE(answer.records, std::vector<std::string>{record});
        QVERIFY(answer.aliases.empty());
    }

    // RFC 1034, 3.6.2; RFC 2181, 10.1.
    void followsAliasesInAnyOrder()
    {
        std::vector<std::string> records{alias(question.name, "b.example", 60),
                                         alias("b.example", "C.example", 30),
                                         text(wireName("c.example"), "key", 90)};
        std::ranges::sort(records);
        do {
            const dns::Answer answer = answerWith(records);
            QCOMPARE(answer.status, Status::Found);
            QCOMPARE(answer.aliases, (std::vector<std::string>{"b.example", "c.example"}));
            QCOMPARE(answer.txt, (std::vector<dns::TxtRecord>{{{"key"}}}));
            QCOMPARE(answer.ttl, std::optional<std::uint32_t>(30));
        } while (std::next_permutation(records.begin(), records.end()));
    }

    void tellsAnAliasToNowhere()
    {
        DnsMessage message = responseTo(question, {alias(question.name, "gone.example", 60)});
        QCOMPARE(dns::readResponse(message.octets(), question, 0).status, Status::NoData);
        message.flags |= 3;
        const dns::Answer answer = dns::readResponse(message.octets(), question, 0);
        QCOMPARE(answer.status, Status::NoSuchName);
        QCOMPARE(answer.aliases, std::vector<std::string>{"gone.example"});
    }

    void doesNotFollowACircle()
    {
        const dns::Answer answer =
            answerWith({alias(question.name, "b.example"), alias("b.example", question.name)});
        QCOMPARE(answer.status, Status::Garbled);
        QVERIFY(answer.aliases.empty());
        QVERIFY(!answer.ttl);
    }

    void readsTheLargestMessage()
    {
        std::vector<std::string> records;
        for (std::size_t size = 64; size + 14 < 65535; size += 14)
            records.push_back(text(askedName, "x"));
        const dns::Answer answer = answerWith(records);
        QCOMPARE(answer.txt.size(), records.size());
    }

    void tellsStatus_data()
    {
        QTest::addColumn<std::string>("message");
        QTest::addColumn<Status>("status");
        const DnsMessage found = responseTo(question, {text(askedName, "x")});
        const DnsMessage empty = responseTo(question, {});
        const std::string whole = found.octets();
        DnsMessage noQuestion;
        noQuestion.flags |= 1;

        // clang-format off
        status("NOERROR",                         whole,                                          Status::Found);
        status("NOERROR, no records",             empty.octets(),                                 Status::NoData);
        status("FORMERR",                         withFlags(empty, 0x8181),                       Status::ServerFailure);
        status("SERVFAIL",                        withFlags(empty, 0x8182),                       Status::ServerFailure);
        status("NXDOMAIN",                        withFlags(empty, 0x8183),                       Status::NoSuchName);
        status("NOTIMP",                          withFlags(empty, 0x8184),                       Status::ServerFailure);
        status("REFUSED",                         withFlags(empty, 0x8185),                       Status::Refused);
        status("NOTAUTH",                         withFlags(empty, 0x8189),                       Status::Garbled);
        status("FORMERR without the question",    noQuestion.octets(),                            Status::ServerFailure);
        status("NOERROR without the question",    DnsMessage{}.octets(),                          Status::Garbled);
        status("authenticated (AD)",              withFlags(found, 0x81a0),                       Status::Found);
        status("the question in capitals",        responseTo({"S._DOMAINKEY.example.COM", RecordType::Txt}, {text(askedName, "x")}).octets(), Status::Found);
        status("a query",                         withFlags(found, 0x0100),                       Status::Garbled);
        status("another operation",               withFlags(found, 0xa180),                       Status::Garbled);
        status("cut off by the server (TC)",      withFlags(found, 0x8380),                       Status::Garbled);
        status("another name",                    responseTo({"t.example", RecordType::Txt}, {text(askedName, "x")}).octets(), Status::Garbled);
        status("another type",                    responseTo({question.name, RecordType::A}, {text(askedName, "x")}).octets(), Status::Garbled);
        status("another class",                   replaced(whole, 12 + 26 + 3, '\3'),             Status::Garbled);
        status("another ID",                      replaced(whole, 1, '\1'),                       Status::Garbled);
        status("two questions",                   replaced(whole, 5, '\2'),                       Status::Garbled);
        status("more records than there are",     replaced(whole, 7, '\2'),                       Status::Garbled);
        status("a string longer than its record", answering(wireRecord(askedName, txt, 300, "\x05" "abc")), Status::Garbled);
        status("data longer than the message",    answering(askedName + number16(txt) + number16(1) + test::number32(300) + number16(9)), Status::Garbled);
        status("a name that points at itself",    answering(text(pointerTo(42), "x")),            Status::Garbled);
        status("an alias that cannot be read",    answering(wireRecord(askedName, cname, 300, "\x05")), Status::Garbled);
        status("nothing",                         "",                                             Status::Garbled);
        status("text",                            "<html>no such page</html>",                    Status::Garbled);
        // clang-format on
    }

    void tellsStatus()
    {
        QFETCH(const std::string, message);
        QFETCH(const Status, status);
        const dns::Answer answer = dns::readResponse(message, question, 0);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.question, question);
        QCOMPARE(answer.txt.empty(), status != Status::Found);
    }

    void isGarbledWhereverItIsCut()
    {
        const std::string whole =
            responseTo(question, {alias(question.name, "b.example"), text(wireName("b.example"), "key")})
                .octets();
        for (std::size_t size = 0; size < whole.size(); ++size)
            QCOMPARE(dns::readResponse(whole.substr(0, size), question, 0).status, Status::Garbled);
    }

    void readsItsOwnQueryAsNoResponse()
    {
        QCOMPARE(dns::readResponse(*dns::encodeQuery(question, 0), question, 0).status, Status::Garbled);
    }

private:
    static void row(const char *name, const std::string &text, const std::string &expected)
    {
        QTest::newRow(name) << text << expected;
    }

    static void at(const char *name, const std::string &message, std::size_t begin,
                   const std::string &expected)
    {
        QTest::newRow(name) << message << begin << expected;
    }

    static void typed(const char *name, RecordType type, const std::string &data, const std::string &record)
    {
        QTest::newRow(name) << type << data << record;
    }

    static void status(const char *name, const std::string &message, Status status)
    {
        QTest::newRow(name) << message << status;
    }

    static std::string groups(std::initializer_list<std::size_t> numbers)
    {
        std::string text;
        for (const std::size_t number : numbers)
            text += number16(number);
        return text;
    }

    static std::string withFlags(DnsMessage message, std::uint16_t flags)
    {
        message.flags = flags;
        return message.octets();
    }

    static std::string answering(const std::string &record)
    {
        return responseTo(question, {record}).octets();
    }

    static std::string replaced(std::string message, std::size_t position, char octet)
    {
        message[position] = octet;
        return message;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestDnsWire)
#include "tst_dns_wire.moc"
