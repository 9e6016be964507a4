// SPDX-License-Identifier: Apache-2.0
// What the name of a key tells, and the names at which people publish one by mistake.

#include "core/engine/dkim/judged_answer.h"
#include "core/engine/dkim/known_selectors.h"
#include "core/engine/dkim/mail_hosts.h"
#include "core/engine/dkim/name_variants.h"
#include "core/engine/dkim/selector_date.h"
#include "core/engine/dns/name.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using dkim::FindingCode;
using dkim::Misplacement;

namespace {

constexpr std::int64_t november2025 = 1763164800; // 15 Nov 2025

std::string variantOf(const std::string &name, Misplacement how, const std::vector<std::string> &aliases = {})
{
    const auto variants = dkim::nameVariants(name, aliases);
    const auto it = std::ranges::find(variants, how, &dkim::NameVariant::how);
    return it == variants.end() ? std::string() : it->name;
}

std::string codesOf(const std::vector<dkim::Finding> &findings)
{
    std::string words;
    for (const dkim::Finding &finding : findings)
        words += (words.empty() ? "" : " ") + std::string(dkim::wordOf(finding.code)) + ':' + finding.token;
    return words;
}

dns::Answer answerWith(const std::vector<std::string> &records)
{
    dns::Answer answer;
    answer.question = {"sel._domainkey.example.org", dns::RecordType::Txt};
    answer.status = records.empty() ? dns::Status::NoData : dns::Status::Found;
    for (const std::string &record : records)
        answer.txt.push_back({{record}});
    return answer;
}

} // namespace

class TestKeyNames : public QObject
{
    Q_OBJECT

private slots:
    void readsDatesInSelectors_data()
    {
        QTest::addColumn<std::string>("selector");
        QTest::addColumn<std::string>("date"); // empty: none is read
        dateRow("20161025", "2016-10-25");
        dateRow("2016-10", "2016-10");
        dateRow("2016_10_25", "2016-10-25");
        dateRow("2016.10.25", "2016-10-25");
        dateRow("mail2019", "2019");
        dateRow("s202309", "2023-09");
        dateRow("s20230601", "2023-06-01");
        dateRow("201510", "2015-10");
        dateRow("20130519032151pm", "2013-05-19");
        dateRow("dkim-aug-2018", "2018-08");
        dateRow("aug2018", "2018-08");
        dateRow("2018aug", "2018-08");
        dateRow("proddkim1024", ""); // bits
        dateRow("rsa2048", "");
        dateRow("dkim4096", "");
        dateRow("s1999", ""); // before there were keys in DNS
        dateRow("s2026", ""); // after November 2025
        dateRow("202513", ""); // there is no such month
        dateRow("20250230", "");
        dateRow("2019-2021", ""); // which of the two?
        dateRow("12345", "");
        dateRow("s1", "");
        dateRow("", "");
    }

    void readsDatesInSelectors()
    {
        QFETCH(const std::string, selector);
        QFETCH(const std::string, date);
        const auto read = dkim::dateIn(selector, november2025);
        QCOMPARE(read ? read->text() : std::string(), date);
        if (read)
            QCOMPARE(dkim::readSelectorDate(date), read);
    }

    void aKeyIsOldTwoYearsAfterTheLastDayThatItsSelectorCanMean_data()
    {
        QTest::addColumn<std::string>("date");
        QTest::addColumn<bool>("isOld");
        QTest::newRow("a day more") << std::string("2023-11-14") << true;
        QTest::newRow("the day itself") << std::string("2023-11-15") << false;
        QTest::newRow("the month's end") << std::string("2023-11") << false;
        QTest::newRow("the month before") << std::string("2023-10") << true;
        QTest::newRow("the year's end") << std::string("2023") << false;
        QTest::newRow("the year before") << std::string("2022") << true;
    }

    void aKeyIsOldTwoYearsAfterTheLastDayThatItsSelectorCanMean()
    {
        QFETCH(const std::string, date);
        QFETCH(const bool, isOld);
        QCOMPARE(dkim::isOld(dkim::readSelectorDate(date).value(), november2025), isOld);
    }

