// SPDX-License-Identifier: Apache-2.0
// Canonicalization, rule by rule, and compared with the naive reading of RFC 6376, 3.4 on every short text
// and around the borders of the 64-octet blocks that the engine reads.

#include "core/engine/base/octet_block.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/canonicalization.h"
#include "tests/properties/properties.h"
#include "tests/support/print.h"

#include <QTest>

#include <array>
#include <random>

namespace dkimlens {

using dkim::Canonicalization;
using message::Message;

namespace {

std::string bodyOf(const std::string &body, Canonicalization algorithm)
{
    const Message message = Message::fromBytes("\r\n" + body);
    return dkim::canonicalBody(message, algorithm).bytes(message.bytes());
}

std::string fieldOf(const std::string &field, Canonicalization algorithm)
{
    const Message message = Message::fromBytes(field);
    return dkim::canonicalField(message, message.fields().at(0), algorithm).bytes(message.bytes());
}

// What must hold whatever the body: see properties.h.
void holds(const std::string &body)
{
    const std::string bytes = "A:b\r\n\r\n" + body;
    const test::Broken broken = test::canonicalize(bytes);
    if (!broken.empty())
        QFAIL((broken + "\n   Body: " + test::escaped(body)).c_str());
}

void fieldHolds(const std::string &value)
{
    const std::string bytes = "Ab" + value + "\r\n\r\n";
    const test::Broken broken = test::canonicalize(bytes);
    if (!broken.empty())
        QFAIL((broken + "\n   Field: " + test::escaped(bytes)).c_str());
}

std::string randomText(std::mt19937 &random, std::string_view alphabet, std::size_t size)
{
    std::string text;
    for (std::size_t i = 0; i < size; ++i)
        text += alphabet[random() % alphabet.size()];
    return text;
}

// Every text of `size` octets out of `alphabet`, one after the other.
template<typename Visit>
void forEachText(std::string_view alphabet, std::size_t size, Visit visit)
{
    std::size_t count = 1;
    for (std::size_t i = 0; i < size; ++i)
        count *= alphabet.size();
    for (std::size_t number = 0; number < count && !QTest::currentTestFailed(); ++number) {
        std::string text;
        for (std::size_t i = 0, rest = number; i < size; ++i, rest /= alphabet.size())
            text += alphabet[rest % alphabet.size()];
        visit(text);
    }
}

} // namespace

class TestCanonicalization : public QObject
{
    Q_OBJECT

private slots:
    void body_data()
    {
        QTest::addColumn<std::string>("input");
        QTest::addColumn<std::string>("simple");
        QTest::addColumn<std::string>("relaxed");
        const std::string nul("a\0b", 3);

        // clang-format off
        row("RFC 6376, 3.4.5",                       " C \r\nD \t E\r\n\r\n\r\n", " C \r\nD \t E\r\n", " C\r\nD E\r\n");
        row("3.4.3, 3.4.4: empty",                   "",                     "\r\n",                "");
        row("3.4.3: *CRLF is one CRLF",              "\r\n",                 "\r\n",                "");
        row("3.4.3: many CRLF are one",              "\r\n\r\n\r\n",         "\r\n",                "");
        row("3.4.4 b after a: white lines are empty"," \r\n\t\r\n",          " \r\n\t\r\n",         "");
        row("3.4.4 b after a: white space alone",    " \t",                  " \t\r\n",             "");
        row("3.4.4: white lines after text",         "a\r\n \r\n\r\n",       "a\r\n \r\n",          "a\r\n");
        row("blank line before text stays",          "\r\n\r\na\r\n",        "\r\n\r\na\r\n",       "\r\n\r\na\r\n");
        row("blank line within stays",               "a\r\n\r\nb\r\n",       "a\r\n\r\nb\r\n",      "a\r\n\r\nb\r\n");
        row("white line within becomes blank",       "a\r\n \t\r\nb\r\n",    "a\r\n \t\r\nb\r\n",   "a\r\n\r\nb\r\n");
        row("3.4.3: no final line end",              "a",                    "a\r\n",               "a\r\n");
        row("white space, and no final line end",    "a \t",                 "a \t\r\n",            "a\r\n");
        row("last white line without line end",      "a\r\n ",               "a\r\n \r\n",          "a\r\n");
        row("3.4.4: space at a line's start stays",  " a\r\n",               " a\r\n",              " a\r\n");
        row("3.4.4: tab at a line's start",          "\ta\r\n",              "\ta\r\n",             " a\r\n");
        row("3.4.4: one tab is one space",           "a\tb\r\n",             "a\tb\r\n",            "a b\r\n");
        row("3.4.4: a run is one space",             "a \t  \tb\r\n",        "a \t  \tb\r\n",       "a b\r\n");
        row("3.4.4: run at a line's end",            "a \t \r\nb\r\n",       "a \t \r\nb\r\n",      "a\r\nb\r\n");
        row("STANDARDS 2: LF",                       "a\nb\n",               "a\r\nb\r\n",          "a\r\nb\r\n");
        row("STANDARDS 2: LF at the end only",       "a\r\nb\n\n",           "a\r\nb\r\n",          "a\r\nb\r\n");
        row("STANDARDS 2: white space before LF",    "a \nb\t\n",            "a \r\nb\t\r\n",       "a\r\nb\r\n");
        row("STANDARDS 2: bare CR is text",          "a\rb\r\n",             "a\rb\r\n",            "a\rb\r\n");
        row("STANDARDS 2: bare CR at the end",       "a\r",                  "a\r\r\n",             "a\r\r\n");
        row("STANDARDS 2: CR CR LF",                 "a\r\r\nb\r\r\n",       "a\r\r\nb\r\r\n",      "a\r\r\nb\r\r\n");
        row("lines of CR alone are not empty",       "a\r\n\r\r\n\r\r\n",    "a\r\n\r\r\n\r\r\n",   "a\r\n\r\r\n\r\r\n");
        row("white space before a bare CR stays",    "a \r\r\n",             "a \r\r\n",            "a \r\r\n");
        row("a run before a bare CR is one space",   "a \t\rb\r\n",          "a \t\rb\r\n",         "a \rb\r\n");
        row("2.8: form feed and VT are no WSP",      "a\f\v \r\n",           "a\f\v \r\n",          "a\f\v\r\n");
        row("no-break space is no WSP",              "a\xC2\xA0\r\n",        "a\xC2\xA0\r\n",       "a\xC2\xA0\r\n");
        row("NUL is text",                           nul,                    nul + "\r\n",          nul + "\r\n");
        row("octets above 127 are text",             "\xFF \xFE\r\n",        "\xFF \xFE\r\n",       "\xFF \xFE\r\n");
        // clang-format on
    }

