// SPDX-License-Identifier: Apache-2.0
// Hostile input takes time in proportion to its size: of each kind, eight times as much takes far less than
// sixty-four times as long. The whole analysis runs, as it does when a person opens the file.

#include "core/engine/analysis/analysis.h"
#include "core/engine/analysis/neighbour_findings.h"
#include "core/engine/analysis/route_findings.h"
#include "core/engine/analysis/sender_inputs.h"
#include "core/engine/authres/parse.h"
#include "core/engine/dkim/key_judgement.h"
#include "core/engine/dmarc/parse.h"
#include "core/engine/fields/parts.h"
#include "core/engine/received/parse.h"
#include "core/engine/received/route.h"
#include "tests/support/print.h"
#include "tests/support/spf_zone.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>

namespace dkimlens {

namespace {

using Make = std::function<std::string(std::size_t size)>; // `size`: octets, about

constexpr std::size_t small = std::size_t{16} * 1024; // octets
constexpr std::size_t factor = 8;
constexpr double tolerance = 3; // times what linear growth would take
constexpr double unmeasurable = 10; // milliseconds

const std::string tags = "v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=sel; bh=AAAA; b=AAAA; ";
const std::string signature = "DKIM-Signature: " + tags + "h=from:to\r\n";

std::string repeated(std::string_view piece, std::size_t size)
{
    std::string text;
    text.reserve(size + piece.size());
    while (text.size() < size)
        text += piece;
    return text;
}

std::string numbered(std::string_view before, std::string_view after, std::size_t size)
{
    std::string text;
    for (std::size_t i = 0; text.size() < size; ++i)
        text.append(before).append(std::to_string(i)).append(after);
    return text;
}

// Of this program's own time: what others do meanwhile does not count.
template<typename Work>
double millisecondsFor(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void analyze(const std::string &bytes)
{
    const message::Message message = message::Message::fromBytes(bytes);
    const std::vector<dns::Question> questions = analysis::questionsOf(message);
    const analysis::Analysis analysis = analysis::analyze(message, {}, {trace::Detail::Trace}, 0);
}

// With a sender that makes macros long. The record includes another that is like it.
void checkSpf(const std::string &record)
{
    test::SpfZone zone;
    zone.addText("example.com", {"v=spf1 include:more.example " + record});
    zone.addText("more.example", {"v=spf1 " + record});
    spf::Request request;
    request.clientAddress.value = "192.0.2.1";
    request.mailFrom.value = std::string(900, '-') + "@example.com";
    test::evaluateSpf(request, zone);
}

// What others wrote into the message about it.
void readClaims(const std::string &bytes)
{
    const message::Message message = message::Message::fromBytes(bytes);
    const received::Route route = received::routeOf(received::collect(message));
    const std::optional<std::size_t> boundary = analysis::trustBoundaryOf(route);
    const spf::Request request = analysis::spfRequestOf(message, route, boundary);
    const std::vector<dkim::Finding> findings = analysis::routeFindings(route);
    const std::vector<authres::AuthenticationResults> results = authres::collect(message);
}

// The value of a field, in every form that there is.
void readParts(const std::string &value)
{
    for (int form = 0; form <= static_cast<int>(fields::Form::Scores); ++form)
        fields::partsOf(Slice(value), static_cast<fields::Form>(form));
}

// A message whose signatures need no key: what stands beside them is looked at all the same.
void findNeighbours(const std::string &bytes)
{
    const message::Message message = message::Message::fromBytes(bytes);
    analysis::Analysis analysis;
    const message::FieldIndex fields(message);
    for (const std::size_t field : fields.named("dkim-signature")) {
        if (analysis.signatures.size() == dkim::maxSignatures)
            break;
        analysis.signatures.push_back(dkim::listSignature(message, field));
    }
    const std::vector<dkim::Finding> findings = analysis::neighbourFindings(message, analysis);
}

template<typename Work>
void growsLinearly(const Make &make, Work work)
{
    const std::string little = make(small);
    const std::string much = make(small * factor);
    const double first = millisecondsFor([&] { work(little); });
    const double second = millisecondsFor([&] { work(much); });
    QVERIFY2(second <= tolerance * factor * std::max(first, unmeasurable),
             qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(first).arg(second)));
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void growsWithItsSize_data();
    void growsWithItsSize();
    void keyRecordsToo_data();
    void keyRecordsToo();
    void spfRecordsToo_data();
    void spfRecordsToo();
    void dmarcRecordsToo_data();
    void dmarcRecordsToo();
    void claimsToo_data();
    void claimsToo();
    void partsOfFieldsToo_data();
    void partsOfFieldsToo();
    void neighboursToo_data();
    void neighboursToo();

private:
    static void row(const char *name, const Make &make) { QTest::newRow(name) << make; }
};

void TestHostile::growsWithItsSize_data()
{
    QTest::addColumn<Make>("make");
    const auto header = [](const std::string &fields) { return signature + fields + "\r\nbody\r\n"; };
    const auto body = [](const std::string &text) { return signature + "From: a@b\r\n\r\n" + text; };
    const auto from = [=](const std::string &value) { return header("From: " + value + "\r\n"); };

    row("fields of one name", [=](std::size_t size) { return header(repeated("From: a@b\r\n", size)); });
    row("fields of many names", [=](std::size_t size) { return header(numbered("X", ": y\r\n", size)); });
    row("lines without colon", [=](std::size_t size) { return header(repeated("x\r\n", size)); });
    row("a field of many lines", [=](std::size_t size) { return from(repeated("\r\n a", size)); });
    row("a field of white lines", [=](std::size_t size) { return from(repeated("\r\n ", size)); });
    row("a field of white space", [=](std::size_t size) { return from(std::string(size, ' ')); });
    row("a field of white space, then text",
        [=](std::size_t size) { return from(std::string(size, '\t') + "a"); });
    row("a field of CR", [=](std::size_t size) { return from(std::string(size, '\r')); });
    row("a field of spaces and CR", [=](std::size_t size) { return from(repeated(" \r", size)); });
    row("addresses", [=](std::size_t size) { return from(repeated("a@b,", size)); });
    row("opening parentheses", [=](std::size_t size) { return from(std::string(size, '(')); });
    row("comments", [=](std::size_t size) { return from(repeated("(a)", size)); });
    row("opening angles", [=](std::size_t size) { return from(std::string(size, '<')); });
    row("backslashes in quotes", [=](std::size_t size) { return from('"' + std::string(size, '\\')); });
    row("colons", [=](std::size_t size) { return from(std::string(size, ':')); });
    row("at-signs", [=](std::size_t size) { return from(std::string(size, '@')); });
    row("tags", [](std::size_t size) {
        return "DKIM-Signature: " + tags + numbered("x", "=;", size) + "y=\r\n\r\n";
    });
    row("duplicate tags",
        [](std::size_t size) { return "DKIM-Signature: " + tags + repeated("x=;", size) + "\r\n\r\n"; });
    row("semicolons",
        [](std::size_t size) { return "DKIM-Signature: " + tags + std::string(size, ';') + "\r\n\r\n"; });
    row("names in h=", [](std::size_t size) {
        return "DKIM-Signature: " + tags + "h=from" + repeated(":x", size) + "\r\nFrom: a@b\r\n\r\n";
    });
    row("white space in b=",
        [](std::size_t size) { return "DKIM-Signature: v=1; b=" + std::string(size, ' ') + "A\r\n\r\n"; });
    row("labels in d=",
        [](std::size_t size) { return "DKIM-Signature: v=1; s=s; d=" + repeated("a.", size) + "a\r\n\r\n"; });
    row("octets of UTF-8 in d=", [](std::size_t size) {
        return "DKIM-Signature: v=1; s=s; d=" + repeated("\xC3\xBC", size) + "\r\n\r\n";
    });
    row("signatures", [](std::size_t size) { return repeated(signature, size) + "From: a@b\r\n\r\n"; });
    row("blank lines at the end", [=](std::size_t size) { return body("a\r\n" + repeated("\r\n", size)); });
    row("white lines at the end",
        [=](std::size_t size) { return body("a\r\n" + repeated(" \t\r\n", size)); });
    row("blank lines within", [=](std::size_t size) { return body(repeated("\r\n", size) + "a"); });
    row("a body of white space", [=](std::size_t size) { return body(std::string(size, ' ')); });
    row("a body of white space, then text",
        [=](std::size_t size) { return body(std::string(size, ' ') + "a"); });
    row("a body of tabs between letters", [=](std::size_t size) { return body(repeated("a\t", size)); });
    row("a body of LF", [=](std::size_t size) { return body(repeated("a\n", size)); });
    row("a body of CR", [=](std::size_t size) { return body(std::string(size, '\r')); });
    row("a body of spaces and CR", [=](std::size_t size) { return body(repeated(" \r", size)); });
}

void TestHostile::growsWithItsSize()
{
    QFETCH(const Make, make);
    growsLinearly(make, analyze);
}

// A TXT answer holds 64 KiB; what a person pastes may hold more.
void TestHostile::keyRecordsToo_data()
{
    QTest::addColumn<Make>("make");
    row("tags", [](std::size_t size) { return "v=DKIM1; p=AAAA;" + numbered("x", "=;", size); });
    row("duplicate tags", [](std::size_t size) { return "v=DKIM1; p=AAAA;" + repeated("x=;", size); });
    row("semicolons", [](std::size_t size) { return "v=DKIM1; p=AAAA" + std::string(size, ';'); });
    row("missing semicolons", [](std::size_t size) { return "v=DKIM1; p=AAAA" + repeated(" n=1", size); });
    row("white space", [](std::size_t size) { return "v=DKIM1; p=" + std::string(size, ' ') + "!"; });
    row("white space before equals signs",
        [](std::size_t size) { return "p=" + repeated(" p", size) + "="; });
    row("quotes", [](std::size_t size) { return "v=DKIM1; p=" + std::string(size, '"'); });
    row("PEM lines", [](std::size_t size) { return "v=DKIM1; p=" + repeated("-----A-----", size); });
    row("a long key", [](std::size_t size) { return "v=DKIM1; p=" + std::string(size, 'A'); });
}

void TestHostile::keyRecordsToo()
{
    QFETCH(const Make, make);
    growsLinearly(make, dkim::judgeKeyRecord);
}

// No more than 64 KiB from DNS; a keys file may hold more.
void TestHostile::spfRecordsToo_data()
{
    QTest::addColumn<Make>("make");
    const auto exists = [](const std::string &domain) { return "exists:" + domain + ".example.com ?all"; };

    row("macros", [=](std::size_t size) { return exists(repeated("%{s}", size)); });
    row("macros that split", [=](std::size_t size) { return exists(repeated("%{l1r-+}", size)); });
    row("a macro of many digits",
        [=](std::size_t size) { return exists("%{d" + std::string(size, '1') + '}'); });
    row("a macro of many delimiters",
        [=](std::size_t size) { return exists("%{l" + std::string(size, '-') + '}'); });
    row("macros without end", [=](std::size_t size) { return exists(repeated("%{", size)); });
    row("escapes", [=](std::size_t size) { return exists(repeated("%%", size)); });
    row("labels", [=](std::size_t size) { return exists(repeated("a.", size)); });
    row("slashes", [](std::size_t size) { return "a:" + std::string(size, '/') + "a.example/1//1 ?all"; });
    row("networks", [](std::size_t size) { return repeated("ip4:198.51.100.1 ", size); });
    row("modifiers", [](std::size_t size) { return repeated("x=%{l} ", size); });
    row("faults", [](std::size_t size) { return repeated("ip6:1 ", size); });
    row("spaces", [](std::size_t size) { return std::string(size, ' ') + "?all"; });
}

void TestHostile::spfRecordsToo()
{
    QFETCH(const Make, make);
    growsLinearly(make, checkSpf);
}

void TestHostile::dmarcRecordsToo_data()
{
    QTest::addColumn<Make>("make");
    const auto record = [](const std::string &rest) { return "v=DMARC1; fo=d:d; p=none; rua=" + rest; };

    row("the same known tag", [=](std::size_t size) { return record(repeated("p=none;", size)); });
    row("unknown tags", [=](std::size_t size) { return record(repeated("q=1;", size)); });
    row("names that never end", [=](std::size_t size) { return record(std::string(size, 'p')); });
    row("semicolons", [=](std::size_t size) { return record(std::string(size, ';')); });
    row("addresses", [=](std::size_t size) { return record(repeated("x,", size)); });
    row("options", [=](std::size_t size) { return record(repeated("d:", size)); });
}

void TestHostile::dmarcRecordsToo()
{
    QFETCH(const Make, make);
    growsLinearly(make, dmarc::parseRecord);
}

void TestHostile::claimsToo_data()
{
    QTest::addColumn<Make>("make");
    const auto all = [](const std::string &value) {
        return "Authentication-Results: s; " + value + "\r\nReceived-SPF: pass " + value
            + "\r\nReceived: from " + value + "\r\n\r\n";
    };

    row("hops", [](std::size_t size) {
        return repeated("Received: from a.example by b.example; Thu, 21 May 2015 10:43:42 -0700\r\n", size);
    });
    row("hops back in time", [](std::size_t size) {
        return repeated("Received: from a.example by b.example; Thu, 21 May 2015 10:43:42 -0700\r\n"
                        "Received: from c.example by d.example; Thu, 21 May 2015 19:43:42 -0700\r\n",
                        size);
    });
    row("hops without a word", [](std::size_t size) { return repeated("Received: \r\n", size); });
    row("fields of results",
        [](std::size_t size) { return repeated("Authentication-Results: a; dkim=pass\r\n", size); });
    row("results", [=](std::size_t size) { return all(repeated("dkim=pass header.d=a; ", size)); });
    row("properties", [=](std::size_t size) { return all("dkim=pass" + repeated(" header.d=a", size)); });
    row("folded lines", [=](std::size_t size) { return all(repeated("\r\n a=b;", size)); });
    row("comments", [=](std::size_t size) { return all(repeated("(a) ", size)); });
    row("comments after words",
        [=](std::size_t size) { return all("dkim=pass" + repeated(" x (a)", size)); });
    row("deep comments",
        [=](std::size_t size) { return all(std::string(size, '(') + std::string(size, ')')); });
    row("comments without end", [=](std::size_t size) { return all(repeated("a (", size)); });
    row("quotations", [=](std::size_t size) { return all(repeated("\"a\" ", size)); });
    row("quotations without end", [=](std::size_t size) { return all(repeated("a=\"b;", size)); });
    row("semicolons", [=](std::size_t size) { return all(std::string(size, ';')); });
    row("dots", [=](std::size_t size) { return all(repeated("a. ", size)); });
    row("keywords", [=](std::size_t size) { return all(repeated("from by ", size)); });
    row("dates", [=](std::size_t size) { return all(repeated("0000-00-0", size)); });
    row("brackets", [=](std::size_t size) { return all("x (" + std::string(size, '[') + ")"); });
}

void TestHostile::claimsToo()
{
    QFETCH(const Make, make);
    growsLinearly(make, readClaims);
}

void TestHostile::partsOfFieldsToo_data()
{
    QTest::addColumn<Make>("make");
    row("rules of a spam filter", [](std::size_t size) {
        return "Yes, score=9 tests=[" + repeated("A=1.0,\r\n\t", size) + "] version=4";
    });
    row("rules without end", [](std::size_t size) { return "Yes, tests=[" + repeated("A ", size); });
    row("symbols", [](std::size_t size) {
        return "default: False [1 / 2];\r\n " + repeated("A(1.0)[a;b];\r\n\t", size);
    });
    row("a symbol of many options",
        [](std::size_t size) { return "default: False; A(1)[" + repeated("a;b,", size); });
    row("codes", [](std::size_t size) { return repeated("A:b;", size); });
    row("opening brackets", [](std::size_t size) { return std::string(size, '['); });
    row("opening parentheses", [](std::size_t size) { return std::string(size, '('); });
    row("opening angles", [](std::size_t size) { return std::string(size, '<'); });
    row("angles", [](std::size_t size) { return repeated("<a:b>,", size); });
    row("quotation marks", [](std::size_t size) { return repeated("\"a", size); });
    row("equals signs", [](std::size_t size) { return std::string(size, '='); });
    row("colons", [](std::size_t size) { return std::string(size, ':'); });
    row("semicolons", [](std::size_t size) { return std::string(size, ';'); });
    row("commas", [](std::size_t size) { return "tests=" + std::string(size, ','); });
    row("white space", [](std::size_t size) { return repeated(" \t\r\n", size) + "a"; });
    row("stars", [](std::size_t size) { return repeated("*\n", size); });
    row("lines of a report", [](std::size_t size) { return "* 1.0 A b\n" + repeated("* c\n", size); });
    row("words", [](std::size_t size) { return repeated("a ", size); });
    row("one word", [](std::size_t size) { return std::string(size, 'a'); });
}

void TestHostile::partsOfFieldsToo()
{
    QFETCH(const Make, make);
    growsLinearly(make, readParts);
}

void TestHostile::neighboursToo_data()
{
    QTest::addColumn<Make>("make");
    const auto copies = [](const std::string &z, const std::string &fields) {
        return "DKIM-Signature: " + tags + "z=" + z + "\r\n" + fields + "\r\n";
    };
    row("copies", [=](std::size_t size) { return copies(repeated("A:b|", size), "A: c\r\n"); });
    row("copies of many fields", [=](std::size_t size) {
        return copies(numbered("A:", "|", size / 2), numbered("A: ", "\r\n", size / 2));
    });
    row("one long copy", [=](std::size_t size) { return copies("A:" + std::string(size, '='), "A: c\r\n"); });
    row("bars", [=](std::size_t size) { return copies(std::string(size, '|'), ""); });
    row("signatures that copy the same field", [](std::size_t size) {
        return repeated("DKIM-Signature: z=A:b\r\n", size / 2) + "A: " + std::string(size / 2, 'c')
            + "\r\n\r\n";
    });
    row("links", [](std::size_t size) {
        return "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nList-Unsubscribe: "
            + repeated("<mailto:a>,", size) + "\r\n\r\n";
    });
    row("fields of DomainKeys",
        [](std::size_t size) { return repeated("DomainKey-Signature: a=b\r\n", size) + "\r\n"; });
}

void TestHostile::neighboursToo()
{
    QFETCH(const Make, make);
    growsLinearly(make, findNeighbours);
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestHostile)
#include "tst_hostile.moc"
