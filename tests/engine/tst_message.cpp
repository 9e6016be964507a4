// SPDX-License-Identifier: Apache-2.0
// How a file is split into fields and body (RFC 5322, 2.1 and 2.2), whatever form it has.

#include "core/engine/base/octet_block.h"
#include "core/engine/message/line_ends.h"
#include "core/engine/message/message.h"
#include "tests/properties/properties.h"
#include "tests/support/print.h"

#include <QTest>

#include <random>

namespace dkimlens {

using message::HeaderField;
using message::LineEndCounts;
using message::Message;

namespace {

using Texts = std::vector<std::string>;

// "name|value", or "|line" for a line that is no field.
Texts fieldsOf(const Message &message)
{
    Texts fields;
    for (const HeaderField &field : message.fields())
        fields.push_back(std::string(message.text(field.name)) + '|'
                         + std::string(message.text(field.value)));
    return fields;
}

LineEndCounts naiveCounts(const std::string &text)
{
    LineEndCounts counts;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool endsCrlf = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
        const bool beginsCrlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        counts.crlf += endsCrlf ? 1 : 0;
        counts.lf += text[i] == '\n' && !endsCrlf ? 1 : 0;
        counts.cr += text[i] == '\r' && !beginsCrlf ? 1 : 0;
    }
    return counts;
}

void compareCounts(const std::string &text)
{
    if (!(message::countLineEnds(text) == naiveCounts(text)))
        QFAIL(("counted wrongly: " + test::escaped(text)).c_str());
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<std::string>("input");
        QTest::addColumn<std::string>("preamble");
        QTest::addColumn<Texts>("fields");
        QTest::addColumn<std::string>("body");
        const std::string nul("A: b\0c\r\n\r\n\0", 11);

        // clang-format off
        row("CRLF",                           "A: b\r\nC:d\r\n\r\nx\r\n",     "", {"A| b", "C|d"}, "x\r\n");
        row("LF",                             "A: b\nC:d\n\nx\n",             "", {"A| b", "C|d"}, "x\n");
        row("mixed: LF, then CRLF",           "A: b\nC:d\r\n\nx",             "", {"A| b", "C|d"}, "x");
        row("mixed: blank line CRLF",         "A: b\n\r\nx",                  "", {"A| b"}, "x");
        row("bare CR is no line end",         "A: b\rC: d\r\n\r\nx",          "", {"A| b\rC: d"}, "x");
        row("CR CR LF ends with a CR",        "A: b\r\r\nC:d\r\n\r\nx",       "", {"A| b\r", "C|d"}, "x");
        row("a line of CR is not blank",      "A: b\r\n\r\r\nx\r\n\r\ny",     "", {"A| b", "|\r", "|x"}, "y");
        row("byte order mark",                "\xEF\xBB\xBF" "A: b\r\n\r\nx", "\xEF\xBB\xBF", {"A| b"}, "x");
        row("mbox line",                      "From a@b Sat Jan 3\nA: b\n\nx", "From a@b Sat Jan 3\n", {"A| b"}, "x");
        row("mark and mbox line",             "\xEF\xBB\xBF" "From a\r\nA: b\r\n\r\n", "\xEF\xBB\xBF" "From a\r\n", {"A| b"}, "");
        row("mbox line with colons (times)",  "From a@b Sat Jan 3 12:00:01\nA: b\n\n", "From a@b Sat Jan 3 12:00:01\n", {"A| b"}, "");
        row("mbox line not on top is none",   "A: b\r\nFrom c d:e\r\n\r\n",   "", {"A| b", "|From c d:e"}, "");
        row("RFC 5322, 4.5: From : joe",      "From : joe\r\n\r\n",           "", {"From| joe"}, "");
        row("RFC 5322, 4.5: From \t : joe",   "From \t : joe\r\n\r\n",        "", {"From| joe"}, "");
        row("From: joe",                      "From: joe\r\n\r\n",            "", {"From| joe"}, "");
        row("no blank line: all is header",   "A: b\r\nC: d\r\n",             "", {"A| b", "C| d"}, "");
        row("no blank line, no line end",     "A: b\r\nC: d",                 "", {"A| b", "C| d"}, "");
        row("blank line and no body",         "A: b\r\n\r\n",                 "", {"A| b"}, "");
        row("body of a blank line",           "A: b\r\n\r\n\r\n",             "", {"A| b"}, "\r\n");
        row("no header",                      "\r\nx: y\r\n",                 "", {}, "x: y\r\n");
        row("NUL in header and body",         nul,                            "", {nul.substr(0, 1) + '|' + nul.substr(2, 4)}, nul.substr(10));
        row("8-bit value",                    "A: \xFF\xC3\xA4\r\n\r\n",      "", {"A| \xFF\xC3\xA4"}, "");
        row("RFC 5322, 2.2: 8-bit name is none", "\xC3\xA4: b\r\n\r\n",       "", {"|\xC3\xA4: b"}, "");
        row("RFC 5322, 2.2: space in a name", "A b: c\r\n\r\n",               "", {"|A b: c"}, "");
        row("line without colon",             "A: b\r\nnone\r\nC: d\r\n\r\n", "", {"A| b", "|none", "C| d"}, "");
        row("line that begins with the colon","A: b\r\n: c\r\n\r\n",          "", {"A| b", "|: c"}, "");
        row("first line folded",              " A: b\r\nC: d\r\n\r\n",        "", {"| A: b", "C| d"}, "");
        row("RFC 5322, 2.2.3: folded",        "A: b\r\n c\r\n\td\r\n\r\n",    "", {"A| b\r\n c\r\n\td"}, "");
        row("folded with LF",                 "A: b\n c\n\n",                 "", {"A| b\n c"}, "");
        row("RFC 5322, 4.2: white line folds","A: b\r\n \r\nC: d\r\n\r\n",    "", {"A| b\r\n ", "C| d"}, "");
        row("colons after the first are value","A: b: c\r\n\r\n",             "", {"A| b: c"}, "");
        row("RFC 5322, 4.5: space before the colon", "A \t: b\r\n\r\n",       "", {"A| b"}, "");
        row("names of all printable ASCII",   "!#$%&'*;<>?~: b\r\n\r\n",      "", {"!#$%&'*;<>?~| b"}, "");
        row("empty value",                    "A:\r\nB:\r\n\r\n",             "", {"A|", "B|"}, "");
        row("folded before its value",        "A:\r\n b\r\n\r\n",             "", {"A|\r\n b"}, "");
        row("name folded from its colon",     "A\r\n : b\r\n\r\n",            "", {"|A\r\n : b"}, "");
        row("empty file",                     "",                             "", {}, "");
        row("one line end",                   "\n",                           "", {}, "");
        row("one octet",                      "a",                            "", {"|a"}, "");
        row("one CR",                         "\r",                           "", {"|\r"}, "");
        // clang-format on
    }

