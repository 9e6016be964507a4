// SPDX-License-Identifier: Apache-2.0
// Shows where the keys come from, and lets that be changed.

#pragma once

#include "ui/models/key_source.h"

#include <QComboBox>

#include <vector>

namespace dkimlens::window {

class ResolverBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ResolverBox(QWidget *parent = nullptr);

    void show(const models::KeySource &source);

signals:
    void sourceChosen(const dkimlens::models::KeySource &source);
    void fileRequested(); // the person wants to choose a keys file

private:
    void choose(int row);

    std::vector<models::KeySource> m_sources; // of the rows; the row after them asks for a file
    models::KeySource m_shown;
};

} // namespace dkimlens::window
