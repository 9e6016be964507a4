// SPDX-License-Identifier: Apache-2.0
// SPF records as they are written (RFC 7208, 4.5, 4.6.1 and 12): what is read, and where each fault stands.

#include "core/engine/spf/record.h"
#include "tests/support/print.h"

#include <QTest>

namespace dkimlens {

using spf::Record;
using spf::Term;
using spf::TermKind;

class TestSpfRecord : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithAVersion_data();
    void beginsWithAVersion();
    void readsTerms();
    void readsPrefixLengths_data();
    void readsPrefixLengths();
    void readsMacros();
    void isValid_data();
    void isValid();
    void saysWhereAFaultStands_data();
    void saysWhereAFaultStands();
    void readsOnBehindAFault();
};

void TestSpfRecord::beginsWithAVersion_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isRecord");

    QTest::newRow("alone") << std::string("v=spf1") << true;
    QTest::newRow("with terms") << std::string("v=spf1 -all") << true;
    QTest::newRow("case does not matter") << std::string("V=sPf1 -all") << true;
    QTest::newRow("v=spf10") << std::string("v=spf10 -all") << false;
    QTest::newRow("no space") << std::string("v=spf1-all") << false;
    QTest::newRow("tab") << std::string("v=spf1\t-all") << false;
    QTest::newRow("not first") << std::string(" v=spf1") << false;
    QTest::newRow("Sender ID") << std::string("spf2.0/pra -all") << false;
    QTest::newRow("nothing") << std::string() << false;
}

void TestSpfRecord::beginsWithAVersion()
{
    QFETCH(const std::string, text);
    QTEST(spf::isSpfRecord(text), "isRecord");
}

void TestSpfRecord::readsTerms()
{
    const std::string text =
        "v=spf1 +mx  a:colo.example.com/28 ?ip4:192.0.2.0/24 ~Include:%{d2} -ALL exp=why.%{o}";
    const Record record = spf::parseRecord(text);
    QVERIFY(record.problems.empty());
    QCOMPARE(record.terms.size(), std::size_t(6));
    for (const Term &term : record.terms)
        QCOMPARE(term.text, text.substr(term.range.begin, term.range.size()));

    QCOMPARE(record.terms[0].kind, TermKind::Mx);
    QVERIFY(!record.terms[0].domainSpec);
    QCOMPARE(record.terms[1].kind, TermKind::A);
    QCOMPARE(record.terms[1].domainSpec->text, std::string("colo.example.com"));
    QCOMPARE(int(record.terms[1].ip4Prefix), 28);
    QCOMPARE(int(record.terms[1].ip6Prefix), 128);
    QCOMPARE(record.terms[2].qualifier, spf::Qualifier::Neutral);
    QCOMPARE(textOf(*record.terms[2].network), std::string("192.0.2.0"));
    QCOMPARE(record.terms[3].kind, TermKind::Include);
    QCOMPARE(record.terms[3].name, std::string("include"));
    QCOMPARE(record.terms[3].qualifier, spf::Qualifier::SoftFail);
    QCOMPARE(record.terms[4].qualifier, spf::Qualifier::Fail);
    QCOMPARE(record.find(TermKind::Explanation)->domainSpec->text, std::string("why.%{o}"));
    QVERIFY(!record.find(TermKind::Redirect));
}

void TestSpfRecord::readsPrefixLengths_data()
{
    QTest::addColumn<std::string>("term");
    QTest::addColumn<std::string>("domain");
    QTest::addColumn<int>("ip4");
    QTest::addColumn<int>("ip6");

    QTest::newRow("none") << std::string("a") << std::string() << 32 << 128;
    QTest::newRow("IPv4") << std::string("a/24") << std::string() << 24 << 128;
    QTest::newRow("IPv6") << std::string("mx//64") << std::string() << 32 << 64;
    QTest::newRow("both") << std::string("a/0//0") << std::string() << 0 << 0;
    QTest::newRow("after a domain") << std::string("a:b.example/24//64") << std::string("b.example") << 24
                                    << 64;
    QTest::newRow("a domain with a slash")
        << std::string("a:b/c.example/8") << std::string("b/c.example") << 8 << 128;
    QTest::newRow("after a macro") << std::string("mx:%{d}/32//128") << std::string("%{d}") << 32 << 128;
    QTest::newRow("ip6") << std::string("ip6:2001:db8::/32") << std::string() << 32 << 32;
    QTest::newRow("ip4") << std::string("ip4:192.0.2.0/9") << std::string() << 9 << 128;
}

