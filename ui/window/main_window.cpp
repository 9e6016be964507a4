// SPDX-License-Identifier: Apache-2.0
#include "ui/window/main_window.h"

#include "ui/pages/welcome_page.h"
#include "ui/source/source_dock.h"
#include "ui/text/key_ring_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/window/archive_desk.h"
#include "ui/window/contents_pane.h"
#include "ui/window/diagnosis_desk.h"
#include "ui/window/docks.h"
#include "ui/window/file_menus.h"
#include "ui/window/info_bar.h"
#include "ui/window/key_checker.h"
#include "ui/window/key_desk.h"
#include "ui/window/lookup_policy_menu.h"
#include "ui/window/message_view.h"
#include "ui/window/resolver_box.h"
#include "ui/window/source_handle.h"
#include "ui/window/status_line.h"
#include "ui/window/theme_menu.h"
#include "ui/window/tool_bar.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dkimlens::window {
namespace {

using models::KeySource;
using widgets::scaled;

constexpr QSize usualSize{1440, 900}; // of the design
constexpr QSize smallestSize{900, 600};
constexpr int compactWidth = 1200;

QString geometryKey()
{
    return QStringLiteral("geometry");
}

QString ringPath(const Environment &environment)
{
    return environment.dataFolder + QStringLiteral("/known-keys.json");
}

} // namespace

MainWindow::MainWindow(const Environment &environment)
    : m_environment(environment)
    , m_resolvers(environment.systemResolver)
    , m_sharedKeys(&m_keyRing)
    , m_ringFile(&m_keyRing, ringPath(environment))
    , m_archiveDesk(new ArchiveDesk(&m_keyRing, this))
    , m_keyDesk(new KeyDesk(this))
    , m_diagnosisDesk(new DiagnosisDesk(this))
    , m_recent(environment.settings)
    , m_opener(&m_resolvers, &m_keyRing, &m_messages, &m_recent)
    , m_commands(new Commands(this, handlers()))
    , m_toolBar(new ToolBar(*m_commands))
    , m_policy(new LookupPolicyMenu(this))
    , m_themes(new ThemeMenu(this))
    , m_docks(new Docks(this, &m_messages))
    , m_status(new StatusLine)
    , m_infoBar(new InfoBar)
    , m_stack(new QStackedWidget)
    , m_welcome(new pages::WelcomePage(&m_recent))
    , m_view(new MessageView)
    , m_sourceHandle(new SourceHandle)
{
    setWindowIcon(widgets::applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(scaled(smallestSize.width()), scaled(smallestSize.height()));
    addToolBar(m_toolBar);
    setStatusBar(m_status);
    setCentralWidget(makeCentre());
    addFileMenus(m_commands->fileMenu(), &m_recent, &m_opener);
    QMenu *view = m_commands->viewMenu();
    view->addSeparator();
    m_docks->addToggles(view);
    view->addMenu(m_themes);
    m_docks->messages()->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const Command command : {Command::RunAgain, Command::CancelLookups, Command::CloseMessage})
        m_docks->messages()->addAction(m_commands->action(command));
    m_commands->lookupsMenu()->addMenu(m_policy);
    connectOpener();
    connectLookups();
    connectDiagnosis();
    connectWelcome();
    connectParts();
    showWelcome();
    applySettings(readSettings(*environment.settings));
    beginWithStoredKeys();
    restoreLayout();
}

// The parts outlive what this class adds to QMainWindow, and tell of their own end.
MainWindow::~MainWindow()
{
    delete m_keyChecker; // while what it was given is there
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

QWidget *MainWindow::makeCentre()
{
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_view);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_infoBar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_sourceHandle);
    return centre;
}

void MainWindow::connectOpener()
{
    connect(&m_opener, &Opener::opened, this, &MainWindow::showMessage);
    connect(&m_opener, &Opener::closed, this, &MainWindow::forget);
    connect(&m_opener, &Opener::failed, m_infoBar, &InfoBar::add);
    connect(&m_opener, &Opener::openingBegan, m_infoBar, &InfoBar::clear);
}

