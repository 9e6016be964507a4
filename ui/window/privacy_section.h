// SPDX-License-Identifier: Apache-2.0
// Settings > Privacy: when anybody is asked, and what stays on this computer.

#pragma once

#include "ui/window/settings_section.h"

class QButtonGroup;
class QCheckBox;

namespace dkimlens::window {

class PrivacySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit PrivacySection(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void store(Settings &settings) const override;

private:
    void addPolicies();
    QCheckBox *addBox(const QString &objectName, const QString &text, const QString &toolTip);

    QButtonGroup *m_policy;
    QCheckBox *m_looksSenderUp;
    QCheckBox *m_keepsAnswers;
    QCheckBox *m_keepsKeys;
    QCheckBox *m_remembersFiles;
};

} // namespace dkimlens::window
