// SPDX-License-Identifier: Apache-2.0
// What could still be changed: every move is one that the signature allows, and none that it guards against.

#include "core/engine/analysis/analysis.h"
#include "core/engine/moves/move.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QTest>

#include <algorithm>
#include <ctime>

namespace dkimlens {

using moves::Kind;
using moves::Move;
using test::Draft;

namespace {

constexpr std::int64_t now = 1767268800; // 1 Jan 2026, 12:00:00 UTC
const std::string oversigned =
    "from:from:to:to:cc:cc:subject:subject:date:date:reply-to:reply-to:content-type:content-type:"
    "list-unsubscribe:list-unsubscribe:delivered-to";

const test::SigningKey &rsa()
{
    static const test::SigningKey key("rsa2048");
    return key;
}

dns::Answers answers()
{
    dns::Answer answer;
    answer.question = {"sel._domainkey.example.org", dns::RecordType::Txt};
    answer.status = dns::Status::Found;
    answer.txt.push_back({{rsa().record()}});
    dns::Answers all;
    all.insert(answer);
    return all;
}

analysis::Analysis analyzed(const std::string &bytes)
{
    return analysis::analyze(message::Message::fromBytes(bytes), answers(), {}, now);
}

std::vector<Move> movesOf(const std::string &bytes)
{
    const message::Message message = message::Message::fromBytes(bytes);
    const dns::Answers known = answers();
    const analysis::Analysis analysis = analysis::analyze(message, known, {}, now);
    return moves::movesOf({message, analysis.signatures.back(), known, now});
}

// "field-on-top From", "text-appended".
QByteArrayList namesOf(const std::vector<Move> &moves)
{
    QByteArrayList names;
    for (const Move &move : moves) {
        const std::string word(moves::rowOf(move.kind).word);
        names << QByteArray::fromStdString(move.field.empty() ? word : word + ' ' + move.field);
    }
    return names;
}

QByteArrayList namesOf(const Draft &draft)
{
    return namesOf(movesOf(test::signedMessage(draft, rsa())));
}

// The draft that the message is of, its signature left out: what a signer sees.
Draft draftOf(const std::string &bytes, Draft draft)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    draft.body = bytes.substr(end + 4);
    draft.fields.clear();
    for (std::size_t at = 0; at < end;) {
        const std::size_t next = bytes.find("\r\n", at);
        const std::string field = bytes.substr(at, next - at);
        if (!field.starts_with("DKIM-Signature:"))
            draft.fields.push_back(field);
        at = next + 2;
    }
    return draft;
}

const Draft multipart = Draft()
                            .withField("MIME-Version: 1.0")
                            .withField("Content-Type: multipart/mixed; boundary=\"b\"")
                            .withBody("--b\r\n\r\nAre you hungry?\r\n--b--\r\n");

std::string lengthOf(const std::string &text)
{
    return std::to_string(text.size());
}

} // namespace

class TestMoves : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLeftOpenIsOffered_data();
    void whatIsLeftOpenIsOffered();
    void everyMovePasses_data();
    void everyMovePasses();
    void placesAreThoseOfTheTextsThatWereAdded();
    void aFieldOnTopStandsFirst();
    void aHiddenBodyIsThePreamble();
    void lineEndsAreTheFilesOwn();
    void severeOnesComeFirst();
    void aSignatureThatFailsHasNone();
    void theLowerOfTwoSignaturesIsMeant();
    void kindsHaveWordsAndSections();
    void hostileMessagesTakeLinearTime();
};

