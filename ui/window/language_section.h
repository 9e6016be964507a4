// SPDX-License-Identifier: Apache-2.0
// Settings > Language: of the program's words.

#pragma once

#include "ui/window/settings_section.h"

class QComboBox;

namespace dkimlens::window {

class LanguageSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit LanguageSection(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void store(Settings &settings) const override;

private:
    QComboBox *m_language;
};

} // namespace dkimlens::window
