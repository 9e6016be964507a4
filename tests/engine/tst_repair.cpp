// SPDX-License-Identifier: Apache-2.0
// Repairs of a message: applied, composed, and where they move what stands behind them.

#include "core/engine/diagnose/repair.h"
#include "tests/support/print.h"

#include <QTest>

#include <random>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using diagnose::Repair;
using diagnose::Repairs;

namespace {

std::string randomText(std::mt19937 &random, std::size_t size)
{
    std::string text;
    for (std::size_t at = 0; at < size; ++at)
        text += static_cast<char>('a' + random() % 26);
    return text;
}

// Sorted, and none touches another.
Repairs randomRepairs(std::mt19937 &random, std::size_t size)
{
    Repairs repairs;
    std::size_t at = random() % 4;
    while (at < size) {
        const std::size_t end = std::min(size, at + random() % 4);
        std::string original = randomText(random, random() % 4);
        if (end > at || !original.empty())
            repairs.push_back({{at, end}, std::move(original)});
        at = end + 1 + random() % 5;
    }
    return repairs;
}

} // namespace

class TestRepair : public QObject
{
    Q_OBJECT

private slots:

    void whatStoodThereComesBack()
    {
        const std::string message = "one two three";
        QCOMPARE(replaced({}, message), message);
        QCOMPARE(replaced({{{4, 8}, {}}}, message), std::string("one three"));
        QCOMPARE(replaced({{{0, 0}, ">"}, {{4, 7}, "2"}, {{13, 13}, "!"}}, message),
                 std::string(">one 2 three!"));
    }

    void bothOneAfterTheOtherAreOneList()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 2000; ++round) {
            const std::string message = randomText(random, random() % 40);
            const Repairs first = randomRepairs(random, message.size());
            const std::string between = replaced(first, message);
            const Repairs second = randomRepairs(random, between.size());
            const Repairs both = diagnose::composed(first, second, message.size());
            QCOMPARE(replaced(both, message), replaced(second, between));
            for (std::size_t at = 0; at + 1 < both.size(); ++at)
                QVERIFY(both[at].where.end < both[at + 1].where.begin);
        }
    }

    void offsetsMoveWithTheText()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 2000; ++round) {
            std::string message = randomText(random, 1 + random() % 40);
            const std::size_t at = random() % message.size();
            message[at] = '#';
            const Repairs repairs = randomRepairs(random, message.size());
            const std::string repaired = replaced(repairs, message);
            if (const std::size_t found = repaired.find('#'); found != std::string::npos)
                QCOMPARE(movedBy(repairs, at), found);
        }
    }

    void anOffsetThatIsGoneStandsWhereItsReplacementBegins()
    {
        QCOMPARE(movedBy({{{2, 6}, "xy"}}, 4), std::size_t{2});
        QCOMPARE(movedBy({{{0, 1}, {}}, {{2, 6}, "xy"}}, 4), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
