// SPDX-License-Identifier: Apache-2.0
// Whether several answers say the same.

#include "core/engine/dns/agreement.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using dns::Answer;
using dns::Status;

namespace {

Answer answer(Status status, const std::vector<std::string> &records = {})
{
    Answer answer;
    answer.status = status;
    for (const std::string &record : records)
        answer.txt.push_back({{record}});
    return answer;
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void comparesWhatIsSaid()
    {
        const Answer a = answer(Status::Found, {"a", "b"});
        Answer split = answer(Status::Found, {"b"});
        split.txt.push_back({{"", "a"}});
        split.ttl = 5;
        split.aliases = {"host.example"};
        QVERIFY(dns::saysTheSame(a, split));
        QVERIFY(!dns::saysTheSame(a, answer(Status::Found, {"a"})));
        QVERIFY(dns::saysTheSame(answer(Status::NoSuchName), answer(Status::NoSuchName)));
        QVERIFY(!dns::saysTheSame(answer(Status::NoSuchName), answer(Status::NoData)));
        QVERIFY(!dns::saysTheSame(answer(Status::Timeout), answer(Status::Timeout)));
    }

    void mostDecideWhatTheOthersDifferFrom()
    {
        const std::vector<Answer> answers{answer(Status::Found, {"old"}), answer(Status::Timeout),
                                          answer(Status::Found, {"new"}), answer(Status::Found, {"new"})};
        const dns::Agreement agreement = dns::agreementOf(answers);
        QCOMPARE(agreement.reference, std::size_t(2));
        QCOMPARE(agreement.differing, std::vector<std::size_t>{0});
        QCOMPARE(agreement.unanswered, std::vector<std::size_t>{1});
    }

    void theFirstCountsWhereNoMostAgree()
    {
        const std::vector<Answer> answers{answer(Status::Refused), answer(Status::Found, {"old"}),
                                          answer(Status::Found, {"new"})};
        const dns::Agreement agreement = dns::agreementOf(answers);
        QCOMPARE(agreement.reference, std::size_t(1));
        QCOMPARE(agreement.differing, std::vector<std::size_t>{2});
    }

    void nothingAgreesWithNothing()
    {
        QVERIFY(dns::agreementOf({}).differing.empty());
        const std::vector<Answer> failures{answer(Status::Timeout), answer(Status::Refused)};
        QCOMPARE(dns::agreementOf(failures).unanswered.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
