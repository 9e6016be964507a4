// SPDX-License-Identifier: Apache-2.0
// Rows of a name and a value, as boxes list facts.

#pragma once

#include "ui/text/status.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace dkimlens::pages {

struct Fact
{
    QString name;
    QString value;
    std::optional<text::Status> status; // its shape stands before the value
    bool isOctets = false; // in the byte font

    friend bool operator==(const Fact &, const Fact &) = default;
};

class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void setFacts(const std::vector<Fact> &facts);

private:
    void addRow(int row, const Fact &fact);

    std::vector<Fact> m_facts;
    QWidget *m_rows = nullptr;
};

} // namespace dkimlens::pages
