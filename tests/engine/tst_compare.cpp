// SPDX-License-Identifier: Apache-2.0
// Two copies of a message compared as a signature sees them: what differs, what canonicalization swallows,
// what the signature does not cover, and which difference is the first that matters.

#include "core/engine/compare/alignment.h"
#include "core/engine/compare/comparison.h"
#include "core/session/file.h"
#include "tests/support/own_data.h"
#include "tests/support/print.h"

#include <QTest>

#include <map>
#include <random>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using compare::Basis;
using compare::Block;
using compare::Comparison;
using compare::Cover;
using compare::Difference;
using compare::Part;
using compare::Row;
using message::Message;

namespace {

// A header with a signature, which nobody verifies here.
std::string headed(const std::string &tags, const std::string &fields)
{
    return "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=sel; " + tags + "; bh=AAAA; b=BBBB\r\n"
        + fields + "\r\n";
}

const std::string relaxed = "c=relaxed/relaxed; h=from:subject";
const std::string simple = "c=simple/simple; h=from:subject";
const std::string from = "From: a@example.org\r\n";
const std::string subject = "Subject: Lunch\r\n";

Comparison compared(const std::string &one, const std::string &other)
{
    return compare::compare(Message::fromBytes(one), Message::fromBytes(other), {});
}

// What differs, as text: "subject signed changed"; the first that matters is marked with "!".
std::string told(const Comparison &comparison, const std::string &one, const std::string &other)
{
    static const std::map<Cover, std::string> covers{{Cover::Signed, "signed"},
                                                     {Cover::ThisSignature, "own"},
                                                     {Cover::NotSigned, "unsigned"},
                                                     {Cover::AfterLimit, "after l="}};
    static const std::map<Difference, std::string> differences{{Difference::None, "same"},
                                                               {Difference::Swallowed, "swallowed"},
                                                               {Difference::Changed, "changed"},
                                                               {Difference::OnlyInOne, "only in one"},
                                                               {Difference::OnlyInOther, "only in other"},
                                                               {Difference::SignatureValue, "b="}};
    const Message messages[] = {Message::fromBytes(one), Message::fromBytes(other)};
    std::string all;
    for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
        const Row &row = comparison.rowAt(i);
        const bool isInOne = row.one.count > 0;
        const compare::Place &place = isInOne ? row.one : row.other;
        const Message &message = messages[isInOne ? 0 : 1];
        const std::string name = row.part == Part::Body
            ? "body " + std::to_string(place.first + 1)
                + (place.count > 1 ? "+" + std::to_string(place.count - 1) : "")
            : std::string(message.text(message.fields()[place.first].name));
        all += (all.empty() ? "" : ", ") + std::string(comparison.first == i ? "!" : "") + name + ' '
            + covers.at(row.cover) + ' ' + differences.at(row.difference);
    }
    return all;
}

std::string told(const std::string &one, const std::string &other)
{
    return told(compared(one, other), one, other);
}

std::string replaced(const std::string &text, const char *before, const char *after)
{
    return QByteArray::fromStdString(text).replace(before, after).toStdString();
}

void addPair(const char *name, const std::string &one, const std::string &other, const std::string &wanted)
{
    QTest::newRow(name) << QByteArray::fromStdString(one) << QByteArray::fromStdString(other)
                        << QByteArray::fromStdString(wanted);
}

std::vector<std::uint32_t> randomNumbers(std::mt19937 &random, std::size_t size, std::uint32_t kinds)
{
    std::vector<std::uint32_t> numbers(size);
    for (std::uint32_t &number : numbers)
        number = static_cast<std::uint32_t>(random()) % kinds;
    return numbers;
}

// The one sequence with the other's elements in the place of each block.
std::vector<std::uint32_t> withBlocks(const std::vector<std::uint32_t> &one,
                                      const std::vector<std::uint32_t> &other,
                                      const std::vector<Block> &blocks)
{
    std::vector<std::uint32_t> made;
    std::size_t done = 0;
    const auto add = [&made](const std::vector<std::uint32_t> &part, std::size_t begin, std::size_t end) {
        made.insert(made.end(), part.begin() + static_cast<std::ptrdiff_t>(begin),
                    part.begin() + static_cast<std::ptrdiff_t>(end));
    };
    for (const Block &block : blocks) {
        add(one, done, block.one.begin);
        add(other, block.other.begin, block.other.end);
        done = block.one.end;
    }
    add(one, done, one.size());
    return made;
}

std::size_t editsIn(const std::vector<Block> &blocks)
{
    std::size_t edits = 0;
    for (const Block &block : blocks)
        edits += block.one.size() + block.other.size();
    return edits;
}

