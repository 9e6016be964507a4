// SPDX-License-Identifier: Apache-2.0
// The numbers of a computation: their letter, what they are, their octets, their size.

#pragma once

#include <QFrame>

#include <string>
#include <vector>

class QGridLayout;

namespace dkimlens::pages {

struct NumberRow
{
    QString letter; // as the RFC has it
    QString meaning;
    std::string octets;
    QString remark;

    friend bool operator==(const NumberRow &, const NumberRow &) = default;
};

class NumberRows : public QFrame
{
    Q_OBJECT

public:
    explicit NumberRows(QWidget *parent = nullptr);

    void show(const std::vector<NumberRow> &rows);

private:
    void addRow(int index, const NumberRow &row);

    std::vector<NumberRow> m_rows;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace dkimlens::pages
