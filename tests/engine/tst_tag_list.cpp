// SPDX-License-Identifier: Apache-2.0
// tag=value lists (RFC 6376, 3.2): what is read, where it stands, and what makes a list invalid.

#include "core/engine/dkim/tag_list.h"
#include "core/engine/dkim/tag_values.h"
#include "tests/properties/properties.h"
#include "tests/support/print.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

namespace dkimlens {

using dkim::Tag;
using dkim::TagList;

namespace {

using Texts = std::vector<std::string>;
using Codes = std::vector<ProblemCode>;

Texts tagsOf(const TagList &list)
{
    Texts tags;
    for (const Tag &tag : list.tags())
        tags.push_back(tag.name + '=' + tag.value);
    return tags;
}

Codes codesOf(const TagList &list)
{
    Codes codes;
    std::ranges::transform(list.problems(), std::back_inserter(codes), &Problem::code);
    return codes;
}

} // namespace

class TestTagList : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<std::string>("input");
        QTest::addColumn<Texts>("tags");
        QTest::addColumn<Codes>("problems");
        using enum ProblemCode;

        // clang-format off
        row("two tags",                           "a=1; b=2",             {"a=1", "b=2"}, {});
        row("no white space",                     "a=1;b=2",              {"a=1", "b=2"}, {});
        row("3.2: white space wherever allowed",  " a = 1 ;\tb\t=\t2 ",   {"a=1", "b=2"}, {});
        row("3.2: folding wherever allowed",      "\r\n a\r\n =\r\n 1\r\n ;\r\n b=2\r\n ", {"a=1", "b=2"}, {});
        row("folding with LF, as files have it",  "\n a=1;\n\tb=2",       {"a=1", "b=2"}, {});
        row("3.2: one semicolon at the end",      "a=1;",                 {"a=1"}, {});
        row("white space after the last one",     "a=1; \r\n ",           {"a=1"}, {});
        row("3.2: two semicolons at the end",     "a=1;;",                {"a=1"}, {TagEmpty});
        row("3.2: two semicolons with space",     "a=1; ;",               {"a=1"}, {TagEmpty});
        row("3.2: two semicolons within",         "a=1;;b=2",             {"a=1", "b=2"}, {TagEmpty});
        row("3.2: semicolon first",               ";a=1",                 {"a=1"}, {TagEmpty});
        row("3.2: empty value",                   "a=;b= ;c=\r\n ",       {"a=", "b=", "c="}, {});
        row("3.2: no equals sign",                "a=1;b;c=3",            {"a=1", "c=3"}, {TagWithoutEquals});
        row("3.2: equals signs in the value",     "b=AA==;c==",           {"b=AA==", "c=="}, {});
        row("3.2: names are case-sensitive",      "a=1;A=2",              {"a=1", "A=2"}, {});
        row("3.2: a duplicate",                   "a=1;b=2;a=3",          {"a=1", "b=2", "a=3"}, {TagDuplicated});
        row("3.2: a duplicate of the same value", "a=1;a=1",              {"a=1", "a=1"}, {TagDuplicated});
        row("3.2: a duplicate of an unknown tag", "a=1;zz=;zz=",          {"a=1", "zz=", "zz="}, {TagDuplicated});
        row("3.2: name with digit, underscore",   "a1_=x",                {"a1_=x"}, {});
        row("3.2: name begins with a digit",      "1a=x",                 {"1a=x"}, {TagNameInvalid});
        row("3.2: name begins with an underscore","_a=x",                 {"_a=x"}, {TagNameInvalid});
        row("3.2: name with a hyphen",            "a-b=x",                {"a-b=x"}, {TagNameInvalid});
        row("3.2: name with a space",             "a b=x",                {"a b=x"}, {TagNameInvalid});
        row("3.2: no name",                       "=x",                   {"=x"}, {TagNameInvalid});
        row("3.2: white space within is kept",    "n=a  b",               {"n=a  b"}, {});
        row("3.2: folding within a value",        "n=a\r\n b",            {"n=a b"}, {});
        row("3.2: colons, slashes, quotes",       "h=a:b;c=x/y;n=\"q\"",  {"h=a:b", "c=x/y", "n=\"q\""}, {});
        row("3.2: UTF-8 is not precluded",        "d=b\xC3\xBC.example",  {"d=b\xC3\xBC.example"}, {});
        row("3.2: NUL",                           std::string("d=a\0b", 5), {std::string("d=a\0b", 5)}, {TagValueInvalid});
        row("3.2: DEL",                           "d=a\x7F" "b",          {"d=a\x7F" "b"}, {TagValueInvalid});
        row("3.2: a control character",           "d=a\x01",              {"d=a\x01"}, {TagValueInvalid});
        row("3.2: form feed is no white space",   "d=a\f",                {"d=a\f"}, {TagValueInvalid});
        row("nothing",                            "",                     {}, {});
        row("white space only",                   " \t",                  {}, {});
        // clang-format on
    }

    void reads()
    {
        QFETCH(const std::string, input);
        QFETCH(const Texts, tags);
        QFETCH(const Codes, problems);
        const TagList list = TagList::parse(Slice(input, 100));
        QCOMPARE(tagsOf(list), tags);
        QVERIFY(codesOf(list) == problems);
        const test::Broken broken = test::readTagList(input);
        QVERIFY2(broken.empty(), broken.c_str());
    }

    // RFC 6376, 3.2: FWS is [*WSP CRLF] 1*WSP. A CR that ends no line is an octet that no value may hold.
    void aBareCrIsNoWhiteSpace_data()
    {
        QTest::addColumn<std::string>("input");
        QTest::newRow("within the value") << std::string("d=exam\rple.com");
        QTest::newRow("before CRLF") << std::string("d=example\r\r\n .com");
        QTest::newRow("at the value's end") << std::string("d=example.com\r;s=a");
        QTest::newRow("at the list's end") << std::string("d=example.com\r");
        QTest::newRow("at the value's beginning") << std::string("d=\rexample.com");
    }

    void aBareCrIsNoWhiteSpace()
    {
        QFETCH(const std::string, input);
        QVERIFY(codesOf(TagList::parse(Slice(input))) == Codes{ProblemCode::TagValueInvalid});
    }

    void rangesStandInTheMessage()
    {
        const TagList list = TagList::parse(Slice("a = 1 ; b=\r\n x\r\n y ;", 1000));
        const Tag *tag = list.find("b");
        QVERIFY(tag);
        QCOMPARE(tag->nameRange, (ByteRange{1008, 1009}));
        QCOMPARE(tag->valueRange, (ByteRange{1013, 1018})); // "x\r\n y"
        QCOMPARE(tag->slotRange, (ByteRange{1010, 1019})); // with the white space around, RFC 6376, 3.7
        QCOMPARE(tag->value, std::string("x y"));
    }

    void theFirstOfTheNameIsFound()
    {
        const TagList list = TagList::parse(Slice("bh=1; b=2; b=3"));
        QCOMPARE(list.find("b")->value, std::string("2"));
        QVERIFY(!list.find("B"));
        QVERIFY(!list.find(""));
    }

    void lists_data()
    {
        QTest::addColumn<std::string>("input");
        QTest::addColumn<Texts>("items");

        QTest::newRow("one") << std::string("a") << Texts{"a"};
        QTest::newRow("white space around colons") << std::string("a : b\r\n :\tc") << Texts{"a", "b", "c"};
        QTest::newRow("nothing between") << std::string("a::b") << Texts{"a", "", "b"};
        QTest::newRow("nothing at the end") << std::string("a:") << Texts{"a", ""};
        QTest::newRow("nothing at the start") << std::string(":a") << Texts{"", "a"};
        QTest::newRow("nothing") << std::string() << Texts{};
    }

    void lists()
    {
        QFETCH(const std::string, input);
        QFETCH(const Texts, items);
        Texts found;
        for (const Slice item : dkim::splitList(Slice(input)))
            found.emplace_back(item.text());
        QCOMPARE(found, items);
    }

    void numbers_data()
    {
        QTest::addColumn<std::string>("digits");
        QTest::addColumn<std::optional<std::uint64_t>>("number");
        constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();

        number("0", 0);
        number("007", 7);
        number("18446744073709551615", largest);
        number("18446744073709551616", largest);
        number(std::string(76, '9'), largest); // RFC 6376, 3.5, l=
        number(std::string(75, '0') + "1", 1);
        for (const char *text : {"", "-1", "+1", "1.0", "0x10", "1e3", "1 2", "a"})
            number(text, std::nullopt);
    }

    void numbers()
    {
        QFETCH(const std::string, digits);
        QFETCH(const std::optional<std::uint64_t>, number);
        QVERIFY(dkim::parseNumber(digits) == number);
    }

    // RFC 6376, 2.11.
    void quotedPrintable_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("octets");
        QTest::newRow("plain") << std::string("joe@example.com") << std::string("joe@example.com");
        QTest::newRow("encoded") << std::string("=4A=6F") << std::string("Jo");
        QTest::newRow("semicolon") << std::string("a=3Bb") << std::string("a;b");
        QTest::newRow("digits in lower case") << std::string("=4a=6f") << std::string("Jo");
        QTest::newRow("white space is ignored") << std::string("a\r\n b\tc") << std::string("abc");
        QTest::newRow("encoded space stays") << std::string("a=20b") << std::string("a b");
        QTest::newRow("no digits") << std::string("a=xyb") << std::string("a=xyb");
        QTest::newRow("cut off") << std::string("a=4") << std::string("a=4");
    }

    void quotedPrintable()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, octets);
        QCOMPARE(dkim::fromQuotedPrintable(text), octets);
    }

private:
    static void row(const char *name, const std::string &input, const Texts &tags, const Codes &problems)
    {
        QTest::newRow(name) << input << tags << problems;
    }

    static void number(const std::string &digits, std::optional<std::uint64_t> number)
    {
        QTest::newRow(digits.c_str()) << digits << number;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestTagList)
#include "tst_tag_list.moc"