    void namesMisplacements_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<Misplacement>("how");
        QTest::addColumn<std::string>("variant"); // empty: there is none
        const std::string usual = "sel._domainkey.mail.example.org";
        // clang-format off
        row("domain twice",       usual, Misplacement::DomainTwice,        "sel._domainkey.mail.example.org.mail.example.org");
        row("no _domainkey",      usual, Misplacement::DomainkeyMissing,   "sel.mail.example.org");
        row("_domainkey twice",   usual, Misplacement::DomainkeyTwice,     "sel._domainkey._domainkey.mail.example.org");
        row("no underscore",      usual, Misplacement::UnderscoreMissing,  "sel.domainkey.mail.example.org");
        row("selector behind",    usual, Misplacement::SelectorBehind,     "_domainkey.sel.mail.example.org");
        row("no selector",        usual, Misplacement::SelectorMissing,    "_domainkey.mail.example.org");
        row("at the domain",      usual, Misplacement::AtDomain,           "mail.example.org");
        row("parent",             usual, Misplacement::ParentDomain,       "sel._domainkey.example.org");
        row("no parent",          "sel._domainkey.example.org", Misplacement::ParentDomain, "");
        row("domain in selector", usual, Misplacement::SelectorWithDomain, "sel.mail.example.org._domainkey.mail.example.org");
        row("s= with the domain", "sel.example.org._domainkey.example.org", Misplacement::SelectorTooLong, "sel._domainkey.example.org");
        row("s= with _domainkey", "sel._domainkey._domainkey.example.org",  Misplacement::SelectorTooLong, "sel._domainkey.example.org");
        row("s= with both",       "sel._domainkey.example.org._domainkey.example.org", Misplacement::SelectorTooLong, "sel._domainkey.example.org");
        row("s= as it should be", usual, Misplacement::SelectorTooLong,    "");
        row("swapped",            "example.org._domainkey.sel", Misplacement::Swapped, "sel._domainkey.example.org");
        row("not swapped",        usual, Misplacement::Swapped,            "");
        row("no alias",           usual, Misplacement::AliasCompleted,     "");
        row("no key's name",      "example.org", Misplacement::AtDomain,   "");
        // clang-format on
    }

    void namesMisplacements()
    {
        QFETCH(const std::string, name);
        QFETCH(const Misplacement, how);
        QFETCH(const std::string, variant);
        QCOMPARE(variantOf(name, how), variant);
    }

    void namesTheTargetOfAnAliasThatWasCompleted()
    {
        const std::string name = "sel._domainkey.example.org";
        QCOMPARE(variantOf(name, Misplacement::AliasCompleted, {"sel.dkim.host.example.example.org"}),
                 std::string("sel.dkim.host.example"));
        QCOMPARE(variantOf(name, Misplacement::AliasCompleted, {"sel.dkim.host.example"}), std::string());
    }

    void variantsAreNamesThatCanBeAskedAndEachStandsOnce()
    {
        const std::string longName = std::string(60, 'a') + "._domainkey." + std::string(60, 'b') + '.'
            + std::string(60, 'c') + ".org";
        for (const std::string &name : {std::string("sel._domainkey.example.org"), longName}) {
            std::set<std::string> seen{name};
            for (const dkim::NameVariant &variant : dkim::nameVariants(name)) {
                QCOMPARE(dns::toAscii(variant.name), std::optional(variant.name));
                QVERIFY(seen.insert(variant.name).second);
            }
        }
        QVERIFY(dkim::nameVariants("._domainkey.").empty());
    }

    void wellKnownSelectorsAreLabelsAndEachStandsOnce()
    {
        std::set<std::string_view> seen;
        for (const std::string_view selector : dkim::knownSelectors()) {
            QCOMPARE(dns::toAscii(selector), std::optional(std::string(selector)));
            QVERIFY(seen.insert(selector).second);
        }
        for (const char *selector :
             {"default", "google", "selector1", "s1", "k1", "fm1", "protonmail", "sig1"})
            QVERIFY(seen.contains(selector));
    }

    void knowsProvidersByTheAliasTheyGive()
    {
        const auto nameOf = [](const char *target) {
            const dkim::MailHost *host = dkim::mailHostOf(target);
            return host ? std::string(host->name) : std::string();
        };
        QCOMPARE(nameOf("s1.domainkey.u123.wl123.sendgrid.net"), std::string("SendGrid"));
        QCOMPARE(nameOf("abc.dkim.amazonses.com"), std::string("Amazon SES"));
        QCOMPARE(nameOf("selector1-x-com._domainkey.x.onmicrosoft.com"), std::string("Microsoft 365"));
        QCOMPARE(nameOf("fm1.example.org.dkim.fmhosted.com"), std::string("Fastmail"));
        QCOMPARE(nameOf("notsendgrid.net"), std::string());
        for (const dkim::MailHost &host : dkim::mailHosts())
            QCOMPARE(dns::toAscii(host.suffix), std::optional(std::string(host.suffix)));
    }

    void judgesAnAnswer_data()
    {
        QTest::addColumn<dns::Answer>("answer");
        QTest::addColumn<std::size_t>("chosen");
        QTest::addColumn<std::string>("findings");
        const std::string good = test::SigningKey("rsa2048").record();
        const auto add = [](const char *name, const dns::Answer &answer, std::size_t chosen,
                            const char *findings) {
            QTest::newRow(name) << answer << chosen << std::string(findings);
        };
        add("one record", answerWith({good}), 0, "");
        add("SPF before it", answerWith({"v=spf1 -all", good}), 1, "key-several-records:2");
        add("a withdrawn key after SPF", answerWith({"v=spf1 -all", "v=DKIM1; p="}), 1,
            "key-revoked: key-several-records:2");
        add("nothing", answerWith({}), 0, "");
        dns::Answer alias = answerWith({});
        alias.aliases = {"a.example", "key.host.example"};
        add("an alias to nothing", alias, 0, "key-alias-dangling:key.host.example");
        alias.status = dns::Status::ServerFailure;
        add("an alias without an answer", alias, 0, "");
        dns::Answer bogus = answerWith({good});
        bogus.dnssec = dns::Dnssec::Bogus;
        bogus.detail = "expired";
        add("not proved", bogus, 0, "key-dnssec-bogus:expired");
    }

    void judgesAnAnswer()
    {
        QFETCH(const dns::Answer, answer);
        QFETCH(const std::size_t, chosen);
        QFETCH(const std::string, findings);
        const dkim::JudgedAnswer judged = dkim::judgeAnswer(answer);
        QCOMPARE(judged.chosen, chosen);
        QCOMPARE(codesOf(judged.judgement.findings), findings);
    }

    void tellsWhatStandsAroundAKey_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("alias");
        QTest::addColumn<std::string>("findings");
        const auto add = [](const char *title, const char *name, const char *alias, const char *findings) {
            QTest::newRow(title) << std::string(name) << std::string(alias) << std::string(findings);
        };
        add("nothing", "sel._domainkey.example.org", "", "");
        add("an old date", "20161025._domainkey.example.org", "", "key-selector-old:2016-10-25");
        add("a new date", "20251025._domainkey.example.org", "", "");
        add("an alias elsewhere", "sel._domainkey.example.org", "a.host.example",
            "key-delegated:a.host.example");
        add("an alias in the domain", "sel._domainkey.example.org", "b._domainkey.example.org", "");
        add("an alias beside the domain", "sel._domainkey.mail.example.org", "keys.example.org", "");
        add("an alias below co.uk", "sel._domainkey.one.co.uk", "keys.other.co.uk",
            "key-delegated:keys.other.co.uk");
    }

    void tellsWhatStandsAroundAKey()
    {
        QFETCH(const std::string, name);
        QFETCH(const std::string, alias);
        QFETCH(const std::string, findings);
        const dkim::KeyRecord record = dkim::parseKeyRecord(test::SigningKey("rsa2048").record());
        const std::vector<std::string> aliases =
            alias.empty() ? std::vector<std::string>{} : std::vector<std::string>{alias};
        QCOMPARE(
            codesOf(dkim::findingsOf(dkim::KeySurroundings{name, aliases, &record, 0, false, november2025})),
            findings);
    }

    void tellsThatAKeyIsSharedOrAlone()
    {
        const std::string name = "sel._domainkey.example.org";
        const dkim::KeyRecord record = dkim::parseKeyRecord(test::SigningKey("ed25519").record());
        QCOMPARE(codesOf(dkim::findingsOf(dkim::KeySurroundings{name, {}, &record, 3, false, november2025})),
                 std::string("key-shared:3 key-ed25519-alone:"));
        QVERIFY(dkim::findingsOf(dkim::KeySurroundings{name, {}, &record, 0, true, november2025}).empty());
    }

private:
    static void dateRow(const char *selector, const char *date)
    {
        QTest::addRow("'%s'", selector) << std::string(selector) << std::string(date);
    }

    static void row(const char *title, const std::string &name, Misplacement how, const std::string &variant)
    {
        QTest::newRow(title) << name << how << variant;
    }
};

QTEST_GUILESS_MAIN(TestKeyNames)
#include "tst_key_names.moc"