void MainWindow::connectLookups()
{
    using session::LookupPolicy;
    const auto choosePolicy = [this](LookupPolicy policy) {
        changeSettings([policy](Settings &settings) { settings.policy = policy; });
    };
    connect(m_policy, &LookupPolicyMenu::policyChosen, this, choosePolicy);
    connect(m_themes, &ThemeMenu::themeChosen, this, [this](widgets::Theme::Choice choice) {
        changeSettings([choice](Settings &settings) { settings.theme = choice; });
    });
    connect(&m_ringFile, &session::KeyRingFile::failed, this,
            [this](const session::KeyRingError &error) { m_infoBar->add(text::sentence(error)); });
    connect(&m_opener, &Opener::verified, this, [this](const session::Session *session) {
        const bool isWanted = readSettings(*m_environment.settings).asksArchive;
        if (isWanted && m_messages.find(session)->gate->isOpen())
            m_archiveDesk->askForGone(*session);
    });
    connect(m_view, &MessageView::everywhereRequested, this, &MainWindow::askEverywhere);
    connect(m_view, &MessageView::elsewhereRequested, this, &MainWindow::searchElsewhere);
    connect(m_view, &MessageView::elsewhereStopped, m_keyDesk, &KeyDesk::stopElsewhere);
    connect(m_keyDesk, &KeyDesk::changed, this, [this] {
        if (m_shown)
            refresh();
    });
    connect(m_view, &MessageView::archiveRequested, m_archiveDesk, &ArchiveDesk::ask);
    connect(m_archiveDesk, &ArchiveDesk::said, m_infoBar, &InfoBar::add);
    connect(m_archiveDesk, &ArchiveDesk::changed, this, [this] {
        if (m_shown)
            refresh();
    });
    connect(m_view, &MessageView::lookupsAllowed, this, [this] { m_messages.find(m_shown)->gate->allow(); });
    connect(m_view, &MessageView::lookupsRefused, this, [this] { m_messages.find(m_shown)->gate->refuse(); });
    connect(m_view, &MessageView::lookupsAlwaysAllowed, this,
            [choosePolicy] { choosePolicy(LookupPolicy::AtOnce); });
}

void MainWindow::connectDiagnosis()
{
    m_view->setDiagnosisDesk(m_diagnosisDesk);
    connect(m_diagnosisDesk, &DiagnosisDesk::changed, this, [this] {
        if (m_shown)
            refresh();
    });
    connect(m_diagnosisDesk, &DiagnosisDesk::progressed, m_view, &MessageView::showProgress);
    connect(m_view, &MessageView::repairedRequested, this, &MainWindow::openRepaired);
}

void MainWindow::connectWelcome()
{
    using pages::WelcomePage;
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::askForFiles);
    connect(m_welcome, &WelcomePage::pasteRequested, this, &MainWindow::paste);
    connect(m_welcome, &WelcomePage::offlineRequested, this, [this] {
        chooseKeys({KeySource::Kind::Offline, {}});
    });
    connect(m_welcome, &WelcomePage::fileChosen, &m_opener, &Opener::openRecent);
    connect(m_welcome, &WelcomePage::sampleChosen, &m_opener, &Opener::openSample);
}

void MainWindow::connectParts()
{
    // Queued: a row that is being removed moves the current one, and the model is not to be asked meanwhile.
    connect(
        m_docks->messages()->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { showRow(m_docks->messages()->currentIndex().row()); }, Qt::QueuedConnection);
    connect(m_docks->contents(), &ContentsPane::nodeChosen, this, &MainWindow::showNode);
    connect(m_docks->source(), &source::SourceDock::bytesChosen, m_view, &MessageView::selectBytes);
    connect(m_docks->source()->toggleViewAction(), &QAction::toggled, this, &MainWindow::showSourceHandle);
    connect(m_sourceHandle, &SourceHandle::clicked, m_docks->source(), &QWidget::show);
    connect(m_view, &MessageView::sourceChosen, this, &MainWindow::showSource);
    connect(m_view, &MessageView::bytesDescribed, m_status, &StatusLine::setSelection);
    connect(m_view, &MessageView::referenceChosen, this, &MainWindow::showReference);
    connect(m_view, &MessageView::cancelRequested, this, &MainWindow::cancelLookups);
    connect(m_view, &MessageView::runRequested, this, &MainWindow::runAgain);
    connect(m_view, &MessageView::waitLongerRequested, this, &MainWindow::waitLonger);
    connect(m_view, &MessageView::otherResolverRequested, m_toolBar->resolverBox(), &ResolverBox::showPopup);
    connect(m_view, &MessageView::keyFileRequested, this, &MainWindow::askForKeys);
    connect(m_view, &MessageView::placeRequested, this, &MainWindow::showPlace);
    connect(m_view, &MessageView::senderInputsChanged, this,
            [this](const analysis::SenderInputs &inputs) { m_shown->setSenderInputs(inputs); });
    connect(m_view, &MessageView::tabChanged, this, &MainWindow::showKeyStatus);
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelLookups);
    connect(m_toolBar->resolverBox(), &ResolverBox::sourceChosen, this, &MainWindow::chooseKeys);
    connect(m_toolBar->resolverBox(), &ResolverBox::fileRequested, this, &MainWindow::askForKeys);
    connect(m_toolBar->resolverBox(), &ResolverBox::folderRequested, this, &MainWindow::askForKeysFolder);
    connect(m_toolBar->resolverBox(), &ResolverBox::settingsRequested, this,
            [this](KeySource::Kind kind) { showSettings(kind); });
}

void MainWindow::restoreLayout()
{
    resize(scaled(usualSize.width()), scaled(usualSize.height()));
    restoreGeometry(m_environment.settings->value(geometryKey()).toByteArray());
    m_docks->restore(*m_environment.settings);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_toolBar->setCompact(width() < scaled(compactWidth));
    QMainWindow::resizeEvent(event);
    m_docks->adapt();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_environment.settings->setValue(geometryKey(), saveGeometry());
    m_docks->save(*m_environment.settings);
    QMainWindow::closeEvent(event);
}

} // namespace dkimlens::window
