// SPDX-License-Identifier: Apache-2.0
// SPF evaluated: what is asked and when, every limit of RFC 7208, 4.6.4, and what the trace says.

#include "tests/support/print.h"
#include "tests/support/spf_zone.h"

#include <QTest>

namespace dkimlens {

using dns::RecordType;
using spf::Evaluation;
using spf::Reason;
using spf::Request;
using test::evaluateSpf;
using test::SpfZone;
using trace::Outcome;

namespace {

Request requestFor(const std::string &domain)
{
    Request request;
    request.clientAddress.value = "192.0.2.1";
    request.helo.value = "mail.example.com";
    request.mailFrom.value = "ann@" + domain;
    return request;
}

SpfZone zoneWith(const std::string &record)
{
    SpfZone zone;
    zone.addText("example.com", {record});
    return zone;
}

Evaluation evaluated(const std::string &record)
{
    return evaluateSpf(requestFor("example.com"), zoneWith(record));
}

std::string repeated(const std::string &text, std::size_t count)
{
    std::string all;
    while (count-- > 0)
        all += text;
    return all;
}

// "TXT example.com", in the order asked.
QStringList asked(const Request &request, const SpfZone &zone)
{
    constexpr std::array types{"TXT", "A", "AAAA", "MX", "PTR", "CNAME"};
    std::vector<dns::Question> questions;
    evaluateSpf(request, zone, 0, &questions);
    QStringList lines;
    for (const dns::Question &question : questions)
        lines.append(QLatin1String(types[static_cast<std::size_t>(question.type)]) + QLatin1Char(' ')
                     + QString::fromStdString(question.name));
    return lines;
}

std::string factOf(const trace::Step &step, std::string_view name)
{
    const auto it = std::ranges::find(step.facts, name, &trace::Fact::name);
    return it == step.facts.end() ? std::string{} : it->value;
}

} // namespace

class TestSpf : public QObject
{
    Q_OBJECT

private slots:
    void hasTheReason_data();
    void hasTheReason();
    void asksOnlyWhatTheNextTermNeeds();
    void asksForTheHostsOfOneMxAtOnce();
    void stopsAtTheFirstMatchingHost();
    void waitsForAnAnswer();
    void aTenthLookupIsAllowed();
    void anEleventhLookupIsOneTooMany();
    void loopsEndAtTheLimit();
    void aSecondVoidLookupIsAllowed();
    void aThirdVoidLookupIsOneTooMany();
    void voidLookupsOfOneTermCountOnce();
    void aTenthMailExchangerIsAllowed();
    void anEleventhMailExchangerIsOneTooMany();
    void anEleventhPointerIsIgnored();
    void aNameOfTheClientCountsAsALookup();
    void answersThatDnssecProvesFalseCountForNothing();
    void aNullReversePathMakesHeloTheIdentity();
    void namesInULabelsAreAskedInALabels();
    void aLocalPartThatIsNotAsciiNeverMatches();
    void mappedAddressesAreIpv4();
    void explains();
    void saysWhichInputsWereAssumed();
    void saysWhereAFaultStands();
    void tracesTheMacros();
    void listsWhatWasNotReached();
};

void TestSpf::hasTheReason_data()
{
    QTest::addColumn<std::string>("record");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<std::string>("matched");

    const auto row = [](const char *record, Reason reason, const char *matched) {
        QTest::newRow(record) << std::string(record) << reason << std::string(matched);
    };
    row("v=spf1 ip4:192.0.2.0/24 -all", Reason::None, "ip4:192.0.2.0/24");
    row("v=spf1 ip4:198.51.100.0/24 -all", Reason::NotAuthorized, "-all");
    row("v=spf1 ~all", Reason::ProbablyNotAuthorized, "~all");
    row("v=spf1 ?all", Reason::NothingAsserted, "?all");
    row("v=spf1 ip4:198.51.100.0/24", Reason::NothingMatched, "");
    row("v=spf1 moo", Reason::Syntax, "");
    row("no SPF", Reason::NoRecord, "");
    row("v=spf1 include:none.example -all", Reason::IncludeWithoutRecord, "");
    row("v=spf1 include:single.%{d1} -all", Reason::IncludeWithoutRecord, "");
    row("v=spf1 redirect=none.example", Reason::RedirectWithoutRecord, "");
    row("v=spf1 redirect=a..example", Reason::RedirectWithoutRecord, "");
    row("v=spf1 a:a..example -all", Reason::NotAuthorized, "-all");
    row("v=spf1 redirect=none.example ?all", Reason::NothingAsserted, "?all");
}

void TestSpf::hasTheReason()
{
    QFETCH(const std::string, record);
    const Evaluation evaluation = evaluated(record);
    QTEST(evaluation.reason, "reason");
    QTEST(evaluation.matchedTerm, "matched");
    QCOMPARE(evaluation.verdict, spf::verdictOf(evaluation.reason));
    QCOMPARE(evaluation.domain, std::string("example.com"));
    const bool needsProblem = evaluation.verdict != spf::Verdict::Pass && evaluation.matchedTerm.empty()
        && evaluation.reason != Reason::NothingMatched;
    QCOMPARE(evaluation.problem.has_value(), needsProblem || evaluation.verdict == spf::Verdict::Fail);
}

void TestSpf::asksOnlyWhatTheNextTermNeeds()
{
    SpfZone zone = zoneWith("v=spf1 a:one.example include:two.example mx:three.example -all");
    zone.add("one.example", RecordType::A, "198.51.100.1");
    zone.addText("two.example", {"v=spf1 ip4:192.0.2.1 a:four.example"});
    QCOMPARE(asked(requestFor("example.com"), zone).join(QLatin1String(", ")),
             QStringLiteral("TXT example.com, A one.example, TXT two.example"));
}

void TestSpf::asksForTheHostsOfOneMxAtOnce()
{
    SpfZone zone = zoneWith("v=spf1 mx -all");
    for (const char *record : {"20 b.example", "10 A.example.", "0 ."})
        zone.add("example.com", RecordType::Mx, record);
    dns::Answers answers;
    for (const RecordType type : {RecordType::Txt, RecordType::Mx})
        answers.insert(zone.answer({"example.com", type}));
    const Evaluation evaluation = spf::evaluate(requestFor("example.com"), answers, 0);
    const std::vector<dns::Question> both{{"a.example", RecordType::A}, {"b.example", RecordType::A}};
    QVERIFY(evaluation.unanswered == both);
}

void TestSpf::stopsAtTheFirstMatchingHost()
{
    SpfZone zone = zoneWith("v=spf1 mx -all");
    zone.add("example.com", RecordType::Mx, "20 silent.example");
    zone.add("example.com", RecordType::Mx, "10 first.example");
    zone.add("first.example", RecordType::A, "192.0.2.1");
    zone.fail("silent.example");
    QCOMPARE(evaluateSpf(requestFor("example.com"), zone).verdict, spf::Verdict::Pass);
}

void TestSpf::waitsForAnAnswer()
{
    const Evaluation evaluation = spf::evaluate(requestFor("example.com"), {}, 0);
    QVERIFY(!evaluation.isComplete());
    QCOMPARE(evaluation.verdict, spf::Verdict::TempError);
    QCOMPARE(evaluation.trace.outcome, Outcome::NotReached);
    QCOMPARE(trace::find(evaluation.trace, "spf.lookup")->outcome, Outcome::NotReached);
}

void TestSpf::aTenthLookupIsAllowed()
{
    SpfZone zone = zoneWith("v=spf1" + repeated(" a", 10) + " -all");
    zone.add("example.com", RecordType::A, "198.51.100.1");
    const Evaluation evaluation = evaluateSpf(requestFor("example.com"), zone);
    QCOMPARE(evaluation.verdict, spf::Verdict::Fail);
    QCOMPARE(evaluation.lookups, 10);
}

void TestSpf::anEleventhLookupIsOneTooMany()
{
    SpfZone zone = zoneWith("v=spf1" + repeated(" a", 10) + " mx -all");
    zone.add("example.com", RecordType::A, "198.51.100.1");
    const Evaluation evaluation = evaluateSpf(requestFor("example.com"), zone);
    QCOMPARE(evaluation.reason, Reason::TooManyLookups);
    QCOMPARE(evaluation.problem->token, std::string("mx"));
}

void TestSpf::loopsEndAtTheLimit()
{
    QCOMPARE(evaluated("v=spf1 include:example.com -all").reason, Reason::TooManyLookups);
    QCOMPARE(evaluated("v=spf1 redirect=example.com").reason, Reason::TooManyLookups);
}

void TestSpf::aSecondVoidLookupIsAllowed()
{
    const Evaluation evaluation = evaluated("v=spf1 a:none1.example a:none2.example ?all");
    QCOMPARE(evaluation.verdict, spf::Verdict::Neutral);
    QCOMPARE(evaluation.voidLookups, 2);
}

void TestSpf::aThirdVoidLookupIsOneTooMany()
{
    const Evaluation evaluation = evaluated("v=spf1 a:n1.example exists:n2.example mx:n3.example ?all");
    QCOMPARE(evaluation.reason, Reason::TooManyVoidLookups);
    QCOMPARE(evaluation.problem->token, std::string("mx:n3.example"));
}

// 4.6.4 limits the number of terms whose lookups are void.
void TestSpf::voidLookupsOfOneTermCountOnce()
{
    SpfZone zone = zoneWith("v=spf1 mx -all");
    for (const char *record : {"1 a.example", "2 b.example", "3 c.example", "4 d.example"})
        zone.add("example.com", RecordType::Mx, record);
    const Evaluation evaluation = evaluateSpf(requestFor("example.com"), zone);
    QCOMPARE(evaluation.verdict, spf::Verdict::Fail);
    QCOMPARE(evaluation.voidLookups, 1);
}

void TestSpf::aTenthMailExchangerIsAllowed()
{
    SpfZone zone = zoneWith("v=spf1 mx -all");
    for (int i = 1; i <= 10; ++i)
        zone.add("example.com", RecordType::Mx, std::to_string(i) + " mx" + std::to_string(i) + ".example");
    zone.add("mx10.example", RecordType::A, "192.0.2.1");
    QCOMPARE(evaluateSpf(requestFor("example.com"), zone).verdict, spf::Verdict::Pass);
}

void TestSpf::anEleventhMailExchangerIsOneTooMany()
{
    SpfZone zone = zoneWith("v=spf1 mx -all");
    for (int i = 1; i <= 11; ++i)
        zone.add("example.com", RecordType::Mx, std::to_string(i) + " mx" + std::to_string(i) + ".example");
    zone.add("mx11.example", RecordType::A, "192.0.2.1");
    const Request request = requestFor("example.com");
    QCOMPARE(evaluateSpf(request, zone).reason, Reason::TooManyMailExchanges);
    QVERIFY(!asked(request, zone).contains(QStringLiteral("A mx11.example")));
}

// The client's owner decides about them, so that they must not make an error.
void TestSpf::anEleventhPointerIsIgnored()
{
    SpfZone zone = zoneWith("v=spf1 ptr:example.org -all");
    for (int i = 1; i <= 11; ++i)
        zone.add("1.2.0.192.in-addr.arpa", RecordType::Ptr, "p" + std::to_string(i) + ".example.org.");
    zone.add("p11.example.org", RecordType::A, "192.0.2.1");
    const Request request = requestFor("example.com");
    QCOMPARE(evaluateSpf(request, zone).verdict, spf::Verdict::Fail);
    QCOMPARE(evaluateSpf(request, zone).voidLookups, 0);
    QVERIFY(!asked(request, zone).contains(QStringLiteral("A p11.example.org")));
}

void TestSpf::aNameOfTheClientCountsAsALookup()
{
    SpfZone zone = zoneWith("v=spf1 exists:%{p}.ok.example -all");
    zone.add("1.2.0.192.in-addr.arpa", RecordType::Ptr, "Mail.Example.com");
    zone.add("mail.example.com", RecordType::A, "192.0.2.1");
    zone.add("mail.example.com.ok.example", RecordType::A, "127.0.0.2");
    const Evaluation evaluation = evaluateSpf(requestFor("example.com"), zone);
    QCOMPARE(evaluation.verdict, spf::Verdict::Pass);
    QCOMPARE(evaluation.lookups, 2);
}

void TestSpf::answersThatDnssecProvesFalseCountForNothing()
{
    dns::Answer answer = zoneWith("v=spf1 +all").answer({"example.com", RecordType::Txt});
    answer.dnssec = dns::Dnssec::Bogus;
    dns::Answers answers;
    answers.insert(answer);
    const Evaluation evaluation = spf::evaluate(requestFor("example.com"), answers, 0);
    QCOMPARE(evaluation.reason, Reason::LookupFailed);
    QCOMPARE(evaluation.verdict, spf::Verdict::TempError);
}

void TestSpf::aNullReversePathMakesHeloTheIdentity()
{
    for (const char *mailFrom : {"", "<>"}) {
        Request request = requestFor("example.com");
        request.helo.value = "Mail.Example.com";
        request.mailFrom.value = mailFrom;
        SpfZone zone;
        zone.addText("mail.example.com", {"v=spf1 exists:%{l}.%{o}.ok.example -all"});
        zone.add("postmaster.mail.example.com.ok.example", RecordType::A, "127.0.0.2");
        const Evaluation evaluation = evaluateSpf(request, zone);
        QCOMPARE(evaluation.sender, std::string("postmaster@Mail.Example.com"));
        QCOMPARE(evaluation.verdict, spf::Verdict::Pass);
    }
}

// RFC 8616, 4.
void TestSpf::namesInULabelsAreAskedInALabels()
{
    SpfZone zone;
    zone.addText("xn--exmple-cua.com", {"v=spf1 exists:%{o}.ok.example -all"});
    zone.add("xn--exmple-cua.com.ok.example", RecordType::A, "127.0.0.2");
    QCOMPARE(evaluateSpf(requestFor("ex\u00e4mple.com"), zone).verdict, spf::Verdict::Pass);
}

void TestSpf::aLocalPartThatIsNotAsciiNeverMatches()
{
    Request request = requestFor("example.com");
    request.mailFrom.value = "j\u00f6rg@example.com";
    const Evaluation evaluation =
        evaluateSpf(request, zoneWith("v=spf1 exists:%{l}.example.com a:%{S}.example.com -all"));
    QCOMPARE(evaluation.verdict, spf::Verdict::Fail);
    QCOMPARE(trace::find(evaluation.trace, "spf.exists")->problem->code, ProblemCode::SpfTargetInvalid);
}

void TestSpf::mappedAddressesAreIpv4()
{
    Request request = requestFor("example.com");
    request.clientAddress.value = "::FFFF:192.0.2.1";
    QCOMPARE(evaluateSpf(request, zoneWith("v=spf1 ip4:192.0.2.1 -all")).verdict, spf::Verdict::Pass);
    QCOMPARE(evaluateSpf(request, zoneWith("v=spf1 ip6:::ffff:192.0.2.1 -all")).verdict, spf::Verdict::Fail);
}

void TestSpf::explains()
{
    SpfZone zone = zoneWith("v=spf1 -all exp=why.%{d}");
    zone.addText("why.example.com", {"%{i} is not one of ", "%{d}'s servers, says %{r} at %{t}."});
    Request request = requestFor("example.com");
    request.receiver = "mx.example.org";
    const Evaluation evaluation = evaluateSpf(request, zone, 1'500'000'000);
    QCOMPARE(
        evaluation.explanation,
        std::string("192.0.2.1 is not one of example.com's servers, says mx.example.org at 1500000000."));
    QCOMPARE(evaluation.lookups, 0);
}

void TestSpf::saysWhichInputsWereAssumed()
{
    Request request = requestFor("example.com");
    request.clientAddress.origin = spf::Origin::Field;
    request.clientAddress.source = ByteRange{10, 19};
    request.helo.origin = spf::Origin::Assumed;
    const Evaluation evaluation = evaluateSpf(request, zoneWith("v=spf1 -all"));
    const trace::Step &step = evaluation.trace.steps.front();
    QCOMPARE(step.id, std::string_view("spf.identity"));
    QCOMPARE(step.outcome, Outcome::Noted);
    QCOMPARE(factOf(step, "client-ip-origin"), std::string("field"));
    QCOMPARE(*step.facts.front().source, (ByteRange{10, 19}));
    QCOMPARE(factOf(step, "helo-origin"), std::string("assumed"));
    QCOMPARE(factOf(step, "mail-from-origin"), std::string("given"));
}

void TestSpf::saysWhereAFaultStands()
{
    const Evaluation evaluation = evaluated("v=spf1 a moo include -all");
    const trace::Step *syntax = trace::find(evaluation.trace, "spf.record-syntax");
    QCOMPARE(syntax->steps.size(), std::size_t(2));
    QCOMPARE(syntax->steps.front().problem->where, (ByteRange{9, 12}));
    QVERIFY(!trace::find(evaluation.trace, "spf.a"));
}

void TestSpf::tracesTheMacros()
{
    const Evaluation evaluation = evaluated("v=spf1 exists:%{ir}.%{v}.example.org -all");
    const trace::Step *exists = trace::find(evaluation.trace, "spf.exists");
    QCOMPARE(factOf(*exists, "term"), std::string("exists:%{ir}.%{v}.example.org"));
    QCOMPARE(factOf(*exists, "target"), std::string("1.2.0.192.in-addr.example.org"));
    QCOMPARE(factOf(*exists, "match"), std::string("no"));
    QCOMPARE(factOf(*exists, "lookups"), std::string("1"));
    QCOMPARE(factOf(*exists, "void-lookups"), std::string("1"));
    const trace::Step *macro = trace::find(*exists, "spf.macro");
    QCOMPARE(factOf(*macro, "reversed"), std::string("1 | 2 | 0 | 192"));
    QCOMPARE(factOf(*macro, "result"), std::string("1.2.0.192"));
}

void TestSpf::listsWhatWasNotReached()
{
    const Evaluation evaluation = evaluated("v=spf1 ip4:192.0.2.1 a x=y -all redirect=a.example");
    const trace::Step *host = trace::find(evaluation.trace, "spf.check-host");
    QCOMPARE(trace::find(*host, "spf.ip4")->outcome, Outcome::Passed);
    QCOMPARE(trace::find(*host, "spf.a")->outcome, Outcome::NotReached);
    QCOMPARE(trace::find(*host, "spf.all")->outcome, Outcome::NotReached);
    QCOMPARE(trace::find(*host, "spf.unknown-modifier")->outcome, Outcome::NotUsed);
    QCOMPARE(trace::find(*host, "spf.redirect")->outcome, Outcome::NotUsed);
}

} // namespace dkimlens

Q_DECLARE_METATYPE(dkimlens::spf::Reason)
QTEST_APPLESS_MAIN(dkimlens::TestSpf)
#include "tst_spf.moc"
