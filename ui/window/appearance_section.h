// SPDX-License-Identifier: Apache-2.0
// Settings > Appearance: theme and sizes.

#pragma once

#include "ui/window/settings_section.h"

class QButtonGroup;
class QComboBox;

namespace dkimlens::window {

class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void store(Settings &settings) const override;

private:
    QWidget *makeThemes();

    QButtonGroup *m_theme;
    QComboBox *m_textSize;
    QComboBox *m_byteSize;
};

} // namespace dkimlens::window