void TestMoves::whatIsLeftOpenIsOffered_data()
{
    QTest::addColumn<QByteArrayList>("offered");
    const Draft draft;
    const auto row = [](const char *name, const Draft &signedDraft, const QByteArrayList &offered) {
        QTest::newRow(name) << offered << signedDraft;
    };
    QTest::addColumn<Draft>("draft");

    row("each name of h= once", draft,
        {"field-on-top From", "field-on-top Subject", "field-added Reply-To", "field-on-top Date",
         "field-added Content-Type", "field-added Cc", "field-added List-Unsubscribe", "sent-to-others To"});
    row("6376, 8.15: oversigned, and x= ahead",
        draft.with("h", oversigned).with("t", std::to_string(now)).with("x", std::to_string(now + 1000)), {});
    row("6376, 8.6: oversigned, and no x=", draft.with("h", oversigned.substr(0, oversigned.rfind(':'))),
        {"sent-again Delivered-To"});
    row("oversigned but for Subject",
        draft.with("h", "from:from:to:to:cc:subject:date:date:reply-to:content-type:list-unsubscribe")
            .with("x", std::to_string(now + 1000)),
        {"field-on-top Subject"});
    row("Subject and Content-Type not signed",
        draft.withField("Content-Type: text/plain")
            .with("h", "from:from:to:to:cc:date:date:reply-to:list-unsubscribe")
            .with("x", std::to_string(now + 1000)),
        {"field-changed Subject", "field-changed Content-Type"});
    row("To not signed",
        draft.with("h", "from:from:cc:subject:subject:date:date:reply-to:content-type:list-unsubscribe")
            .with("x", std::to_string(now + 1000)),
        {"sent-to-others To"});
    row("6376, 8.2: l=, and all else guarded",
        draft.with("h", oversigned).with("l", lengthOf(draft.body)).with("x", std::to_string(now + 1000)),
        {"text-appended"});
    row("l=, and Content-Type open",
        draft.with("h", "from:from:to:to:cc:subject:subject:date:date:reply-to:list-unsubscribe")
            .with("l", lengthOf(draft.body))
            .with("x", std::to_string(now + 1000)),
        {"body-hidden Content-Type", "text-appended", "field-added Content-Type"});
    row("l= covers the closing delimiter",
        multipart.with("h", oversigned)
            .with("l", lengthOf(multipart.body))
            .with("x", std::to_string(now + 1000)),
        {});
    row("l= ends before the closing delimiter",
        multipart.with("h", oversigned)
            .with("l", std::to_string(multipart.body.size() - 7))
            .with("x", std::to_string(now + 1000)),
        {"part-added"});
    row("l=0", draft.with("h", oversigned).with("l", "0").with("x", std::to_string(now + 1000)),
        {"text-appended"});
}

void TestMoves::whatIsLeftOpenIsOffered()
{
    QFETCH(const Draft, draft);
    QFETCH(const QByteArrayList, offered);
    QCOMPARE(namesOf(draft), offered);
}

void TestMoves::everyMovePasses_data()
{
    QTest::addColumn<Draft>("draft");
    const Draft draft;
    const Draft length = draft.with("l", lengthOf(draft.body));
    QTest::newRow("relaxed") << draft;
    QTest::newRow("simple") << draft.with("c", "simple/simple");
    QTest::newRow("l=") << length;
    QTest::newRow("l=, simple") << length.with("c", "simple/simple");
    QTest::newRow("l= in the middle of a line") << draft.with("l", "5");
    QTest::newRow("l=, and no line end at last") << draft.withBody("Are you hungry?").with("l", "17");
    QTest::newRow("l=, and empty lines at last")
        << draft.withBody("Are you hungry?\r\n\r\n\r\n").with("l", "17");
    QTest::newRow("l= of a multipart") << multipart.with("l", std::to_string(multipart.body.size() - 7));
    QTest::newRow("l=, base64") << draft.withField("Content-Transfer-Encoding: base64")
                                       .withBody("QXJlIHlvdSBodW5ncnk/\r\n")
                                       .with("l", "22");
    QTest::newRow("two Subjects, one signed")
        << draft.withField("Subject: Lunch").withField("Reply-To: joe@example.org");
}

// The copy verifies by the whole analysis; and a naive signer, which shares no code with the engine, makes
// the very same signature for the copy: what was signed is unchanged.
void TestMoves::everyMovePasses()
{
    QFETCH(const Draft, draft);
    const std::string bytes = test::signedMessage(draft, rsa());
    const std::vector<Move> moves = movesOf(bytes);
    QVERIFY(moves.size() > 3);
    for (const Move &move : moves) {
        const std::string copy = replaced(move.changes, bytes);
        QVERIFY(copy != bytes);
        QCOMPARE(analyzed(copy).verdict(), dkim::Verdict::Pass);
        QCOMPARE(test::signatureField(draftOf(copy, draft), rsa()), test::signatureField(draft, rsa()));
    }
}

void TestMoves::placesAreThoseOfTheTextsThatWereAdded()
{
    const std::string text = "0123456789";
    const Replacements changes{{{0, 0}, "ab"}, {{3, 5}, "c"}, {{10, 10}, "d"}};
    const std::string copy = replaced(changes, text);
    QCOMPARE(copy, std::string("ab012c56789d"));
    const std::vector<ByteRange> places = placesOf(changes);
    QCOMPARE(places, (std::vector<ByteRange>{{0, 2}, {5, 6}, {11, 12}}));
}