    void splits()
    {
        QFETCH(const std::string, input);
        QFETCH(const std::string, preamble);
        QFETCH(const Texts, fields);
        QFETCH(const std::string, body);

        const Message message = Message::fromBytes(input);
        QCOMPARE(std::string(message.text(message.preamble())), preamble);
        QCOMPARE(fieldsOf(message), fields);
        QCOMPARE(std::string(message.text(message.body())), body);
        const test::Broken broken = test::splitMessage(input);
        QVERIFY2(broken.empty(), broken.c_str());
    }

    void randomFilesAreTiled()
    {
        constexpr std::string_view alphabet = " \t\r\nA:";
        std::mt19937 random(5322);
        for (int i = 0; i < 3000; ++i) {
            std::string text;
            for (std::size_t size = random() % 60; size > 0; --size)
                text += alphabet[random() % alphabet.size()];
            const test::Broken broken = test::splitMessage(text);
            QVERIFY2(broken.empty(), (broken + test::escaped(text)).c_str());
        }
    }

    void aFieldOfOneMebibyte()
    {
        const std::string value(std::size_t{1} << 20, 'x');
        const Message message = Message::fromBytes("A:" + value + "\r\nB: c\r\n\r\n");
        QCOMPARE(message.fields().size(), std::size_t{2});
        QCOMPARE(message.fields()[0].value.size(), value.size());
        QVERIFY(test::splitMessage(message.bytes()).empty());
    }

    void copiesShareTheOctets()
    {
        const Message message = Message::fromBytes("A: b\r\n\r\nbody");
        const Message copy = message; // NOLINT(performance-unnecessary-copy-initialization): what is tested
        QCOMPARE(copy.bytes().data(), message.bytes().data());
    }

    void lineEndsAreCounted_data()
    {
        QTest::addColumn<std::string>("text");
        for (const char *text :
             {"", "\r", "\n", "\r\n", "\n\r", "\r\r\n", "\r\n\n", "a\r\nb\nc\rd", "\r\r\r", "\n\n\n"})
            QTest::newRow(test::escaped(text).c_str()) << std::string(text);
    }

    void lineEndsAreCounted()
    {
        QFETCH(const std::string, text);
        for (std::size_t before = 0; before <= 2 * blockSize + 1; ++before)
            compareCounts(std::string(before, 'a') + text);
        compareCounts(text + std::string(3 * blockSize, 'a') + text);
    }

    void randomLineEndsAreCounted()
    {
        std::mt19937 random(2);
        for (int i = 0; i < 2000; ++i) {
            std::string text;
            for (std::size_t size = random() % 260; size > 0; --size)
                text += std::string_view("\r\na")[random() % 3];
            compareCounts(text);
        }
    }

private:
    static void row(const char *name, const std::string &input, const std::string &preamble,
                    const Texts &fields, const std::string &body)
    {
        QTest::newRow(name) << input << preamble << fields << body;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestMessage)
#include "tst_message.moc"
