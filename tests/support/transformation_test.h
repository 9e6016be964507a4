// SPDX-License-Identifier: Apache-2.0
// What each test of a table of transformations does with its rows; a test program gives them.

#pragma once

#include "tests/support/transformation_rows.h"

#include <QTest>

namespace dkimlens::test {

class TransformationTest : public QObject
{
    Q_OBJECT

public:
    explicit TransformationTest(const TransformationRows &rows)
        : m_rows(rows)
    {
    }

private slots:

    void whatArrivedLeadsBack_data() { m_rows.addRows(); }

    void whatArrivedLeadsBack()
    {
        QFETCH(int, row);
        m_rows.check(row);
    }

    void everyTransformationIsTested() { QCOMPARE(m_rows.gaps().join(u' '), QString()); }

private:
    const TransformationRows &m_rows;
};

} // namespace dkimlens::test