void TestMoves::aFieldOnTopStandsFirst()
{
    const std::string bytes = test::signedMessage(Draft(), rsa());
    const std::vector<Move> moves = movesOf(bytes);
    const auto move = std::ranges::find(moves, "Subject", &Move::field);
    QVERIFY(move != moves.end());
    const std::string copy = replaced(move->changes, bytes);
    QVERIFY(copy == "Subject: Changed after signing\r\n" + bytes);
}

void TestMoves::aHiddenBodyIsThePreamble()
{
    const Draft draft = Draft().with("l", lengthOf(Draft().body));
    const std::string bytes = test::signedMessage(draft, rsa());
    const Move hidden = movesOf(bytes).front();
    QCOMPARE(hidden.kind, Kind::BodyHidden);
    const std::string copy = replaced(hidden.changes, bytes);
    const std::size_t signedText = copy.find("Are you hungry?");
    QVERIFY(copy.find("boundary=changed-after-signing") < signedText);
    QVERIFY(copy.find("--changed-after-signing\r\n") > signedText);
    QVERIFY(copy.ends_with("--changed-after-signing--\r\n"));
}

void TestMoves::lineEndsAreTheFilesOwn()
{
    std::string bytes = test::signedMessage(Draft().with("l", lengthOf(Draft().body)), rsa());
    std::erase(bytes, '\r');
    const std::vector<Move> moves = movesOf(bytes);
    QVERIFY(!moves.empty());
    for (const Move &move : moves) {
        const std::string copy = replaced(move.changes, bytes);
        QCOMPARE(copy.find('\r'), std::string::npos);
    }
}

void TestMoves::severeOnesComeFirst()
{
    const std::vector<Move> moves = movesOf(test::signedMessage(Draft().with("l", "5"), rsa()));
    QVERIFY(std::ranges::is_sorted(moves, std::ranges::greater{}, &Move::severity));
    QCOMPARE(moves.back().kind, Kind::SentToOthers);
}

void TestMoves::aSignatureThatFailsHasNone()
{
    QCOMPARE(namesOf(movesOf(test::signedMessage(Draft(), rsa()) + "more")), QByteArrayList());
}

void TestMoves::theLowerOfTwoSignaturesIsMeant()
{
    const std::string bytes =
        "DKIM-Signature: v=1; a=rsa-sha256; d=example.net; s=s; h=from; bh=AAAA; b=AAAA\r\n"
        + test::signedMessage(Draft().with("h", oversigned).with("x", std::to_string(now + 1000)), rsa());
    QCOMPARE(namesOf(movesOf(bytes)), QByteArrayList());
}

void TestMoves::kindsHaveWordsAndSections()
{
    for (int i = 0; i <= static_cast<int>(Kind::SentAgain); ++i) {
        const moves::KindRow &row = moves::rowOf(static_cast<Kind>(i));
        QCOMPARE(static_cast<int>(row.kind), i);
        QVERIFY(!row.word.empty() && row.rfc.starts_with("6376#"));
    }
}

// Many fields and a long h=, and eight times as many of both.
void TestMoves::hostileMessagesTakeLinearTime()
{
    const auto timeOf = [](std::size_t count) {
        Draft draft = Draft().with("l", "5");
        std::string names = "from";
        for (std::size_t i = 0; i < count; ++i) {
            draft.fields.push_back("Subject: " + std::to_string(i));
            if (i % 8 == 0)
                names += ":x";
        }
        const std::string bytes = test::signedMessage(draft.with("h", names), rsa());
        const message::Message message = message::Message::fromBytes(bytes);
        const dns::Answers known = answers();
        const analysis::Analysis analysis = analysis::analyze(message, known, {}, now);
        const std::clock_t start = std::clock();
        const std::vector<Move> moves = moves::movesOf({message, analysis.signatures.front(), known, now});
        const double took = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        return moves.empty() ? -1.0 : took;
    };
    constexpr double unmeasurable = 10; // milliseconds
    constexpr double tolerance = 3; // times what linear growth would take
    const double few = timeOf(500);
    const double many = timeOf(4000);
    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many <= tolerance * 8 * std::max(few, unmeasurable), qPrintable(QString::number(many)));
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestMoves)
#include "tst_moves.moc"