void TestSpfRecord::readsPrefixLengths()
{
    QFETCH(const std::string, term);
    QFETCH(const std::string, domain);
    const Record record = spf::parseRecord("v=spf1 " + term);
    QVERIFY(record.problems.empty());
    QCOMPARE(record.terms.front().domainSpec ? record.terms.front().domainSpec->text : std::string{}, domain);
    QTEST(int(record.terms.front().ip4Prefix), "ip4");
    QTEST(int(record.terms.front().ip6Prefix), "ip6");
}

void TestSpfRecord::readsMacros()
{
    const std::string text = "v=spf1 exists:%{L2r+-}.a%%b%_%-.%{ir}.example.com";
    const Record record = spf::parseRecord(text);
    QVERIFY(record.problems.empty());
    const std::vector<spf::MacroPart> &parts = record.terms.front().domainSpec->parts;
    QCOMPARE(parts.size(), std::size_t(9));
    const spf::Macro &macro = *parts.front().macro;
    QCOMPARE(macro.letter, 'l');
    QCOMPARE(macro.escape, spf::UrlEscape::Yes);
    QCOMPARE(*macro.keptParts, 2U);
    QCOMPARE(macro.order, spf::Order::Reversed);
    QCOMPARE(macro.delimiters, std::string("+-"));
    QCOMPARE(text.substr(parts.front().range.begin, parts.front().range.size()), std::string("%{L2r+-}"));
    QCOMPARE(parts[2].literal + parts[4].literal + parts[5].literal, std::string("% %20"));
    QCOMPARE(parts[7].text, std::string("%{ir}"));
}

void TestSpfRecord::isValid_data()
{
    QTest::addColumn<std::string>("terms");

    for (const char *terms : {"",
                              "all ",
                              "ptr",
                              "ptr:example.com.",
                              "include:a.example",
                              "exists:%{i}._spf.%{d2}",
                              "a:%{s127r.-+,/_=}",
                              "ip6:::1.1.1.1/0",
                              "ip6:::",
                              "moo.cow-far_out=man:dog/cat",
                              "x=",
                              "x=%{r}%{t}%{c}",
                              "a:foo:bar/baz.example.com",
                              "a:example.xn--zckzah",
                              "a:example.1-2",
                              "a:%%",
                              "redirect=%{d}.d.example.",
                              "exp=e.example exp2=-",
                              "A MX ALL",
                              "a:example.a1",
                              "default=pass default=pass"})
        QTest::newRow(*terms ? terms : "no term") << std::string(terms);
}

void TestSpfRecord::isValid()
{
    QFETCH(const std::string, terms);
    const Record record = spf::parseRecord("v=spf1 " + terms);
    if (!record.problems.empty())
        QFAIL(toString(record.problems.front()));
}