// The fewest removals and additions, by the table that everybody can check.
std::size_t fewestEdits(const std::vector<std::uint32_t> &one, const std::vector<std::uint32_t> &other)
{
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = j;
    for (const std::uint32_t element : one) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const std::size_t kept = element == other[j - 1] ? diagonal : SIZE_MAX;
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, kept});
        }
    }
    return row.back();
}

std::string texts(const std::vector<Row> &rows, bool isOne, const std::string &text)
{
    std::string all;
    for (const Row &row : rows) {
        const ByteRange range = isOne ? row.one.text : row.other.text;
        all += text.substr(range.begin, range.size());
    }
    return all;
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    static void differencesAreTold_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QByteArray>("wanted");
        const std::string body = "Hello\r\nJoe\r\n";
        const std::string base = headed(relaxed, from + subject) + body;
        const std::string strict = headed(simple, from + subject) + body;

        addPair("the same", base, base, "");
        addPair("LF in place of CRLF", base, replaced(base, "\r\n", "\n"), "");
        addPair("folded anew, relaxed", base, headed(relaxed, from + "Subject:\r\n Lunch\r\n") + body,
                "Subject signed swallowed");
        addPair("folded anew, simple", strict, headed(simple, from + "Subject:\r\n Lunch\r\n") + body,
                "!Subject signed changed");
        addPair("prefix", base, headed(relaxed, from + "Subject: [list] Lunch\r\n") + body,
                "!Subject signed changed");
        addPair("prefix of an unsigned subject", headed("c=relaxed/relaxed; h=from", from + subject) + body,
                headed("c=relaxed/relaxed; h=from", from + "Subject: [list] Lunch\r\n") + body,
                "Subject unsigned changed");
        addPair("field added on top", base, headed(relaxed, "Subject: New\r\n" + from + subject) + body,
                "Subject unsigned only in other");
        addPair("field added on top, which h= names once more",
                headed("c=relaxed/relaxed; h=from:subject:subject", from + subject) + body,
                headed("c=relaxed/relaxed; h=from:subject:subject", "Subject: New\r\n" + from + subject)
                    + body,
                "!Subject signed only in other");
        addPair("field added below", base, headed(relaxed, from + subject + "Subject: New\r\n") + body,
                "!Subject signed changed, Subject unsigned only in other");
        addPair("repeated fields change places",
                headed("c=relaxed/relaxed; h=comments:comments", "Comments: 1\r\nComments: 2\r\n") + body,
                headed("c=relaxed/relaxed; h=comments:comments", "Comments: 2\r\nComments: 1\r\n") + body,
                "!Comments signed changed, Comments signed changed");
        addPair("different fields change places", base, headed(relaxed, subject + from) + body, "");
        addPair("signed field removed", base, headed(relaxed, from) + body, "!Subject signed only in one");
        addPair("unsigned field added", base, "Received: by x\r\n" + base, "Received unsigned only in other");
        addPair("unsigned field removed", "X-Test: 1\r\n" + base, base, "X-Test unsigned only in one");
        addPair("no field", base, headed(relaxed, from + subject + "what is this\r\n") + body,
                " unsigned only in other");
        addPair("footer", base, base + "-- \r\nlist\r\n", "!body 3+1 signed only in other");
        addPair("a line on top", base, headed(relaxed, from + subject) + "CAUTION\r\n" + body,
                "!body 1 signed only in other");
        addPair("a line removed", base, headed(relaxed, from + subject) + "Joe\r\n",
                "!body 1 signed only in one");
        addPair("two places", headed(relaxed, from) + "1\r\n2\r\n3\r\n4\r\n5\r\n",
                headed(relaxed, from) + "1\r\nX\r\n3\r\n4\r\nY\r\n5\r\n",
                "!body 2 signed changed, body 5 signed only in other");
        addPair("white space, relaxed", base, headed(relaxed, from + subject) + "Hello \r\nJoe\t\r\n",
                "body 1+1 signed swallowed");
        addPair("white space, simple", strict, headed(simple, from + subject) + "Hello \r\nJoe\r\n",
                "!body 1 signed changed");
        addPair("blank lines at the end", strict, strict + "\r\n\r\n", "body 3 signed swallowed");
        addPair("last line end lost", strict, strict.substr(0, strict.size() - 2), "body 2 signed swallowed");
        addPair("white space beside a footer", base,
                headed(relaxed, from + subject) + "Hello \r\nJoe\r\n--\r\n\r\n",
                "!body 3 signed only in other, body 1+1 signed swallowed");
        addPair("header before body", base, headed(relaxed, from + "Subject: x\r\n") + "Bye\r\n",
                "!Subject signed changed, body 1+1 signed changed");
        addPair("empty bodies", headed(relaxed, from), headed(relaxed, from), "");
        addPair("body lost", base, headed(relaxed, from + subject), "!body 1+1 signed only in one");
    }

    static void differencesAreTold()
    {
        QFETCH(const QByteArray, one);
        QFETCH(const QByteArray, other);
        QFETCH(const QByteArray, wanted);
        QCOMPARE(told(one.toStdString(), other.toStdString()), wanted.toStdString());
    }

    static void octetsAfterTheLimitDoNotMatter_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("at the end") << 12 << QByteArray("body 3 after l= only in other");
        QTest::newRow("before it") << 7 << QByteArray("body 3 after l= only in other");
        QTest::newRow("beyond it") << 13 << QByteArray("!body 3 signed only in other");
        QTest::newRow("nothing") << 0 << QByteArray("body 3 after l= only in other");
    }

    static void octetsAfterTheLimitDoNotMatter()
    {
        QFETCH(const int, limit);
        QFETCH(const QByteArray, wanted);
        const std::string head = headed(relaxed + "; l=" + std::to_string(limit), from + subject);
        const std::string body = "Hello\r\nJoe\r\n";
        QCOMPARE(told(head + body, head + body + "more\r\n"), wanted.toStdString());
    }

    static void aLineOnBothSidesOfTheLimitIsJudgedByItsFirstOctet()
    {
        const std::string head = headed(relaxed + "; l=9", from + subject);
        QCOMPARE(told(head + "Hello Joe\r\n", head + "Hello Joe!\r\n"),
                 std::string("body 1 after l= changed"));
        QCOMPARE(told(head + "Hello Joe\r\n", head + "Hello Jim\r\n"), std::string("!body 1 signed changed"));
        QCOMPARE(told(head + "Hello Joe\r\n", head + "Hello\r\n"), std::string("!body 1 signed changed"));
    }

    static void theSignaturesOwnFieldIsComparedWithoutItsValue()
    {
        const std::string one = headed(relaxed, from + subject);
        const std::string folded = "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=sel;\r\n\t" + relaxed
            + ";\r\n\tbh=AAAA; b=BB\r\n\tBB\r\n" + from + subject + "\r\n";
        QCOMPARE(told(one, folded), std::string("DKIM-Signature own swallowed"));
        QCOMPARE(told(one, replaced(one, "b=BBBB", "b=BBBC")), std::string("!DKIM-Signature own b="));
        QCOMPARE(told(one, replaced(one, "bh=AAAA", "bh=AAAC")), std::string("!DKIM-Signature own changed"));
        const Comparison comparison = compared(one, one);
        QVERIFY(comparison.one.header.ends_with("bh=AAAA; b=\r\n"));
    }

    static void aSignatureThatIsGoneMatters()
    {
        const std::string one = headed(relaxed, from + subject);
        const std::string other = from + subject + "\r\n";
        QCOMPARE(told(one, other), std::string("!DKIM-Signature own only in one"));
        QCOMPARE(told(other, one), std::string("!DKIM-Signature own only in other"));
        QCOMPARE(compared(other, one).subject.from, compare::From::Other);
    }

    static void theChosenSignatureIsFoundAgain()
    {
        const std::string mine = "DKIM-Signature: v=1; d=mine.example; s=a; h=from; bh=AAAA; b=MMMM\r\n";
        const std::string list = "DKIM-Signature: v=1; d=list.example; s=a; h=from; bh=AAAA; b=LLLL\r\n";
        const std::string again = "DKIM-Signature: v=1; d=mine.example; s=a; h=from; bh=AAAA; b=NNNN\r\n";
        const Message one = Message::fromBytes(mine + from + "\r\n");
        const Message other = Message::fromBytes(list + again + "X: y\r\n" + mine + from + "\r\n");
        const Comparison comparison = compare::compare(one, other, 0);
        QCOMPARE(comparison.subject.other, std::optional<std::size_t>(3));
        QVERIFY(!comparison.first);
        QCOMPARE(compare::compare(other, one, 0).subject.other, std::optional<std::size_t>());
        QCOMPARE(compare::compare(other, one, 1).subject.other, std::optional<std::size_t>());
        QCOMPARE(compare::compare(other, one, 3).subject.other, std::optional<std::size_t>(0));
    }

    static void withoutASignatureEverythingCounts()
    {
        const std::string one = from + subject + "\r\nHello\r\n";
        const Comparison comparison = compared(one, from + "Subject:  Dinner\r\n\r\nHello \r\n");
        QCOMPARE(comparison.subject.basis, Basis::NoSignature);
        QCOMPARE(told(one, from + "Subject:  Dinner\r\n\r\nHello \r\n"),
                 std::string("!Subject signed changed, body 1 signed swallowed"));
    }

    static void anUnknownCanonicalizationIsTakenForRelaxed()
    {
        const std::string one = headed("c=odd/odd; h=from", from);
        QCOMPARE(compared(one, one).subject.basis, Basis::UnknownCanonicalization);
        QCOMPARE(told(one, headed("c=odd/odd; h=from", "FROM:  a@example.org\r\n")),
                 std::string("From signed swallowed"));
    }

    // Of every message that there is.
    static void nothingDiffersFromItself()
    {
        std::size_t count = 0;
        for (const test::OwnCase &each : test::ownCases()) {
            const Message message = session::openFile(each.messageFile).message;
            for (const std::size_t field : compare::signatureFields(message)) {
                const Comparison comparison = compare::compare(message, message, field);
                QVERIFY2(comparison.isSame && comparison.differences.empty(), qPrintable(each.name));
                QCOMPARE(comparison.subject.one, comparison.subject.other);
                ++count;
            }
        }
        QVERIFY(count > 20);
    }

    // Rows tile the header of each side, and the body's rows stand in order.
    static void rowsCoverTheTexts()
    {
        std::mt19937 random(7);
        const std::string pieces[] = {"Subject: a\r\n", "Subject:  a\n",  "From: x\r\n",
                                      "odd\r\n",        "X: y\r\n z\r\n", "received: q\r\n"};
        const std::string lines[] = {"a\r\n", "a \r\n", "b\n", "\r\n", "c c\r\n", "c  c\r\n"};
        const auto make = [&] {
            std::string made = "DKIM-Signature: c=relaxed/relaxed; h=from:subject:subject; b=A\r\n";
            for (std::size_t i = random() % 6; i > 0; --i)
                made += pieces[random() % std::size(pieces)];
            made += "\r\n";
            for (std::size_t i = random() % 9; i > 0; --i)
                made += lines[random() % std::size(lines)];
            return made;
        };
        for (int round = 0; round < 3000; ++round) {
            const Comparison comparison = compared(make(), make());
            QCOMPARE(texts(comparison.header, true, comparison.one.header), comparison.one.header);
            QCOMPARE(texts(comparison.header, false, comparison.other.header), comparison.other.header);
            std::string made;
            std::size_t done = 0;
            for (const Row &row : comparison.body) {
                if (row.difference == Difference::Swallowed)
                    continue;
                made += comparison.one.body.substr(done, row.one.text.begin - done);
                made += comparison.other.body.substr(row.other.text.begin, row.other.text.size());
                done = row.one.text.end;
            }
            QCOMPARE(made + comparison.one.body.substr(done), comparison.other.body);
            QCOMPARE(comparison.first.has_value(),
                     std::ranges::any_of(comparison.header, &Row::matters)
                         || std::ranges::any_of(comparison.body, &Row::matters));
        }
    }

    static void alignmentsLeadFromTheOneToTheOtherWithTheFewestEdits()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 3000; ++round) {
            const auto one = randomNumbers(random, random() % 12, 3);
            const auto other = randomNumbers(random, random() % 12, 3);
            const compare::Alignment alignment = compare::align(one, other);
            QVERIFY(withBlocks(one, other, alignment.blocks) == other);
            QCOMPARE(editsIn(alignment.blocks), fewestEdits(one, other));
        }
    }

    static void workIsBoundedWhateverTheLinesAre_data()
    {
        QTest::addColumn<int>("kinds");
        QTest::newRow("two lines, over and over") << 2;
        QTest::newRow("few that are equal") << 1000;
        QTest::newRow("hardly any that are equal") << 1'000'000;
    }

    // 1 MiB of lines of one letter.
    static void workIsBoundedWhateverTheLinesAre()
    {
        QFETCH(const int, kinds);
        std::mt19937 random(5);
        constexpr std::size_t count = 350'000;
        const auto one = randomNumbers(random, count, static_cast<std::uint32_t>(kinds));
        const auto other = randomNumbers(random, count, static_cast<std::uint32_t>(kinds));
        const compare::Alignment alignment = compare::align(one, other);
        QVERIFY(!alignment.isWithinBudget);
        QVERIFY(alignment.steps <= compare::mostSteps + count);
        QCOMPARE(alignment.blocks.size(), std::size_t(1));
        QVERIFY(withBlocks(one, other, alignment.blocks) == other);
    }

    static void aHostileBodyIsOneRow()
    {
        std::mt19937 random(11);
        const auto make = [&] {
            std::string body;
            while (body.size() < std::size_t{1024} * 1024)
                body += random() % 2 == 0 ? "a\r\n" : "b\r\n";
            return body;
        };
        const Comparison comparison =
            compared(headed(relaxed, from) + make(), headed(relaxed, from) + make());
        QCOMPARE(comparison.body.size(), std::size_t(1));
        QVERIFY(!comparison.isBodyAligned);
        QVERIFY(comparison.first.has_value());
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
