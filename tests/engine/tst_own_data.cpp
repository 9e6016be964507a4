// SPDX-License-Identifier: Apache-2.0
// Every message of tests/data gets the verdict that the RFCs ask for, its reason, and both facts; the samples
// too.

#include "tests/support/own_data.h"

#include <QTest>

using namespace dkimlens;
using trace::Detail;

class TestOwnData : public QObject
{
    Q_OBJECT

private slots:
    void messagesGetTheirVerdicts_data();
    void messagesGetTheirVerdicts();
    void samplesGetTheirVerdicts_data();
    void samplesGetTheirVerdicts();
};

namespace {

void addRows(const std::vector<test::OwnCase> &cases)
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases[i].name)) << i;
}

// "not-pass" where there are signatures, and none passes or may pass later.
QString resultOf(const analysis::Analysis &analysis)
{
    switch (analysis.verdict()) {
    case dkim::Verdict::None:
        return QStringLiteral("none");
    case dkim::Verdict::Pass:
        return QStringLiteral("pass");
    case dkim::Verdict::TempError:
        return QStringLiteral("temperror");
    default:
        return QStringLiteral("not-pass");
    }
}

// The fast path and the explaining one must agree.
void compare(const test::OwnCase &entry)
{
    for (const Detail detail : {Detail::Verdict, Detail::Trace}) {
        const analysis::Analysis analysis = test::analyzeOffline(entry, detail);
        QCOMPARE(test::foundVerdicts(entry, analysis), test::wantedVerdicts(entry));
        QVERIFY(analysis.unanswered.empty());
        if (!entry.result.isEmpty())
            QCOMPARE(resultOf(analysis), entry.result);
    }
}

} // namespace

void TestOwnData::messagesGetTheirVerdicts_data()
{
    addRows(test::ownCases());
}

void TestOwnData::messagesGetTheirVerdicts()
{
    QFETCH(const std::size_t, index);
    static const std::vector<test::OwnCase> cases = test::ownCases();
    compare(cases.at(index));
}

void TestOwnData::samplesGetTheirVerdicts_data()
{
    addRows(test::sampleCases());
}

void TestOwnData::samplesGetTheirVerdicts()
{
    QFETCH(const std::size_t, index);
    static const std::vector<test::OwnCase> cases = test::sampleCases();
    compare(cases.at(index));
}

QTEST_GUILESS_MAIN(TestOwnData)
#include "tst_own_data.moc"
