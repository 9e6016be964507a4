// SPDX-License-Identifier: Apache-2.0
// The expansion of macros: the examples of RFC 7208, 7.4, and the rules of 7.3.

#include "core/engine/spf/macro_expansion.h"
#include "tests/support/print.h"

#include <QTest>

namespace dkimlens {

using spf::Expansion;
using spf::MacroString;
using spf::MacroValues;

namespace {

constexpr const char *ipv4 = "192.0.2.3";
constexpr const char *ipv6 = "2001:db8::cb01";

// 7.4
MacroValues valuesFor(const std::string &client)
{
    return {.localPart = "strong-bad",
            .senderDomain = "email.example.com",
            .domain = "email.example.com",
            .client = dns::parseIpAddress(client).value_or(dns::IpAddress{}),
            .validatedName = "mx.example.org",
            .helo = "mx.example.org",
            .receiver = "receiver.example",
            .time = 1'500'000'000};
}

MacroString parsed(const std::string &text)
{
    Result<MacroString> macros = spf::parseExplainString(Slice(text));
    return macros ? *macros : MacroString{};
}

std::string expanded(const std::string &text, const MacroValues &values)
{
    return spf::expandExplanation(parsed(text), values).text;
}

using Parts = std::vector<std::string>;

} // namespace

class TestSpfMacros : public QObject
{
    Q_OBJECT

private slots:
    void expands_data();
    void expands();
    void showsEachStep();
    void splitsAtEveryDelimiter_data();
    void splitsAtEveryDelimiter();
    void endsDomainsAndExplanationsAlike();
    void targetNames_data();
    void targetNames();
    void longExpansionsAreBounded();
};

void TestSpfMacros::expands_data()
{
    QTest::addColumn<std::string>("client");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expansion");

    const auto row = [](const char *client, const char *text, const char *expansion) {
        QTest::addRow("%s, %s", text, client)
            << std::string(client) << std::string(text) << std::string(expansion);
    };
    row(ipv4, "%{s}", "strong-bad@email.example.com");
    row(ipv4, "%{o}", "email.example.com");
    row(ipv4, "%{d}", "email.example.com");
    row(ipv4, "%{d4}", "email.example.com");
    row(ipv4, "%{d3}", "email.example.com");
    row(ipv4, "%{d2}", "example.com");
    row(ipv4, "%{d1}", "com");
    row(ipv4, "%{dr}", "com.example.email");
    row(ipv4, "%{d2r}", "example.email");
    row(ipv4, "%{l}", "strong-bad");
    row(ipv4, "%{l-}", "strong.bad");
    row(ipv4, "%{lr}", "strong-bad");
    row(ipv4, "%{lr-}", "bad.strong");
    row(ipv4, "%{l1r-}", "strong");
    row(ipv4, "%{ir}.%{v}._spf.%{d2}", "3.2.0.192.in-addr._spf.example.com");
    row(ipv4, "%{lr-}.lp._spf.%{d2}", "bad.strong.lp._spf.example.com");
    row(ipv4, "%{lr-}.lp.%{ir}.%{v}._spf.%{d2}", "bad.strong.lp.3.2.0.192.in-addr._spf.example.com");
    row(ipv4, "%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}", "3.2.0.192.in-addr.strong.lp._spf.example.com");
    row(ipv4, "%{d2}.trusted-domains.example.net", "example.com.trusted-domains.example.net");
    row(ipv6, "%{ir}.%{v}._spf.%{d2}",
        "1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6._spf.example.com");
    // 7.1 to 7.3
    row(ipv6, "%{c} %{v}", "2001:db8::cb01 ip6");
    row(ipv4, "%{c} %{i}", "192.0.2.3 192.0.2.3");
    row(ipv4, "%{h} %{p} %{r} %{t}", "mx.example.org mx.example.org receiver.example 1500000000");
    row(ipv4, "%% %_ %-", "%   %20");
    row(ipv4, "%{S}", "strong-bad%40email.example.com");
    row(ipv4, "%{D2}", "example.com");
    row(ipv4, "%{d127}", "email.example.com");
    row(ipv4, "%{d99999999999}", "email.example.com");
    row(ipv4, "no macro", "no macro");
}

void TestSpfMacros::expands()
{
    QFETCH(const std::string, client);
    QFETCH(const std::string, text);
    QFETCH(const std::string, expansion);
    QCOMPARE(expanded(text, valuesFor(client)), expansion);
}

void TestSpfMacros::showsEachStep()
{
    const std::string text = "a.%{l1r-}.%{d}";
    const Expansion expansion = spf::expandDomain(parsed(text), valuesFor(ipv4));
    QCOMPARE(expansion.macros.size(), std::size_t(2));
    const spf::ExpandedMacro &macro = expansion.macros.front();
    QCOMPARE(macro.text, std::string("%{l1r-}"));
    QCOMPARE(text.substr(macro.range.begin, macro.range.size()), macro.text);
    QCOMPARE(macro.value, std::string("strong-bad"));
    QCOMPARE(macro.split, (Parts{"strong", "bad"}));
    QCOMPARE(macro.reversed, (Parts{"bad", "strong"}));
    QCOMPARE(macro.kept, Parts{"strong"});
    QCOMPARE(macro.result, std::string("strong"));
    QVERIFY(expansion.macros.back().split.empty());
}

// 7.3: the list of parts might contain empty strings.
void TestSpfMacros::splitsAtEveryDelimiter_data()
{
    QTest::addColumn<std::string>("localPart");
    QTest::addColumn<std::string>("macro");
    QTest::addColumn<std::string>("expansion");

    const auto row = [](const char *localPart, const char *macro, const char *expansion) {
        QTest::addRow("%s of %s", macro, localPart)
            << std::string(localPart) << std::string(macro) << std::string(expansion);
    };
    row("foo-bar+zip+quux", "%{l2r+-}", "bar.foo");
    row("-a--b-", "%{l-}", ".a..b.");
    row("-a--b-", "%{l2-}", "b.");
    row("-a--b-", "%{lr-}", ".b..a.");
    row("a.b", "%{l1}", "b");
    row("a.b", "%{l-}", "a.b");
    row("a=b/c,d_e", "%{lr=/,_}", "e.d.c.b.a");
    row("jack&jill=up-a_b3.c~", "%{L}", "jack%26jill%3Dup-a_b3.c~");
}

void TestSpfMacros::splitsAtEveryDelimiter()
{
    QFETCH(const std::string, localPart);
    QFETCH(const std::string, macro);
    QFETCH(const std::string, expansion);
    MacroValues values = valuesFor(ipv4);
    values.localPart = localPart;
    QCOMPARE(expanded(macro, values), expansion);
}

void TestSpfMacros::endsDomainsAndExplanationsAlike()
{
    const MacroString macros = parsed("%{ir}.%{v}._spf.%{d2}");
    const MacroValues values = valuesFor(ipv6);
    QCOMPARE(spf::expandDomain(macros, values), spf::expandExplanation(macros, values));
}

void TestSpfMacros::targetNames_data()
{
    QTest::addColumn<std::string>("expanded");
    QTest::addColumn<std::string>("target");

    const std::string label(63, 'a');
    const std::string longest = label + '.' + label + '.' + label + '.' + std::string(61, 'b');
    QTest::newRow("as it is") << std::string("A.example.com") << std::string("A.example.com");
    QTest::newRow("final dot") << std::string("a.example.com.") << std::string("a.example.com");
    QTest::newRow("253 characters") << longest << longest;
    QTest::newRow("253 characters and a dot") << longest + '.' << longest;
    QTest::newRow("254 characters") << 'c' + longest << longest.substr(64);
    QTest::newRow("labels on the left go") << "x.y." + longest << longest;
    QTest::newRow("no label to drop") << std::string(300, 'a') << std::string(300, 'a');
}

void TestSpfMacros::targetNames()
{
    QFETCH(const std::string, expanded);
    QTEST(spf::targetName(expanded), "target");
}

// 64 KiB of macros, each of them the longest text that there can be.
void TestSpfMacros::longExpansionsAreBounded()
{
    std::string text;
    while (text.size() < 65'000)
        text += "%{s}";
    text += ".example.com";
    MacroValues values = valuesFor(ipv4);
    values.localPart = std::string(1'000, 'x');
    const Expansion expansion = spf::expandDomain(parsed(text), values);
    QVERIFY(expansion.text.size() < spf::maxExpansion + 2'000);
    QVERIFY(expansion.text.ends_with(".com.example.com"));
    QCOMPARE(expansion.macros.size(), spf::maxShownMacros);
    QVERIFY(spf::expandExplanation(parsed(text), values).text.size() < spf::maxExpansion + 2'000);
}

} // namespace dkimlens

QTEST_APPLESS_MAIN(dkimlens::TestSpfMacros)
#include "tst_spf_macros.moc"
