// SPDX-License-Identifier: Apache-2.0
// The main window: open messages at the left, one of them in the middle, its bytes below.

#pragma once

#include "core/session/keys/key_ring_file.h"
#include "core/session/keys/shared_keys.h"
#include "core/session/session.h"
#include "ui/models/contents_model.h"
#include "ui/models/message_list_model.h"
#include "ui/models/recent_files_model.h"
#include "ui/pages/source_choice.h"
#include "ui/window/commands.h"
#include "ui/window/environment.h"
#include "ui/window/message_lookup.h"
#include "ui/window/named_asks.h"
#include "ui/window/opener.h"
#include "ui/window/regions.h"
#include "ui/window/resolvers.h"
#include "ui/window/selection_history.h"
#include "ui/window/settings.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QStackedWidget;

namespace dkimlens::pages {
class WelcomePage;
} // namespace dkimlens::pages

namespace dkimlens::window {

class ArchiveDesk;
class Comparer;
class DiagnosisDesk;
class Docks;
class InfoBar;
class KeyChecker;
class KeyDesk;
struct LookupWay;
class LookupPolicyMenu;
class MessageView;
class SettingsDialog;
class SourceHandle;
class StatusLine;
class ThemeMenu;
class ToolBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Environment &environment);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    Opener *opener() { return &m_opener; }

public slots:
    void openFiles(const QStringList &paths);
    void useKeys(const dkimlens::models::KeySource &source); // for the message shown, and for those to come

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    Handlers handlers();
    QWidget *makeCentre();
    void connectOpener();
    void connectParts();
    void connectWelcome();
    void connectLookups();
    void connectDiagnosis();
    void restoreLayout();
    std::vector<Region> regions() const;

    void showWelcome();
    void showMessage(session::Session *session);
    void showRow(int row);
    void forget(session::Session *session);
    void follow(session::Session *session);
    void refresh();
    void showReading();
    void showContents();
    void showNode();
    void leavePlace(const models::Place &next);
    void showFinding(const models::ContentsNode &node);
    void showPlace(const models::Place &place);
    void chooseNode();
    void goWithin(const models::Place &place);
    const dkim::VerifiedSignature *coveringSignature() const;
    std::optional<std::size_t> shownSignature() const; // of DKIM; nothing: another page
    void showSourceHandle();
    void showKeyStatus();
    void showSource(const pages::SourceChoice &choice);
    void showNeighbour(int step);
    void toggleHex();
    void remember();
    void goTo(const std::optional<Selected> &selected);

    void askForFiles();
    void askForKeys();
    void askForKeysFolder();
    void chooseKeys(const models::KeySource &source); // uses them from now on, after a restart too
    void changeSettings(const std::function<void(Settings &)> &change);
    void takeSettings(const Settings &chosen);
    void applySettings(const Settings &settings);
    void applyLookupSettings(const Settings &settings);
    void beginWithStoredKeys();
    void showSettings(std::optional<models::KeySource::Kind> toSetUp = std::nullopt);
    void showKeyRing();
    void paste();
    void compareWith();
    void saveCopy();
    void openRepaired();
    void openMove(std::size_t index);
    void showMarks();
    void closeMessage();
    void runAgain();
    void waitLonger();
    void cancelLookups();
    void showCache();
    void checkKey();
    LookupWay lookupWay();
    void searchElsewhere(const std::string &name) const;
    void askEverywhere(const std::string &name);
    std::vector<NamedAsk> asksEverywhere(const std::string &name, session::LookupPolicy policy);
    KeyWorld keyWorld() const;
    void showReference(const QUrl &reference) const;
    void showAbout();

    Environment m_environment;
    Resolvers m_resolvers;
    session::KeyRing m_keyRing;
    session::SharedKeys m_sharedKeys;
    session::KeyRingFile m_ringFile;
    ArchiveDesk *m_archiveDesk;
    KeyDesk *m_keyDesk;
    DiagnosisDesk *m_diagnosisDesk;
    models::MessageListModel m_messages;
    models::RecentFilesModel m_recent;
    Opener m_opener;
    Commands *m_commands;
    ToolBar *m_toolBar;
    LookupPolicyMenu *m_policy;
    ThemeMenu *m_themes;
    QPointer<SettingsDialog> m_settingsDialog; // while it is open
    Docks *m_docks;
    StatusLine *m_status;
    InfoBar *m_infoBar;
    QStackedWidget *m_stack;
    pages::WelcomePage *m_welcome;
    MessageView *m_view;
    QPointer<KeyChecker> m_keyChecker;
    QPointer<Comparer> m_comparer;
    SourceHandle *m_sourceHandle;
    session::Session *m_shown = nullptr;
    SelectionHistory m_history;
    std::optional<models::Place> m_place; // that is shown; absent until the message has been read
    std::optional<models::Place> m_within; // a place of the chosen node that is no node of its own

    // What a message is to show when it has been read.
    struct Marks
    {
        QPointer<session::Session> session;
        models::Place place;
        pages::SourceChoice bytes;
    };
    Marks m_marks;
};

} // namespace dkimlens::window
