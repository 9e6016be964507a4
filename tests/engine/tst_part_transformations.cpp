// SPDX-License-Identifier: Apache-2.0
// Bodies whose MIME parts a relay changed: what each transformation of them offers.

#include "tests/support/transformation_test.h"

using dkimlens::test::Listed;
using dkimlens::test::TransformationRow;
using dkimlens::test::TransformationRows;

namespace {

using Row = TransformationRow;

const std::string mixed = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
const std::string plain = "\r\nHello\r\n"; // neither a multipart

// A part's header and text between their delimiters.
std::string multipart(const std::string &part)
{
    return mixed + "--b\r\n" + part + "\r\n--b--\r\n";
}

std::vector<Row> structures()
{
    const std::string one = "--b\r\n\r\none\r\n";
    const std::string html = "--b\r\nContent-Type: text/html\r\n\r\ntwo\r\n";
    const std::string end = "--b--\r\n";
    return {
        {"the last, then the first",
         "remove-part",
         mixed + one + html + end,
         {{mixed + one + end, 1, {}, "text/html"}, {mixed + html + end, 1, {}, "text/plain"}}},
        {"the only one", "remove-part", mixed + one + end, {}},
        {"no end", "remove-part", mixed + one + html, {}},
        {"no parts", "remove-part", plain, {}},

        {"each part was the message",
         "unwrap",
         mixed + one + html + end,
         {{mixed + "one"}, {mixed + "one\r\n"}, {mixed + "two"}, {mixed + "two\r\n"}}},
        {"no parts", "unwrap", plain, {}},

        {"lost",
         "change-preamble",
         mixed + one + end,
         {{mixed + "This is a multi-part message in MIME format.\r\n" + one + end},
          {mixed + "This is a multi-part message in MIME format.\r\n\r\n" + one + end},
          {mixed + "This is a MIME-encapsulated message\r\n\r\n" + one + end},
          {mixed + "\r\n" + one + end}}},
        {"added", "change-preamble", mixed + "scanned\r\n" + one + end, {{mixed + one + end}}, Listed::Some},
        {"behind the last part",
         "change-preamble",
         mixed + one + end + "scanned\r\n",
         {{mixed + one + end}},
         Listed::Some},
        {"no parts", "change-preamble", plain, {}},
    };
}

std::vector<Row> headers()
{
    const std::string text = "\r\n\r\none";
    const std::string type = "Content-Type: text/plain; charset=";
    const std::string file = "Content-Disposition: inline; filename=";
    return {
        {"of a scanner, then each",
         "remove-part-fields",
         multipart("X-A: a\r\nContent-ID: c\r\nX-B: b" + text),
         {{multipart("Content-ID: c" + text), 2},
          {multipart("Content-ID: c\r\nX-B: b" + text), 1, "X-A"},
          {multipart("X-A: a\r\nX-B: b" + text), 1, "Content-ID"},
          {multipart("X-A: a\r\nContent-ID: c" + text), 1, "X-B"}}},
        {"of the message", "remove-part-fields", "X-A: a\r\n" + multipart("\r\none"), {}},

        {"quotes lost",
         "requote-part-parameters",
         multipart(type + "utf-8" + text),
         {{multipart(type + "\"utf-8\"" + text)},
          {multipart(type + "\"utf-8\"" + text), 1, "content-type"},
          {multipart(type + "UTF-8" + text)},
          {multipart(type + "UTF-8" + text), 1, "content-type"}}},
        {"quotes added, in all fields or in one",
         "requote-part-parameters",
         multipart(type + "\"utf-8\"\r\n" + file + "\"a.txt\"" + text),
         {{multipart(type + "utf-8\r\n" + file + "a.txt" + text), 2},
          {multipart(type + "utf-8\r\n" + file + "\"a.txt\"" + text), 1, "content-type"},
          {multipart(type + "\"utf-8\"\r\n" + file + "a.txt" + text), 1, "content-disposition"}},
         Listed::Some},
        {"what needs its quotes", "requote-part-parameters", multipart(file + "\"a b\"" + text), {}},

        {"folded",
         "refold-part-fields",
         multipart(type + "a" + text),
         {{multipart("Content-Type: text/plain;\r\n\tcharset=a" + text)},
          {multipart("Content-Type: text/plain;\r\n charset=a" + text), 1, "content-type"}},
         Listed::Some},
        {"unfolded",
         "refold-part-fields",
         multipart("Content-Type: text/plain;\r\n\tcharset=a" + text),
         {{multipart("Content-Type: text/plain; charset=a" + text)}},
         Listed::Some},
        {"the message's own field", "refold-part-fields", multipart("\r\none"), {}},
    };
}

const TransformationRows &rows()
{
    static const TransformationRows rows = [] {
        std::vector<Row> all = structures();
        const std::vector<Row> more = headers();
        all.insert(all.end(), more.begin(), more.end());
        return TransformationRows(dkimlens::diagnose::partTransformations(),
                                  {"DKIM-Signature: h=from\r\nFrom: a@example.org\r\n", {}}, std::move(all));
    }();
    return rows;
}

} // namespace

class TestPartTransformations : public dkimlens::test::TransformationTest
{
    Q_OBJECT

public:
    TestPartTransformations()
        : TransformationTest(rows())
    {
    }
};

QTEST_GUILESS_MAIN(TestPartTransformations)
#include "tst_part_transformations.moc"
