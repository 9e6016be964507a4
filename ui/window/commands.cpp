// SPDX-License-Identifier: Apache-2.0
#include "ui/window/commands.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace dkimlens::window {

using widgets::Symbol;

enum class Needs : std::uint8_t { Nothing, Message };
enum class Line : std::uint8_t { None, Before };

struct Commands::Row
{
    Command command{};
    Place place{};
    QString text;
    QList<QKeySequence> keys;
    std::optional<Symbol> symbol;
    Needs needs = Needs::Nothing;
    Line line = Line::None;
};

namespace {

// Not every desktop has keys of its own for it.
QList<QKeySequence> settingsKeys()
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Preferences);
    return keys.isEmpty() ? QList<QKeySequence>{QKeySequence(QStringLiteral("Ctrl+,"))} : keys;
}

} // namespace

std::vector<Commands::Row> Commands::rows()
{
    using C = Command;
    constexpr auto message = Needs::Message;
    constexpr auto nothing = Needs::Nothing;
    const auto keys = [](const char *text) { return QList<QKeySequence>{QKeySequence(QLatin1String(text))}; };
    return {
        {C::Open, Place::File, tr("&Open…"), keys("Ctrl+O"), Symbol::Open},
        {C::CompareWith, Place::File, tr("Com&pare with…"), keys("Ctrl+Shift+C"), {}, message},
        {C::SaveCopy, Place::File, tr("&Save a copy as…"), keys("Ctrl+Shift+S"), {}, message},
        {C::CloseMessage, Place::File, tr("&Close message"), keys("Ctrl+W"), {}, message, Line::Before},
        {C::Quit, Place::File, tr("&Quit"), keys("Ctrl+Q"), {}, nothing, Line::Before},
        {C::Paste, Place::Edit, tr("&Paste message"), keys("Ctrl+Shift+V"), Symbol::Paste},
        {C::Find, Place::Edit, tr("&Find bytes…"), keys("Ctrl+F"), Symbol::Search, message, Line::Before},
        {C::FindNext, Place::Edit, tr("Find &next"), keys("F3"), {}, message},
        {C::ShowSettings, Place::Edit, tr("&Settings…"), settingsKeys(), Symbol::Settings, nothing,
         Line::Before},
        {C::ShowSteps, Place::View, tr("&Steps"), keys("Alt+1"), {}, message},
        {C::ShowTags, Place::View, tr("&Tags"), keys("Alt+2"), {}, message},
        {C::ShowKey, Place::View, tr("&Key"), keys("Alt+3"), {}, message},
        {C::ShowDiagnosis, Place::View, tr("&Diagnosis"), keys("Alt+4"), {}, message},
        {C::ToggleHex, Place::View, tr("Text or &hex"), keys("Ctrl+H"), {}, message},
        {C::NextStep, Place::View, tr("Next s&tep"), keys("F8"), {}, message, Line::Before},
        {C::PreviousStep, Place::View, tr("Previous ste&p"), keys("Shift+F8"), {}, message},
        {C::FirstFailedStep, Place::View, tr("&First failed step"), keys("Ctrl+F8"), {}, message},
        {C::Back,
         Place::View,
         tr("&Back to the last selection"),
         keys("Alt+Left"),
         {},
         message,
         Line::Before},
        {C::Forward, Place::View, tr("F&orward"), keys("Alt+Right"), {}, message},
        {C::NextRegion, Place::View, tr("&Next region"), keys("F6"), {}, nothing, Line::Before},
        {C::PreviousRegion, Place::View, tr("&Previous region"), keys("Shift+F6"), {}},
        {C::ResetLayout, Place::View, tr("&Reset layout"), {}, {}, nothing, Line::Before},
        {C::RunAgain, Place::Message, tr("&Run again"), keys("Ctrl+R"), Symbol::RunAgain, message},
        {C::NextMessage, Place::Message, tr("&Next message"), keys("Ctrl+Tab"), {}, message, Line::Before},
        {C::PreviousMessage, Place::Message, tr("&Previous message"), keys("Ctrl+Shift+Tab"), {}, message},
        {C::UseSystemResolver, Place::Lookups, tr("&System resolver"), {}, {}},
        {C::UseKeyFile, Place::Lookups, tr("&Key file…"), {}, {}},
        {C::WorkOffline, Place::Lookups, tr("&Offline"), {}, {}},
        {C::ChooseResolver, Place::Lookups, tr("C&hoose…"), keys("Ctrl+L"), {}},
        {C::CancelLookups, Place::Lookups, tr("&Cancel lookups"), {}, Symbol::Stop, message, Line::Before},
        {C::ShowCache, Place::Lookups, tr("&Answers kept…"), {}, {}},
        {C::ShowKeyRing, Place::Lookups, tr("Keys k&nown…"), {}, {}},
        {C::CheckKey, Place::Tools, tr("&Check a key…"), keys("Ctrl+K"), Symbol::Key},
        {C::ShowReference, Place::Help, tr("&RFC section of the selection"), keys("F1"), {}, message},
        {C::About, Place::Help, tr("&About DKIM Lens"), {}, {}, nothing, Line::Before},
    };
}

Commands::Commands(QMainWindow *window, const Handlers &handlers)
    : QObject(window)
{
    makeMenus(window);
    for (const Row &row : rows())
        addAction(window, row, handlers.at(row.command));
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
    action(Command::ShowSettings)->setMenuRole(QAction::PreferencesRole);
    setMessageShown(false);
}

void Commands::makeMenus(QMainWindow *window)
{
    const std::vector<std::pair<Place, QString>> titles{
        {Place::File, tr("&File")},       {Place::Edit, tr("&Edit")},       {Place::View, tr("&View")},
        {Place::Message, tr("&Message")}, {Place::Lookups, tr("&Lookups")}, {Place::Tools, tr("&Tools")},
        {Place::Help, tr("&Help")},
    };
    for (const auto &[place, title] : titles)
        m_menus[place] = window->menuBar()->addMenu(title);
}

void Commands::addAction(QMainWindow *window, const Row &row, const std::function<void()> &handler)
{
    QMenu *menu = m_menus.at(row.place);
    if (row.line == Line::Before)
        menu->addSeparator();
    auto *action = new QAction(row.text, window);
    action->setShortcuts(row.keys);
    if (row.symbol)
        action->setIcon(widgets::icon(*row.symbol));
    if (row.needs == Needs::Message)
        m_needMessage.push_back(action);
    menu->addAction(action);
    m_actions[row.command] = action;
    connect(action, &QAction::triggered, window, handler);
}

QMenu *Commands::fileMenu() const
{
    return m_menus.at(Place::File);
}

QMenu *Commands::lookupsMenu() const
{
    return m_menus.at(Place::Lookups);
}

QMenu *Commands::viewMenu() const
{
    return m_menus.at(Place::View);
}

void Commands::setMessageShown(bool isShown)
{
    for (QAction *action : m_needMessage)
        action->setEnabled(isShown);
}

} // namespace dkimlens::window
