// SPDX-License-Identifier: Apache-2.0
// Bodies whose lines a relay changed: what each transformation of them offers.

#include "tests/support/transformation_test.h"

using dkimlens::test::TransformationRow;
using dkimlens::test::TransformationRows;

namespace {

using Row = TransformationRow;

std::string repeated(char c, std::size_t times)
{
    return std::string(times, c);
}

std::vector<Row> lineEnds()
{
    return {
        {"a return amid a line", "restore-bare-returns", "a\rb\r\n", {{"a\r\nb\r\n"}}},
        {"the last octet", "restore-bare-returns", "a\r\nb\r", {{"a\r\nb\r\n"}}},
        {"two in a row", "restore-bare-returns", "a\r\rb\r\n", {{"a\r\n\r\nb\r\n", 2}}},
        {"line ends alone", "restore-bare-returns", "a\r\nb\r\n", {}},

        {"CR CR LF", "remove-extra-returns", "a\r\r\n\r\r\nb\r\r\n", {{"a\r\n\r\nb\r\n", 3}}},
        {"one line of them", "remove-extra-returns", "a\r\r\r\nb\r\n", {{"a\r\nb\r\n"}}},
        {"a return without a line end", "remove-extra-returns", "a\r\nb\r", {}},

        {"an empty line after each", "remove-even-lines", "a\r\n\r\nb\r\n\r\n", {{"a\r\nb\r\n", 2}}},
        {"empty lines doubled", "remove-even-lines", "a\r\n\r\n\r\n\r\nb\r\n", {{"a\r\n\r\nb\r\n", 2}}},
        {"a text in an even line", "remove-even-lines", "a\r\n\r\nb\r\nc\r\n", {}},
    };
}

std::vector<Row> beginnings()
{
    return {
        {"only at the very beginning",
         "unquote-from-lines-once",
         ">From a\r\n>>From b\r\n From c\r\n",
         {{"From a\r\n>>From b\r\n From c\r\n"}}},
        {"another word", "unquote-from-lines-once", ">Fromage\r\n", {}},

        {"however often it was quoted",
         "unquote-from-lines",
         ">From a\r\n>>From b\r\n",
         {{"From a\r\n>From b\r\n", 2}}},
        {"not quoted", "unquote-from-lines", "From a\r\n> From b\r\n", {}},

        {"stuffed", "remove-dots", "..a\r\n.b\r\n..\r\n", {{".a\r\n.b\r\n.\r\n", 2}}},
        {"one dot", "remove-dots", ".a\r\na..\r\n", {}},

        {"undone once too often", "restore-dots", ".a\r\nb\r\n.\r\n", {{"..a\r\nb\r\n..\r\n", 2}}},
        {"no dot at a beginning", "restore-dots", "a.\r\n", {}},
    };
}

std::vector<Row> whiteSpace()
{
    return {
        {"before a signature", "restore-signature-line", "a\r\n--\r\nJoe\r\n", {{"a\r\n-- \r\nJoe\r\n"}}},
        {"a delimiter", "restore-signature-line", "--b\r\n--b--\r\n-- \r\n", {}},

        {"of any length", "remove-trailing-space", "a \t\r\nb\r\n  \r\n", {{"a\r\nb\r\n\r\n", 2}}},
        {"amid lines", "remove-trailing-space", "a b\r\n c\r\n", {}},

        {"one each", "remove-one-trailing-space", "a  \r\nb\t\r\nc\r\n", {{"a \r\nb\r\nc\r\n", 2}}},
        {"none", "remove-one-trailing-space", "a\r\n\r\n", {}},

        {"a tab that was", "exchange-tabs", "\ta\r\n", {{"        a\r\n"}, {" a\r\n"}, {"    a\r\n"}}},
        {"at a tab stop", "exchange-tabs", "ab\tc\r\n", {{"ab      c\r\n"}, {"ab c\r\n"}, {"ab    c\r\n"}}},
        {"eight spaces",
         "exchange-tabs",
         "        a\r\n",
         {{"\ta\r\n"}, {"\t\ta\r\n"}, {"\t\t\t\ta\r\n"}, {"\t       a\r\n"}}},
        {"spaces up to a tab stop", "exchange-tabs", "abcdef  g\r\n", {{"abcdef\tg\r\n"}}},
        {"one space", "exchange-tabs", " a\r\n", {{"\ta\r\n"}}},
        {"one space amid a line", "exchange-tabs", "a b\r\n", {}},
    };
}

std::vector<Row> wholes()
{
    const std::string half = repeated('x', 600);
    return {
        {"at the same length", "join-long-lines", half + "\r\ny\r\n", {{half + "y\r\n"}, {half + " y\r\n"}}},
        {"with a space",
         "join-long-lines",
         half + "\r\n y\r\n",
         {{half + " y\r\n"}, {half + "y\r\n"}, {half + "  y\r\n"}}},
        {"by sendmail",
         "join-long-lines",
         half + "!\r\n y\r\n",
         {{half + "! y\r\n"}, {half + "!y\r\n"}, {half + "y\r\n"}, {half + " y\r\n"}, {half + "!  y\r\n"}}},
        {"in two places",
         "join-long-lines",
         half + "\r\n" + half + "\r\ny\r\n",
         {{half + half + "y\r\n", 2}, {half + " " + half + " y\r\n", 2}}},
        {"lines that people write", "join-long-lines", repeated('x', 80) + "\r\ny\r\n", {}},

        {"before the body",
         "remove-byte-order-mark",
         "\xEF\xBB\xBF"
         "a\r\n",
         {{"a\r\n"}}},
        {"amid it", "remove-byte-order-mark", "a\xEF\xBB\xBF\r\n", {}},

        {"lost",
         "add-byte-order-mark",
         "a\r\n",
         {{"\xEF\xBB\xBF"
           "a\r\n"}}},
        {"still there",
         "add-byte-order-mark",
         "\xEF\xBB\xBF"
         "a\r\n",
         {}},
    };
}

const TransformationRows &rows()
{
    static const TransformationRows rows = [] {
        std::vector<Row> all = lineEnds();
        for (const std::vector<Row> &more : {beginnings(), whiteSpace(), wholes()})
            all.insert(all.end(), more.begin(), more.end());
        return TransformationRows(dkimlens::diagnose::lineTransformations(),
                                  {"DKIM-Signature: h=from\r\nFrom: a@example.org\r\n\r\n", {}},
                                  std::move(all));
    }();
    return rows;
}

} // namespace

class TestLineTransformations : public dkimlens::test::TransformationTest
{
    Q_OBJECT

public:
    TestLineTransformations()
        : TransformationTest(rows())
    {
    }
};

QTEST_GUILESS_MAIN(TestLineTransformations)
#include "tst_line_transformations.moc"
