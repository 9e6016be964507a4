// SPDX-License-Identifier: Apache-2.0
// The settings: one page that scrolls, and beside it a list that jumps to the sections and follows them.

#pragma once

#include "ui/window/settings.h"

#include <QDialog>

#include <vector>

class QAbstractButton;
class QDialogButtonBox;
class QListWidget;

namespace dkimlens::pages {
class ScrollColumn;
} // namespace dkimlens::pages

namespace dkimlens::session {
class Resolver;
} // namespace dkimlens::session

namespace dkimlens::window {

class LookupSection;
class SettingsSection;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    // `system`: the resolver of the system; must outlive the dialog.
    SettingsDialog(const Settings &settings, session::Resolver *system, QWidget *parent = nullptr);

    void focusOn(models::KeySource::Kind kind); // to set up a resolver of that kind

signals:
    void applied(const dkimlens::window::Settings &settings);

private:
    void addSection(SettingsSection *section);
    [[nodiscard]] QDialogButtonBox *makeButtons() const;
    void press(QAbstractButton *button);
    void showSettings(const Settings &settings);
    Settings chosen() const;
    bool apply(); // false where something cannot be used
    void refresh();
    void jump(int section);
    void followScroll();

    Settings m_applied;
    QListWidget *m_list;
    pages::ScrollColumn *m_page;
    LookupSection *m_lookups;
    std::vector<SettingsSection *> m_sections;
    QDialogButtonBox *m_buttons;
};

} // namespace dkimlens::window
