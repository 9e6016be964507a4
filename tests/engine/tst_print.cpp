// SPDX-License-Identifier: Apache-2.0
// What a failing test shows must show the octets that differ.

#include "tests/support/print.h"

#include <QTest>

namespace dkimlens {

class TestPrint : public QObject
{
    Q_OBJECT

private slots:
    void escapesWhatCannotBeSeen()
    {
        QCOMPARE(test::escaped(std::string_view("a \t\r\n\"\\\0\xc3", 9)),
                 std::string(R"(a \t\r\n\"\\\x00\xc3)"));
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestPrint)
#include "tst_print.moc"
