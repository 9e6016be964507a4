// SPDX-License-Identifier: Apache-2.0
// How the main window follows the settings: they are changed in one place, and all parts are told.

#include "ui/window/archive_desk.h"
#include "ui/window/info_bar.h"
#include "ui/window/lookup_policy_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/resolver_box.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/theme_menu.h"
#include "ui/window/tool_bar.h"

#include <QSettings>

#include <algorithm>

namespace dkimlens::window {

using models::KeySource;
using session::AnswerCache;
using session::Session;

void MainWindow::changeSettings(const std::function<void(Settings &)> &change)
{
    Settings settings = readSettings(*m_environment.settings);
    change(settings);
    writeSettings(*m_environment.settings, settings);
    applySettings(readSettings(*m_environment.settings)); // what cannot be used is not kept
}

void MainWindow::applySettings(const Settings &settings)
{
    applyLookupSettings(settings);
    m_environment.theme->setChoice(settings.theme);
    m_themes->show(settings.theme);
    m_recent.setLimit(settings.remembersFiles ? models::maxRecentFiles : 0);
    if (settings.keepsKeys)
        m_ringFile.begin();
    else if (m_ringFile.isKeeping())
        m_ringFile.end();
    if (m_shown)
        refresh();
}

void MainWindow::applyLookupSettings(const Settings &settings)
{
    using Keeping = AnswerCache::Keeping;
    m_resolvers.setSettings(settings.lookups);
    m_resolvers.setKeeping(settings.keepsAnswers ? Keeping::WhileValid : Keeping::Nothing);
    m_toolBar->resolverBox()->setSources(models::usableSources(settings.lookups));
    m_archiveDesk->setUrl(settings.archive);
    m_opener.setPolicy(settings.policy);
    m_opener.setSenderLookups(settings.looksSenderUp ? Session::SenderLookups::Yes
                                                     : Session::SenderLookups::No);
    m_policy->show(settings.policy);
}

// Who chose keys that are not there any more did not choose that somebody else is asked.
void MainWindow::beginWithStoredKeys()
{
    const KeySource stored = m_resolvers.settings().chosenSource();
    if (!m_opener.setKeys(stored))
        m_opener.setKeys({KeySource::Kind::Offline, {}});
    showWelcome();
}

void MainWindow::chooseKeys(const KeySource &source)
{
    if (source.kind != KeySource::Kind::Samples)
        changeSettings([&](Settings &settings) { settings.lookups.choose(source); });
    useKeys(source);
}

// Until the settings are changed, or the program ends: a slow network passes.
void MainWindow::waitLonger()
{
    constexpr int times = 3;
    models::LookupSettings patient = m_resolvers.settings();
    patient.timeLimit = std::min(patient.timeLimit * times, models::LookupSettings::longestLimit);
    m_resolvers.setSettings(patient);
    runAgain();
}

void MainWindow::takeSettings(const Settings &chosen)
{
    const KeySource before = m_resolvers.settings().chosenSource();
    changeSettings([&](Settings &settings) { settings = chosen; });
    if (const KeySource source = m_resolvers.settings().chosenSource(); source != before)
        useKeys(source);
}

void MainWindow::showSettings(std::optional<KeySource::Kind> toSetUp)
{
    if (!m_settingsDialog) {
        m_settingsDialog =
            new SettingsDialog(readSettings(*m_environment.settings), m_environment.systemResolver, this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsDialog, &SettingsDialog::applied, this, &MainWindow::takeSettings);
    }
    m_settingsDialog->open();
    if (toSetUp)
        m_settingsDialog->focusOn(*toSetUp);
}

} // namespace dkimlens::window