void TestSpfRecord::saysWhereAFaultStands_data()
{
    QTest::addColumn<std::string>("terms");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<std::string>("token");

    const auto row = [](const std::string &terms, ProblemCode code, const std::string &token) {
        QTest::newRow(terms.c_str()) << terms << code << token;
    };
    row("-all moo", ProblemCode::SpfMechanismUnknown, "moo");
    row("-all.", ProblemCode::SpfMechanismUnknown, "all.");
    row("redirect:t2.example.com", ProblemCode::SpfMechanismUnknown, "redirect");
    row("moo.cow/far_out=man", ProblemCode::SpfMechanismUnknown, "moo.cow");
    row("--all", ProblemCode::SpfMechanismUnknown, "-all");
    row("-", ProblemCode::SpfMechanismUnknown, "");
    row("-all:foobar", ProblemCode::SpfArgumentNotAllowed, ":foobar");
    row("-all/8", ProblemCode::SpfArgumentNotAllowed, "/8");
    row("ptr/0", ProblemCode::SpfArgumentNotAllowed, "/0");
    row("1up=foo", ProblemCode::SpfModifierNameInvalid, "1up");
    row("=all", ProblemCode::SpfModifierNameInvalid, "");
    row("-redirect=a.example", ProblemCode::SpfModifierNameInvalid, "-redirect");
    row("include", ProblemCode::SpfDomainMissing, "");
    row("include/24", ProblemCode::SpfDomainMissing, "/24");
    row("exists:", ProblemCode::SpfDomainMissing, "");
    row("a:", ProblemCode::SpfDomainMissing, "");
    row("mx:/24", ProblemCode::SpfDomainMissing, "");
    row("redirect=", ProblemCode::SpfDomainMissing, "");
    row("exp=-all", ProblemCode::SpfDomainSpecInvalid, "-all");
    row("a:museum", ProblemCode::SpfDomainSpecInvalid, "museum");
    row("a:museum.", ProblemCode::SpfDomainSpecInvalid, "museum.");
    row("a:111.222.33.44", ProblemCode::SpfDomainSpecInvalid, "111.222.33.44");
    row("a:example.-com", ProblemCode::SpfDomainSpecInvalid, "example.-com");
    row("a:example.com-", ProblemCode::SpfDomainSpecInvalid, "example.com-");
    row("a:example.com..", ProblemCode::SpfDomainSpecInvalid, "example.com..");
    row("a:example.com:8080", ProblemCode::SpfDomainSpecInvalid, "example.com:8080");
    row("include:example.com/24", ProblemCode::SpfDomainSpecInvalid, "example.com/24");
    row("a:%{d}com", ProblemCode::SpfDomainSpecInvalid, "%{d}com");
    row("a/33", ProblemCode::SpfPrefixInvalid, "33");
    row("a/024", ProblemCode::SpfPrefixInvalid, "024");
    row("a//129", ProblemCode::SpfPrefixInvalid, "129");
    row("a/24/64", ProblemCode::SpfPrefixInvalid, "/24");
    row("a/", ProblemCode::SpfPrefixInvalid, "/");
    row("mx//", ProblemCode::SpfPrefixInvalid, "//");
    row("ip4:192.0.2.0/33", ProblemCode::SpfPrefixInvalid, "33");
    row("ip4:192.0.2.0/", ProblemCode::SpfPrefixInvalid, "");
    row("ip4:192.0.2.0//32", ProblemCode::SpfPrefixInvalid, "/32");
    row("ip6:::/0128", ProblemCode::SpfPrefixInvalid, "0128");
    row("ip4", ProblemCode::SpfAddressInvalid, "");
    row("ip4:192.0.2", ProblemCode::SpfAddressInvalid, "192.0.2");
    row("ip4:192.0.2.1:25", ProblemCode::SpfAddressInvalid, "192.0.2.1:25");
    row("ip4:::1", ProblemCode::SpfAddressInvalid, "::1");
    row("ip6:192.0.2.1", ProblemCode::SpfAddressInvalid, "192.0.2.1");
    row("ip6::cafe::babe", ProblemCode::SpfAddressInvalid, ":cafe::babe");
    row("exists:%(ir).example.com", ProblemCode::SpfMacroInvalid, "%(");
    row("exists:a%.example.com", ProblemCode::SpfMacroInvalid, "%.");
    row("exists:example.%", ProblemCode::SpfMacroInvalid, "%");
    row("exists:%{ir.example.com", ProblemCode::SpfMacroInvalid, "%{");
    row("exists:%{}", ProblemCode::SpfMacroInvalid, "%{}");
    row("exists:%{a}", ProblemCode::SpfMacroInvalid, "%{a}");
    row("exists:%{d0}", ProblemCode::SpfMacroInvalid, "%{d0}");
    row("exists:%{dr2}", ProblemCode::SpfMacroInvalid, "%{dr2}");
    row("exists:%{drr}", ProblemCode::SpfMacroInvalid, "%{drr}");
    row("exists:%{d:}", ProblemCode::SpfMacroInvalid, "%{d:}");
    row("x=%abc", ProblemCode::SpfMacroInvalid, "%a");
    row("exp=%{r}.example.com", ProblemCode::SpfMacroNotAllowed, "%{r}");
    row("exists:%{T}.example.com", ProblemCode::SpfMacroNotAllowed, "%{T}");
    row("a:example.com\rptr", ProblemCode::SpfCharacterInvalid, "\r");
    row("a\t-all", ProblemCode::SpfCharacterInvalid, "\t");
    row("a:\xEF\xBB\xBF.example.com", ProblemCode::SpfCharacterInvalid, "\xEF");
    row("exp=a.example -all exp=b.example", ProblemCode::SpfModifierRepeated, "exp=b.example");
    row("redirect=a.example Redirect=a.example", ProblemCode::SpfModifierRepeated, "Redirect=a.example");
}

void TestSpfRecord::saysWhereAFaultStands()
{
    QFETCH(const std::string, terms);
    QFETCH(const ProblemCode, code);
    QFETCH(const std::string, token);
    const std::string text = "v=spf1 " + terms;
    const Record record = spf::parseRecord(text);
    QCOMPARE(record.problems.size(), std::size_t(1));
    const Problem &problem = record.problems.front();
    QCOMPARE(problem.code, code);
    QCOMPARE(problem.token, token);
    QCOMPARE(text.substr(problem.where.begin, problem.where.size()), token);
}

void TestSpfRecord::readsOnBehindAFault()
{
    const Record record = spf::parseRecord("v=spf1 moo a ip4:1 -all");
    QCOMPARE(record.problems.size(), std::size_t(2));
    QCOMPARE(record.terms.size(), std::size_t(2));
    QCOMPARE(record.terms.back().kind, TermKind::All);
}

} // namespace dkimlens

QTEST_APPLESS_MAIN(dkimlens::TestSpfRecord)
#include "tst_spf_record.moc"
