// SPDX-License-Identifier: Apache-2.0
// The window's commands as a table: menu, words, keys and what each does.

#pragma once

#include "ui/widgets/icons.h"

#include <QKeySequence>
#include <QObject>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace dkimlens::window {

enum class Command : std::uint8_t {
    Open,
    CompareWith,
    SaveCopy,
    Paste,
    CloseMessage,
    Quit,
    Find,
    FindNext,
    ShowSettings,
    ShowSteps,
    ShowTags,
    ShowKey,
    ShowDiagnosis,
    ToggleHex,
    NextStep,
    PreviousStep,
    FirstFailedStep,
    Back,
    Forward,
    NextRegion,
    PreviousRegion,
    ResetLayout,
    RunAgain,
    CancelLookups,
    NextMessage,
    PreviousMessage,
    UseSystemResolver,
    UseKeyFile,
    WorkOffline,
    ChooseResolver,
    ShowCache,
    CheckKey,
    ShowKeyRing,
    ShowReference,
    About,
};

using Handlers = std::map<Command, std::function<void()>>;

// Makes the actions and the menus, and puts them on the window.
class Commands : public QObject
{
    Q_OBJECT

public:
    // Every command has a handler.
    Commands(QMainWindow *window, const Handlers &handlers);

    QAction *action(Command command) const { return m_actions.at(command); }
    QMenu *fileMenu() const;
    QMenu *viewMenu() const;
    QMenu *lookupsMenu() const;

    void setMessageShown(bool isShown); // enables those that need one

private:
    enum class Place : std::uint8_t { File, Edit, View, Message, Lookups, Tools, Help };
    struct Row;

    static std::vector<Row> rows();
    void makeMenus(QMainWindow *window);
    void addAction(QMainWindow *window, const Row &row, const std::function<void()> &handler);

    std::map<Place, QMenu *> m_menus;
    std::map<Command, QAction *> m_actions;
    std::vector<QAction *> m_needMessage;
};

} // namespace dkimlens::window
