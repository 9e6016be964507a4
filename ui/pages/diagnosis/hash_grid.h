// SPDX-License-Identifier: Apache-2.0
// Hashes one below the other, and which of them equals the first.

#pragma once

#include "ui/text/diagnosis_text.h"

#include <QWidget>

namespace dkimlens::pages {

class HashGrid : public QWidget
{
    Q_OBJECT

public:
    explicit HashGrid(const std::vector<text::HashRow> &rows, QWidget *parent = nullptr);
};

} // namespace dkimlens::pages