    void body()
    {
        QFETCH(const std::string, input);
        QFETCH(const std::string, simple);
        QFETCH(const std::string, relaxed);
        QCOMPARE(bodyOf(input, Canonicalization::Simple), simple);
        QCOMPARE(bodyOf(input, Canonicalization::Relaxed), relaxed);
        holds(input);
    }

    void emptyBodiesHashAsTheRfcSays_data()
    {
        QTest::addColumn<Canonicalization>("algorithm");
        QTest::addColumn<crypto::Hash>("hash");
        QTest::addColumn<std::string>("digest");
        using crypto::Hash;
        QTest::newRow("3.4.3, SHA-1")
            << Canonicalization::Simple << Hash::Sha1 << std::string("uoq1oCgLlTqpdDX/iUbLy7J1Wic=");
        QTest::newRow("3.4.3, SHA-256") << Canonicalization::Simple << Hash::Sha256
                                        << std::string("frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=");
        QTest::newRow("3.4.4, SHA-1")
            << Canonicalization::Relaxed << Hash::Sha1 << std::string("2jmj7l5rSw0yVb/vlWAYkK/YBwk=");
        QTest::newRow("3.4.4, SHA-256") << Canonicalization::Relaxed << Hash::Sha256
                                        << std::string("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    void emptyBodiesHashAsTheRfcSays()
    {
        QFETCH(const Canonicalization, algorithm);
        QFETCH(const crypto::Hash, hash);
        QFETCH(const std::string, digest);
        QCOMPARE(crypto::toBase64(crypto::digestOf(hash, bodyOf("", algorithm))), digest);
    }

    void field_data()
    {
        QTest::addColumn<std::string>("input");
        QTest::addColumn<std::string>("simple");
        QTest::addColumn<std::string>("relaxed");
        const std::string nul("A: b\0 c\r\n", 9);

        // clang-format off
        row("RFC 6376, 3.4.5, A",              "A: X\r\n",                  "A: X\r\n",                  "a:X\r\n");
        row("RFC 6376, 3.4.5, B",              "B : Y\t\r\n\tZ  \r\n",      "B : Y\t\r\n\tZ  \r\n",      "b:Y Z\r\n");
        row("3.4.2: RFC's SUBJect",            "SUBJect: AbC\r\n",          "SUBJect: AbC\r\n",          "subject:AbC\r\n");
        row("3.4.2: no space at all",          "a:b\r\n",                   "a:b\r\n",                   "a:b\r\n");
        row("3.4.2: run around the colon",     "A \t:\t b\r\n",             "A \t:\t b\r\n",             "a:b\r\n");
        row("3.4.2: folded at once",           "A:\r\n b\r\n",              "A:\r\n b\r\n",              "a:b\r\n");
        row("3.4.2: folded twice at once",     "A: \r\n \r\n\tb\r\n",       "A: \r\n \r\n\tb\r\n",       "a:b\r\n");
        row("3.4.2: fold becomes one space",   "A: b \r\n\t c\r\n",         "A: b \r\n\t c\r\n",         "a:b c\r\n");
        row("3.4.2: white lines within",       "A: b\r\n \r\n c\r\n",       "A: b\r\n \r\n c\r\n",       "a:b c\r\n");
        row("3.4.2: white line at the end",    "A: b\r\n \t\r\n",           "A: b\r\n \t\r\n",           "a:b\r\n");
        row("3.4.2: empty value",              "A:\r\n",                    "A:\r\n",                    "a:\r\n");
        row("3.4.2: value of white space",     "A: \t \r\n",                "A: \t \r\n",                "a:\r\n");
        row("3.4.2: folded white space only",  "A:\r\n \r\n\t\r\n",         "A:\r\n \r\n\t\r\n",         "a:\r\n");
        row("later colons are text",           "A: b : c\r\n",              "A: b : c\r\n",              "a:b : c\r\n");
        row("LF restored",                     "A: b\n c\n",                "A: b\r\n c\r\n",            "a:b c\r\n");
        row("no line end at the end",          "A: b",                      "A: b\r\n",                  "a:b\r\n");
        row("bare CR is text",                 "A: b\rc \r\r\n",            "A: b\rc \r\r\n",            "a:b\rc \r\r\n");
        row("RFC 8616, 5: octets as they are", "A: \xC3\x84 \xC3\xA4\r\n",  "A: \xC3\x84 \xC3\xA4\r\n",  "a:\xC3\x84 \xC3\xA4\r\n");
        row("NUL is text",                     nul,                         nul,                         "a:" + nul.substr(3));
        // clang-format on
    }

    void field()
    {
        QFETCH(const std::string, input);
        QFETCH(const std::string, simple);
        QFETCH(const std::string, relaxed);
        QCOMPARE(fieldOf(input, Canonicalization::Simple), simple);
        QCOMPARE(fieldOf(input, Canonicalization::Relaxed), relaxed);
        const test::Broken broken = test::canonicalize(input);
        QVERIFY2(broken.empty(), broken.c_str());
    }

    void everyShortBody()
    {
        for (std::size_t size = 0; size <= 5; ++size)
            forEachText(" \t\r\na", size, holds);
    }

    void everyShortField()
    {
        for (std::size_t size = 0; size <= 4; ++size)
            forEachText(" \t\r\na:", size, [](const std::string &text) { fieldHolds(":" + text); });
    }

    void randomBodies()
    {
        std::mt19937 random(6376); // the same texts in every run
        for (int i = 0; i < 300 && !QTest::currentTestFailed(); ++i)
            holds(randomText(random, " \t\r\na:", random() % 200));
    }

    void randomBodiesOfWholeLines()
    {
        std::mt19937 random(6377);
        for (int i = 0; i < 200 && !QTest::currentTestFailed(); ++i) {
            std::string body;
            for (std::size_t lines = random() % 12; lines > 0; --lines)
                body += randomText(random, "  \tabc", random() % 40) + (random() % 4 == 0 ? "\n" : "\r\n");
            holds(body);
        }
    }

    void randomFields()
    {
        std::mt19937 random(6378);
        for (int i = 0; i < 1000 && !QTest::currentTestFailed(); ++i)
            fieldHolds(":" + randomText(random, " \t\r\n a:", random() % 80));
    }

    void runsAcrossTheBlocksBorder_data()
    {
        QTest::addColumn<std::string>("run");
        for (const char *run : {" ", "  ", "\t", " \t ", "\r\n", "\n", "\r", "\r\r\n", " \r\n", "  \r\n",
                                " \n", "\t\n", " \r", "\r\n\r\n", " \r\n \r\n", "\n\n\n", "     \r\n     "})
            QTest::newRow(test::escaped(run).c_str()) << std::string(run);
    }

    void runsAcrossTheBlocksBorder()
    {
        QFETCH(const std::string, run);
        constexpr std::array<const char *, 4> endings{"", "b", "b\r\n", "\r\n"};
        for (std::size_t before = blockSize - run.size() - 1; before <= blockSize + 1; ++before) {
            for (const char *ending : endings)
                holds(std::string(before, 'a') + run + ending);
        }
    }

    void runsLongerThanABlock()
    {
        for (std::size_t size = blockSize - 2; size <= 3 * blockSize; size += 9) {
            for (const char *ending : {"b\r\n", "\r\n", "\rb", "\n", ""})
                holds("a" + std::string(size, ' ') + ending);
        }
    }

private:
    static void row(const char *name, const std::string &input, const std::string &simple,
                    const std::string &relaxed)
    {
        QTest::newRow(name) << input << simple << relaxed;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestCanonicalization)
#include "tst_canonicalization.moc"
