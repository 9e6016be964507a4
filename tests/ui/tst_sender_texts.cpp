// SPDX-License-Identifier: Apache-2.0
// The checks of the sender in words, and the tables and trees that show them.

#include "tests/support/print.h"
#include "tests/support/sender_basis.h"
#include "tests/support/spf_zone.h"
#include "tests/ui/words.h"
#include "ui/models/claim_model.h"
#include "ui/models/given_inputs.h"
#include "ui/models/roles.h"
#include "ui/models/sender_nodes.h"
#include "ui/models/spf_step_model.h"
#include "ui/text/claim_text.h"
#include "ui/text/sender_text.h"
#include "ui/text/spf_input_text.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using text::SpfInput;
using text::Status;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

namespace {

template<typename Enum>
std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> values;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        values.push_back(static_cast<Enum>(i));
    return values;
}

void checkAllDiffer(const QStringList &texts)
{
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
}

spf::Evaluation macroCheck()
{
    test::SpfZone zone;
    zone.add("example.org", dns::RecordType::Txt,
             "v=spf1 exists:%{ir}.%{l1r-}.ok.example.org include:b.test -all");
    zone.add("b.test", dns::RecordType::Txt, "v=spf1 ip4:192.0.2.0/24 -all");
    spf::Request request;
    request.clientAddress.value = "192.0.2.1";
    request.helo.value = "mail.example.org";
    request.mailFrom.value = "a-b@example.org";
    return test::evaluateSpf(request, zone);
}

const trace::Step *stepNamed(const models::SpfStepModel &model, const QString &subject)
{
    const QModelIndexList found =
        model.match(model.index(0, models::SpfStepModel::SubjectColumn), Qt::DisplayRole, subject, 1,
                    Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : model.stepAt(found.front());
}

message::Message messageWith(const std::string &header)
{
    return message::Message::fromBytes(header + "\r\n");
}

constexpr const char *arrival = "Received: from a.test (a.test [192.0.2.1]) by mx.b.test;"
                                " Fri, 15 Feb 2002 17:19:07 -0800\r\n";

std::vector<models::ClaimRow> rowsOf(const std::string &header)
{
    const message::Message message = messageWith(header);
    analysis::SenderChecks checks;
    checks.basis = test::basisOf(analysis::readClaims(message, {}));
    return models::claimRows(message, checks.claims(), analysis::compareClaims({}, checks));
}

} // namespace

class TestSenderTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyCauseHasWordsOfItsOwn()
    {
        QStringList labels;
        QStringList sentences;
        for (const analysis::Cause cause : upTo(analysis::Cause::UnknownMethod)) {
            labels.append(text::label(cause));
            sentences.append(text::sentence(cause));
            test::checkLabel(labels.back());
            test::checkSentence(sentences.back());
        }
        checkAllDiffer(labels);
        checkAllDiffer(sentences);
    }

    void everyStandingHasWordsOfItsOwn()
    {
        QStringList labels;
        for (const analysis::Standing standing : upTo(analysis::Standing::Unknown)) {
            labels.append(text::label(standing));
            test::checkLabel(labels.back());
            test::checkSentence(text::sentence(standing));
        }
        checkAllDiffer(labels);
    }

    void everyAgreementAndDepartureHasWords()
    {
        QStringList labels;
        for (const analysis::Agreement agreement : upTo(analysis::Agreement::NotCompared))
            labels.append(text::label(agreement));
        for (const QString &label : labels)
            test::checkLabel(label);
        QStringList sentences;
        for (const authres::Departure departure : upTo(authres::Departure::InstanceMissing)) {
            sentences.append(text::sentence(departure));
            test::checkSentence(sentences.back());
        }
        checkAllDiffer(labels);
        checkAllDiffer(sentences);
    }

    void everyResultOfDmarcMeansSomething()
    {
        for (const dmarc::Result result : upTo(dmarc::Result::PermError)) {
            dmarc::Evaluation evaluation;
            evaluation.result = result;
            evaluation.authorDomain = "example.org";
            test::checkSentence(text::meaningOf(evaluation));
        }
        for (const text::Asking asking : {text::Asking::Running, text::Asking::Refused, text::Asking::Failed})
            test::checkSentence(text::askingText(asking).sentence);
        QVERIFY(text::askingText(text::Asking::Done).sentence.isEmpty());
    }

    void judgesWhatIsTyped_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("usable");
        const auto row = [](SpfInput kind, const char *typed, bool usable) {
            QTest::addRow("%d %s", static_cast<int>(kind), typed)
                << static_cast<int>(kind) << QString::fromLatin1(typed) << usable;
        };
        row(SpfInput::ClientAddress, "192.0.2.1", true);
        row(SpfInput::ClientAddress, " 2001:db8::1 ", true);
        row(SpfInput::ClientAddress, "", false);
        row(SpfInput::ClientAddress, "300.1.1.1", false);
        row(SpfInput::ClientAddress, "mail.example.org", false);
        row(SpfInput::Helo, "mail.example.org", true);
        row(SpfInput::Helo, "[192.0.2.1]", true);
        row(SpfInput::Helo, "", true);
        row(SpfInput::Helo, "two words", false);
        row(SpfInput::MailFrom, "a@example.org", true);
        row(SpfInput::MailFrom, "<>", true);
        row(SpfInput::MailFrom, "", true);
        row(SpfInput::MailFrom, "example.org", false);
        row(SpfInput::MailFrom, "a@", false);
    }

    void judgesWhatIsTyped()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(bool, usable);
        const QString problem = text::inputProblem(static_cast<SpfInput>(kind), typed);
        QCOMPARE(problem.isEmpty(), usable);
        if (!usable)
            test::checkSentence(problem);
    }

    void tellsWhereAnInputIsFrom()
    {
        const spf::Input read{"192.0.2.1", spf::Origin::Field, ByteRange{0, 4}};
        QCOMPARE(text::originText(SpfInput::ClientAddress, read, QStringLiteral("Received")),
                 QStringLiteral("from the field Received"));
        const spf::Input assumed{"a@example.org", spf::Origin::Assumed, ByteRange{0, 4}};
        QVERIFY(text::originText(SpfInput::MailFrom, assumed, QStringLiteral("From"))
                    .startsWith(QStringLiteral("assumed")));
        QCOMPARE(text::originText(SpfInput::Helo, {}, {}), QStringLiteral("not known"));
        QCOMPARE(text::originText(SpfInput::Helo, {"a.test", spf::Origin::Given, {}}, {}),
                 QStringLiteral("given by you"));
    }

    void saysAgainWhatWasGiven()
    {
        analysis::SenderInputs inputs;
        inputs.boundary = 0;
        inputs.clientAddress = "192.0.2.9";
        inputs.mailFrom = "";
        const analysis::SenderClaims claims = analysis::readClaims(messageWith(arrival), inputs);
        QVERIFY(models::givenInputs(claims) == inputs);
    }

    void theStepsGoDownToEachMacro()
    {
        models::SpfStepModel model;
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        model.setTrace(macroCheck().trace);
        const trace::Step *macro = stepNamed(model, QStringLiteral("%{l1r-}"));
        QVERIFY(macro);
        QStringList facts;
        for (const trace::Fact &fact : macro->facts)
            facts.append(text::spfFactName(fact.name) + QLatin1Char('=')
                         + QString::fromStdString(fact.value));
        QCOMPARE(
            facts.join(QLatin1Char(';')),
            QStringLiteral("Macro=%{l1r-};It stands for=a-b;Split into=a | b;Reversed=b | a;Kept of that=a;"
                           "Result=a"));
        QVERIFY(stepNamed(model, QStringLiteral("ip4:192.0.2.0/24")));
        model.setTrace({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theBoundaryStandsBetweenTheFields()
    {
        models::ClaimModel model;
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        model.setRows(rowsOf(std::string("Authentication-Results: mx.b.test; spf=pass\r\n") + arrival
                             + "Authentication-Results: c.test; none\r\n"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.boundaryRow(), std::optional(1));
        QCOMPARE(model.index(2, models::ClaimModel::MethodColumn).data().toString(), QStringLiteral("none"));
        QCOMPARE(model.rowOf(26), std::optional(0)); // the server's name
        QCOMPARE(model.rowOf(36), std::optional(0));
        QVERIFY(!model.rowOf(100'000));
    }

    void aFieldThatLeavesTheServerOutIsMarked()
    {
        models::ClaimModel model;
        model.setRows(rowsOf(std::string("Authentication-Results: compauth=pass reason=100\r\n") + arrival));
        const QModelIndex server = model.index(0, models::ClaimModel::ServerColumn);
        QCOMPARE(server.data().toString(), QStringLiteral("not named"));
        QCOMPARE(server.data(models::StatusRole).toInt(), static_cast<int>(Status::Info));
        QCOMPARE(model.index(0, models::ClaimModel::WhyColumn).data().toString(),
                 QStringLiteral("A vendor's own"));
    }

    void theContentsTellHowEachCheckEnded()
    {
        analysis::SenderChecks checks;
        checks.spf.verdict = spf::Verdict::SoftFail;
        checks.dmarc.result = dmarc::Result::Fail;
        checks.dmarc.policy = dmarc::AppliedPolicy{dmarc::Policy::Reject, dmarc::Policy::Reject};
        const models::ContentsNode node = models::senderChecksNode(checks);
        QCOMPARE(node.children.at(0).aside, QStringLiteral("softfail"));
        QCOMPARE(node.children.at(0).status, Status::Warning);
        QCOMPARE(node.children.at(1).aside, QStringLiteral("p=reject"));
        QCOMPARE(node.children.at(1).status, Status::Fail);
        QCOMPARE(node.children.at(2).aside, QStringLiteral("none"));
        checks.spf.unanswered = checks.dmarc.unanswered = {dns::Question{"example.org"}};
        const models::ContentsNode waiting = models::senderChecksNode(checks);
        QCOMPARE(waiting.children.at(0).status, Status::NotRun);
        QCOMPARE(waiting.children.at(1).status, Status::NotRun);
    }
};

QTEST_GUILESS_MAIN(TestSenderTexts)
#include "tst_sender_texts.moc"
