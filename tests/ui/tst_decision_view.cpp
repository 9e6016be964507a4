// SPDX-License-Identifier: Apache-2.0
// The drawing of DMARC's decision: its words come from the evaluation, and it has room wherever it stands.

#include "tests/support/dmarc_zone.h"
#include "tests/support/sender_basis.h"
#include "tests/ui/words.h"
#include "ui/pages/sender/decision_layout.h"
#include "ui/pages/sender/decision_view.h"

#include <QTest>

#include <array>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using dmarc::Authentication;
using dmarc::Identifier;
using dmarc::Mechanism;
using pages::DecisionLayout;
using text::Status;

namespace {

const test::DmarcZone zone{{"northwind.example", "v=DMARC1; p=none; rua=mailto:dmarc@northwind.example"}};

analysis::SenderChecks checksOf(const std::string &from, const std::vector<Identifier> &identifiers)
{
    const dmarc::Request request{message::parseAddresses(Slice(from)), identifiers};
    analysis::SenderChecks checks;
    checks.basis = test::basisOf(spf::Origin::Field);
    checks.dmarc =
        zone.settle([&request](const dns::Answers &answers) { return dmarc::evaluate(request, answers); },
                    [](const dmarc::Evaluation &evaluation) { return evaluation.unanswered; });
    return checks;
}

// As in the mailing list's message of the mock-up.
analysis::SenderChecks listMessage()
{
    return checksOf("nora@northwind.example",
                    {{Mechanism::Dkim, "northwind.example", Authentication::Failed, 0},
                     {Mechanism::Dkim, "lists.example.org", Authentication::Passed, 1},
                     {Mechanism::Spf, "lists.example.org", Authentication::Passed, 0}});
}

QString written(const text::DmarcBox &box)
{
    return box.title + QStringLiteral(" / ") + box.detail;
}

} // namespace

class TestDecisionView : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheEvaluationFound()
    {
        const text::DecisionText text = text::decisionText({}, listMessage());
        QCOMPARE(written(text.spf), QStringLiteral("SPF does not count / it passes, but is not aligned"));
        QCOMPARE(written(text.dkim), QStringLiteral("DKIM does not count / no aligned signature passes"));
        QCOMPARE(written(text.result), QStringLiteral("DMARC fails / for northwind.example"));
        QCOMPARE(written(text.policy), QStringLiteral("Policy p=none / deliver, and report to the owner"));
    }

    void anAssumedSenderDoesNotCount()
    {
        analysis::SenderChecks checks = checksOf("nora@northwind.example", {});
        checks.basis = test::basisOf(spf::Origin::Assumed);
        const text::DecisionText text = text::decisionText({}, checks);
        QCOMPARE(written(text.spf), QStringLiteral("SPF does not count / its sender is only assumed"));
        QCOMPARE(text.spf.status, Status::None);
    }

    void aKeyThatIsAskedForIsSeenRunning()
    {
        analysis::Analysis analysis;
        analysis.signatures.emplace_back();
        analysis.signatures.back().unanswered = dns::Question{"s._domainkey.northwind.example"};
        const text::DecisionText text = text::decisionText(
            analysis,
            checksOf("nora@northwind.example",
                     {{Mechanism::Dkim, "northwind.example", Authentication::Undecided, 0}}));
        QCOMPARE(text.dkim.status, text::statusOf(analysis.signatures.back()));
    }

    void isReadOutInSentences()
    {
        const QString spoken = text::spoken(text::decisionText({}, listMessage()));
        test::checkSentence(spoken);
        QVERIFY(spoken.contains(QStringLiteral("Policy p=none: deliver, and report to the owner.")));
        pages::DecisionView view;
        view.show({}, listMessage());
        QVERIFY(view.accessibleName().endsWith(spoken));
    }

    void nothingOverlapsAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {240, 300, 420, 560, 700, 820, 1400})
            QTest::addRow("%d", width) << width;
    }

    void nothingOverlapsAtAnyWidth()
    {
        QFETCH(int, width);
        const text::DecisionText text = text::decisionText({}, listMessage());
        const DecisionLayout layout = pages::layOut(text, width);
        const QRectF room(0, 0, width, layout.height);
        for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
            QVERIFY(room.contains(layout.boxes.at(i)));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!layout.boxes.at(i).intersects(layout.boxes.at(j)));
        }
        const std::array<const text::DmarcBox *, DecisionLayout::partCount> parts{&text.spf, &text.dkim,
                                                                                  &text.result, &text.policy};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const QRectF &box = layout.boxes.at(i);
            const double textWidth = box.width() - pages::boxTextLeft() - pages::boxPadding();
            const QSizeF size = pages::boxTextSize(*parts.at(i), textWidth);
            QVERIFY(size.width() <= textWidth + 1);
            QVERIFY(size.height() + 2 * pages::boxPadding() <= box.height() + 1);
        }
    }

    void standsInARowWhereThereIsRoom()
    {
        const text::DecisionText text = text::decisionText({}, listMessage());
        const DecisionLayout wide = pages::layOut(text, pages::decisionWidth(text));
        QVERIFY(wide.boxes[DecisionLayout::Policy].left() > wide.boxes[DecisionLayout::Result].right());
        const DecisionLayout narrow = pages::layOut(text, 300);
        QVERIFY(narrow.boxes[DecisionLayout::Policy].top() > narrow.boxes[DecisionLayout::Result].bottom());
    }

    void growsWhereItGetsNarrow()
    {
        pages::DecisionView view;
        view.show({}, listMessage());
        view.show();
        view.resize(900, view.height());
        const int wide = view.height();
        view.resize(300, view.height());
        QVERIFY(view.height() > wide);
    }
};

QTEST_MAIN(TestDecisionView)
#include "tst_decision_view.moc"
