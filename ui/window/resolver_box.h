// SPDX-License-Identifier: Apache-2.0
// Shows where the keys come from, and lets that be changed.

#pragma once

#include "ui/models/lookup_settings.h"
#include "ui/widgets/icons.h"

#include <QComboBox>

#include <functional>
#include <vector>

namespace dkimlens::window {

class ResolverBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ResolverBox(QWidget *parent = nullptr);

    void setSources(const std::vector<models::KeySource> &sources); // that can be chosen
    void show(const models::KeySource &source);

signals:
    void sourceChosen(const dkimlens::models::KeySource &source);
    void fileRequested(); // the person wants to choose a keys file
    void folderRequested();

private:
    void fill();
    void addSource(const models::KeySource &source);
    void addCommand(widgets::Symbol symbol, const QString &text, std::function<void()> command);
    void choose(int row);

    std::vector<models::KeySource> m_sources;
    models::KeySource m_shown;
    std::vector<std::function<void()>> m_commands; // by row; empty where there is a line
};

} // namespace dkimlens::window
