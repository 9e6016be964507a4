// SPDX-License-Identifier: Apache-2.0
// Bodies that a relay encoded in another way: what each transformation of them offers.

#include "tests/support/transformation_test.h"

using dkimlens::test::Listed;
using dkimlens::test::TransformationRow;
using dkimlens::test::TransformationRows;

namespace {

using Row = TransformationRow;

std::string whole(const std::string &encoding, const std::string &text)
{
    return "Content-Type: text/plain\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + text;
}

// One part; without a field for the encoding where that is empty.
std::string part(const std::string &encoding, const std::string &text)
{
    const std::string field = encoding.empty() ? "" : "Content-Transfer-Encoding: " + encoding + "\r\n";
    return "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + field + "\r\n" + text
        + "\r\n--b--\r\n";
}

std::string twoParts(const std::string &encoding, const std::string &first, const std::string &otherEncoding,
                     const std::string &second)
{
    const std::string one = part(encoding, first);
    return one.substr(0, one.find("--b--")) + "--b\r\nContent-Transfer-Encoding: " + otherEncoding
        + "\r\n\r\n" + second + "\r\n--b--\r\n";
}

const std::string type = "text/plain";

std::vector<Row> transferEncodings()
{
    return {
        {"quoted-printable was none, or base64",
         "change-encoding",
         whole("quoted-printable", "a=3Db\r\n"),
         {{whole("quoted-printable", "a=b\r\n"), 1, {}, type},
          {whole("quoted-printable", "YT1iDQo="), 1, {}, type}}},
        {"none was quoted-printable, or base64",
         "change-encoding",
         whole("7bit", "a=b\r\n"),
         {{whole("7bit", "a=3Db\r\n"), 1, {}, type}, {whole("7bit", "YT1iDQo="), 1, {}, type}}},
        {"base64 held lines that end with LF",
         "change-encoding",
         whole("base64", "YQpiCg=="),
         {{whole("base64", "a\nb\n"), 1, {}, type}, {whole("base64", "a\r\nb\r\n"), 1, {}, type}},
         Listed::Some},
        {"a part's header named the other encoding",
         "change-encoding",
         part("base64", "YQ=="),
         {{part("8bit", "a"), 1, {}, type},
          {part("7bit", "a"), 1, {}, type},
          {part("", "a"), 1, {}, type},
          {part("quoted-printable", "a"), 1, {}, type}}},
        {"all parts, or one of them",
         "change-encoding",
         twoParts("quoted-printable", "=41", "quoted-printable", "=42"),
         {{twoParts("8bit", "A", "8bit", "B"), 2, {}, type},
          {twoParts("8bit", "A", "quoted-printable", "=42"), 1, {}, type},
          {twoParts("quoted-printable", "=41", "8bit", "B"), 1, {}, type}},
         Listed::Some},
        {"base64 that cannot be read", "change-encoding", whole("base64", "=*="), {}},

        {"to 72, 64 and 60",
         "rewrap-encoding",
         whole("base64", std::string(76, 'A') + "\r\n" + std::string(4, 'A')),
         {{whole("base64", std::string(72, 'A') + "\r\n" + std::string(8, 'A')), 1, {}, type},
          {whole("base64", std::string(64, 'A') + "\r\n" + std::string(16, 'A')), 1, {}, type},
          {whole("base64", std::string(60, 'A') + "\r\n" + std::string(20, 'A')), 1, {}, type}}},
        {"quoted-printable of what needs none",
         "rewrap-encoding",
         whole("quoted-printable", "=41 =\r\nb\r\n"),
         {{whole("quoted-printable", "A b\r\n"), 1, {}, type}}},
        {"not encoded", "rewrap-encoding", whole("8bit", "a\r\n"), {}},
    };
}

std::vector<Row> charsetsAndLinks()
{
    const std::string safe = "https://eur01.safelinks.protection.outlook.com/?url=";
    return {
        {"UTF-8 was another",
         "change-charset",
         whole("8bit", "\xC3\xBC\r\n"),
         {{whole("8bit", "\xFC\r\n"), 1, {}, type}, {whole("8bit", "\xC3\x83\xC2\xBC\r\n"), 1, {}, type}}},
        {"Latin-1 was UTF-8",
         "change-charset",
         whole("8bit", "\xFC\r\n"),
         {{whole("8bit", "\xC3\xBC\r\n"), 1, {}, type}}},
        {"Windows-1252 was UTF-8",
         "change-charset",
         whole("8bit", "\x80\r\n"),
         {{whole("8bit", "\xC2\x80\r\n"), 1, {}, type}, {whole("8bit", "\xE2\x82\xAC\r\n"), 1, {}, type}}},
        {"ASCII is the same in all", "change-charset", whole("8bit", "a\r\n"), {}},

        {"of three gateways",
         "restore-links",
         whole("8bit",
               "<" + safe + "https%3A%2F%2Fa.example%2F%3Fx&data=1>\r\n"
                   + "https://urldefense.proofpoint.com/v2/url?u=https-3A__b.example_&d=2\r\n"
                   + "https://urldefense.com/v3/__https://c.example/__;!!x$\r\n"),
         {{whole("8bit", "<https://a.example/?x>\r\nhttps://b.example/\r\nhttps://c.example/\r\n"), 3}}},
        {"one that keeps a part elsewhere",
         "restore-links",
         whole("8bit", "https://urldefense.com/v3/__https://c.example/*a__;Iw!!x$\r\n"),
         {}},
        {"of nobody", "restore-links", whole("8bit", "https://a.example/?url=b\r\n"), {}},
    };
}

const TransformationRows &rows()
{
    static const TransformationRows rows = [] {
        std::vector<Row> all = transferEncodings();
        const std::vector<Row> more = charsetsAndLinks();
        all.insert(all.end(), more.begin(), more.end());
        return TransformationRows(dkimlens::diagnose::encodingTransformations(),
                                  {"DKIM-Signature: h=from\r\nFrom: a@example.org\r\n", {}}, std::move(all));
    }();
    return rows;
}

} // namespace

class TestEncodingTransformations : public dkimlens::test::TransformationTest
{
    Q_OBJECT

public:
    TestEncodingTransformations()
        : TransformationTest(rows())
    {
    }
};

QTEST_GUILESS_MAIN(TestEncodingTransformations)
#include "tst_encoding_transformations.moc"
