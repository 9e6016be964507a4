// SPDX-License-Identifier: Apache-2.0
// The equation that verifies an Ed25519 signature: its numbers, and both its sides byte by byte.

#pragma once

#include "core/engine/crypto/ed25519_equation.h"

#include <QWidget>

namespace dkimlens::pages {

class CompareBox;
class NumberRows;
class RemarkList;

class Ed25519View : public QWidget
{
    Q_OBJECT

public:
    explicit Ed25519View(QWidget *parent = nullptr);

    void show(const crypto::Ed25519Equation &equation);

private:
    crypto::Ed25519Equation m_equation;
    NumberRows *m_numbers;
    CompareBox *m_sides;
    RemarkList *m_remarks;
};

} // namespace dkimlens::pages
