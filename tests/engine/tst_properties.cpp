// SPDX-License-Identifier: Apache-2.0
// The properties that the fuzz targets look for, on the fuzzers' seeds and on random text made of what is
// difficult.

#include "tests/properties/properties.h"
#include "tests/support/corpus.h"
#include "tests/support/print.h"

#include <QDirIterator>
#include <QTest>

#include <array>
#include <random>
#include <span>

namespace dkimlens {

namespace {

constexpr std::int64_t now = 2'000'000'000; // as in fuzz_analysis.cpp
constexpr int rounds = 3000;

// Pieces in which line ends, white space and tag lists can go wrong, more often than chance would put them
// together.
constexpr std::array<std::string_view, 34> pieces{
    "\r\n",
    "\n",
    "\r",
    "\r\n\r\n",
    "\n\n",
    " ",
    "\t",
    "  ",
    " \r\n",
    "\r\n ",
    "\r\r\n",
    ":",
    ";",
    "=",
    ";;",
    ",",
    "a",
    "Ab",
    "From ",
    "From: joe@example.com\r\n",
    "Subject:",
    "DKIM-Signature:",
    "v=1; a=rsa-sha256; c=relaxed;",
    "d=example.com; s=s1;",
    "h=from:subject:from;",
    "bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;",
    "b=AAAA;",
    "l=3;",
    "t=1;x=2;",
    "v=DKIM1;",
    "k=ed25519;",
    "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
    std::string_view("\0", 1),
    "\xC3\xA9",
};

// The same for SPF records, one of which stands at the front often.
constexpr std::array<std::string_view, 46> spfPieces{
    "v=spf1 ",     " ",
    "  ",          "-all",
    "?",           "+",
    "a",           "mx",
    "ptr",         "ip4:",
    "ip6:",        "exists:",
    "include:",    "redirect=",
    "exp=",        "x=",
    ":",           "/",
    "//",          "24",
    "33",          "0",
    "192.0.2.1",   "2001:db8::",
    "::",          ".",
    "example.com", "museum",
    "123",         "a-b",
    "%{",          "}",
    "%{d}",        "%{ir}",
    "%{l1r-}",     "%{S}",
    "%{p}",        "%{c}",
    "%{t9}",       "%%",
    "%_",          "%",
    "r",           "\t",
    "\xC3\xA9",    std::string_view("\0", 1),
};

using Pieces = std::span<const std::string_view>;

class RandomText
{
public:
    explicit RandomText(Pieces from)
        : m_pieces(from)
    {
    }

    std::string next()
    {
        std::string text;
        const std::size_t count = m_engine() % 40;
        for (std::size_t i = 0; i < count; ++i)
            text += m_pieces[m_engine() % m_pieces.size()];
        return text;
    }

private:
    Pieces m_pieces;
    std::mt19937 m_engine{20260601}; // the same texts in every run
};

std::string seed(const QString &path)
{
    return test::readFile(path).toStdString();
}

// A row for every seed of a fuzz target.
void addSeeds(const char *target)
{
    QTest::addColumn<std::string>("input");
    QDirIterator files(QStringLiteral(DKIMLENS_FUZZ_SEEDS_DIR "/") + QLatin1String(target), QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << seed(path);
    }
}

void compareToNothing(const test::Broken &broken, const std::string &input)
{
    if (!broken.empty())
        QFAIL((broken + "\n   Input: " + test::escaped(input)).c_str());
}

template<typename Property>
void onRandomText(Property property, Pieces from = pieces)
{
    RandomText random(from);
    for (int i = 0; i < rounds && !QTest::currentTestFailed(); ++i) {
        const std::string input = random.next();
        compareToNothing(property(input), input);
    }
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private slots:
    void messagesSplit_data() { addSeeds("message"); }

    void messagesSplit()
    {
        QFETCH(const std::string, input);
        compareToNothing(test::splitMessage(input), input);
    }

    void tagListsAreRead_data() { addSeeds("tag_list"); }

    void tagListsAreRead()
    {
        QFETCH(const std::string, input);
        compareToNothing(test::readTagList(input), input);
    }

    void keysAreJudged_data() { addSeeds("key"); }

    void keysAreJudged()
    {
        QFETCH(const std::string, input);
        compareToNothing(test::judgeKey(input), input);
    }

    void spfIsChecked_data() { addSeeds("spf"); }

    void spfIsChecked()
    {
        QFETCH(const std::string, input);
        compareToNothing(test::checkSpf(input), input);
    }

    void dmarcIsEvaluated_data() { addSeeds("dmarc"); }

    void dmarcIsEvaluated()
    {
        QFETCH(const std::string, input);
        compareToNothing(test::evaluateDmarc(input), input);
    }

    void messagesAreCanonicalized_data() { addSeeds("canonicalization"); }

    void messagesAreCanonicalized()
    {
        QFETCH(const std::string, input);
        compareToNothing(test::canonicalize(input), input);
    }

    void dnsMessagesAreRead_data() { addSeeds("dns_wire"); }

    void dnsMessagesAreRead()
    {
        QFETCH(const std::string, input);
        compareToNothing(test::readDnsMessage(input), input);
    }

    void messagesAreAnalysed_data() { addSeeds("analysis"); }

    void messagesAreAnalysed()
    {
        QFETCH(const std::string, input);
        const std::size_t end = std::min(input.find('\0'), input.size() - 1);
        compareToNothing(test::analyze(input.substr(end + 1), input.substr(0, end), now), input);
    }

    void randomMessagesSplit() { onRandomText(test::splitMessage); }
    void randomTagListsAreRead() { onRandomText(test::readTagList); }
    void randomKeysAreJudged() { onRandomText(test::judgeKey); }
    void randomSpfIsChecked() { onRandomText(test::checkSpf, spfPieces); }

    void randomSpfRecordsAreChecked()
    {
        onRandomText([](const std::string &terms) { return test::checkSpf("v=spf1 " + terms); }, spfPieces);
    }

    void randomRecordsAreEvaluated()
    {
        onRandomText([](const std::string &text) {
            return test::evaluateDmarc("a@b.example\nc.b.example\nv=DMARC1;" + text + "\nv=DMARC1;p=none;"
                                       + text);
        });
    }

    void randomMessagesAreCanonicalized() { onRandomText(test::canonicalize); }

    void randomBodiesAreCanonicalized()
    {
        onRandomText([](const std::string &body) { return test::canonicalize("From: a@b\r\n\r\n" + body); });
    }

    void randomMessagesAreAnalysed()
    {
        onRandomText([](const std::string &text) { return test::analyze(text, text, now); });
    }

    void randomSignaturesAreAnalysed()
    {
        onRandomText([](const std::string &text) {
            const std::string list =
                "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1; h=from:subject:from; ";
            return test::analyze(list + text + "\r\nFrom: joe@example.com\r\n\r\n" + text, text, now);
        });
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestProperties)
#include "tst_properties.moc"
