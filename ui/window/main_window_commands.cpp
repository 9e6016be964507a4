// SPDX-License-Identifier: Apache-2.0
// What the commands of the main window do.

#include "ui/pages/welcome_page.h"
#include "ui/source/source_dock.h"
#include "ui/text/author.h"
#include "ui/text/move_text.h"
#include "ui/window/about.h"
#include "ui/window/cache_dialog.h"
#include "ui/window/comparer.h"
#include "ui/window/contents_pane.h"
#include "ui/window/diagnosis_desk.h"
#include "ui/window/docks.h"
#include "ui/window/info_bar.h"
#include "ui/window/key_checker.h"
#include "ui/window/key_desk.h"
#include "ui/window/key_ring_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/message_view.h"
#include "ui/window/resolver_box.h"
#include "ui/window/status_line.h"
#include "ui/window/tool_bar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QSaveFile>

#include <algorithm>

namespace dkimlens::window {

using models::KeySource;
using session::Session;

namespace {

// "a.eml" and "repaired" make "a (repaired).eml".
QString derivedName(const QString &name, const QString &what)
{
    const QString suffix = QFileInfo(name).suffix();
    const QString stem = suffix.isEmpty() ? name : name.chopped(suffix.size() + 1);
    const QString derived = QStringLiteral("%1 (%2)").arg(stem, what);
    return suffix.isEmpty() ? derived : QStringLiteral("%1.%2").arg(derived, suffix);
}

} // namespace

Handlers MainWindow::handlers()
{
    using Tab = MessageView::Tab;
    return {
        {Command::Open, [this] { askForFiles(); }},
        {Command::CompareWith, [this] { compareWith(); }},
        {Command::SaveCopy, [this] { saveCopy(); }},
        {Command::Paste, [this] { paste(); }},
        {Command::CloseMessage, [this] { closeMessage(); }},
        {Command::Quit, [this] { close(); }},
        {Command::Find, [this] { m_docks->source()->find(); }},
        {Command::FindNext, [this] { m_docks->source()->findNext(); }},
        {Command::ShowSteps, [this] { m_view->showTab(Tab::Steps); }},
        {Command::ShowTags, [this] { m_view->showTab(Tab::Tags); }},
        {Command::ShowKey, [this] { m_view->showTab(Tab::Key); }},
        {Command::ShowDiagnosis, [this] { m_view->showTab(Tab::Diagnosis); }},
        {Command::ToggleHex, [this] { toggleHex(); }},
        {Command::NextStep, [this] { m_view->chooseStep(MessageView::Direction::Next); }},
        {Command::PreviousStep, [this] { m_view->chooseStep(MessageView::Direction::Previous); }},
        {Command::FirstFailedStep, [this] { m_view->chooseStep(MessageView::Direction::FirstFailed); }},
        {Command::Back, [this] { goTo(m_history.back()); }},
        {Command::Forward, [this] { goTo(m_history.forward()); }},
        {Command::NextRegion, [this] { focusNextRegion(regions(), 1); }},
        {Command::PreviousRegion, [this] { focusNextRegion(regions(), -1); }},
        {Command::ResetLayout, [this] { m_docks->reset(); }},
        {Command::RunAgain, [this] { runAgain(); }},
        {Command::CancelLookups, [this] { cancelLookups(); }},
        {Command::NextMessage, [this] { showNeighbour(1); }},
        {Command::PreviousMessage, [this] { showNeighbour(-1); }},
        {Command::UseSystemResolver,
         [this] {
             chooseKeys({KeySource::Kind::System, {}});
         }},
        {Command::UseKeyFile, [this] { askForKeys(); }},
        {Command::WorkOffline,
         [this] {
             chooseKeys({KeySource::Kind::Offline, {}});
         }},
        {Command::ChooseResolver, [this] { m_toolBar->resolverBox()->showPopup(); }},
        {Command::ShowCache, [this] { showCache(); }},
        {Command::CheckKey, [this] { checkKey(); }},
        {Command::ShowKeyRing, [this] { showKeyRing(); }},
        {Command::ShowSettings, [this] { showSettings(); }},
        {Command::ShowReference, [this] { showReference(m_view->reference()); }},
        {Command::About, [this] { showAbout(); }},
    };
}

std::vector<Region> MainWindow::regions() const
{
    return {
        {[this] { return m_toolBar; }, {}},
        {[this] { return m_docks->messages(); }, {}},
        {[this] { return m_docks->contents(); }, {}},
        {[this] { return m_shown ? m_view->page() : m_welcome; }, {}},
        {[this] { return m_docks->source(); }, [this] { m_docks->source()->setVisible(m_shown != nullptr); }},
    };
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_opener.openFiles(paths);
}

void MainWindow::useKeys(const KeySource &source)
{
    const bool isUsable = source.kind == KeySource::Kind::Samples || m_opener.setKeys(source);
    if (m_shown && isUsable)
        m_opener.changeKeys(m_shown, source);
    if (m_shown)
        refresh();
    else
        showWelcome();
}

void MainWindow::askForFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open messages"), {}, tr("Messages (*.eml *.msg *.mbox *.txt);;All files (*)"));
    if (!paths.isEmpty())
        openFiles(paths);
}

void MainWindow::askForKeys()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a key file"), {}, tr("Key files (*.json *.keys *.txt *.zone);;All files (*)"));
    if (!path.isEmpty())
        chooseKeys({KeySource::Kind::File, path});
}

void MainWindow::askForKeysFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Choose a folder of key files"));
    if (!path.isEmpty())
        chooseKeys({KeySource::Kind::File, path});
}

void MainWindow::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const auto pasted = copied ? readDropped(*copied) : std::nullopt)
        m_opener.openDropped(*pasted);
    else
        emit m_opener.failed(tr("There is no text to paste: copy the source of a message first."));
}

void MainWindow::saveCopy()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy of the message"), m_shown->name(),
                                                      tr("Messages (*.eml);;All files (*)"));
    if (path.isEmpty())
        return;
    const std::string_view bytes = m_shown->message().bytes();
    const auto size = static_cast<qint64>(bytes.size());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size || !file.commit())
        emit m_opener.failed(tr("%1: %2").arg(path, file.errorString()));
}

void MainWindow::compareWith()
{
    if (m_shown->state() == Session::State::Reading)
        return m_infoBar->add(tr("The message is still being read."));
    if (!m_comparer)
        m_comparer = new Comparer(this);
    const auto &signatures = m_shown->analysis().signatures;
    const std::size_t signature =
        shownSignature().value_or(text::signatureToShow(m_shown->analysis()).value_or(0));
    m_comparer->begin(
        {m_shown->message(), m_shown->name(), m_shown->path(),
         signature < signatures.size() ? std::optional(signatures[signature].field) : std::nullopt});
}

// What was signed, as far as the diagnosis could bring it back: another message, which nobody has stored yet.
void MainWindow::openRepaired()
{
    const models::OpenMessage *message = m_messages.find(m_shown);
    const std::optional<std::size_t> signature = shownSignature();
    if (!message || !signature)
        return;
    const pages::DiagnosisState state = m_diagnosisDesk->stateOf(*message, *signature);
    if (state.diagnosis.isRepaired)
        m_opener.openDerived(*message, derivedName(m_shown->name(), tr("repaired", "a message")),
                             replaced(state.diagnosis.repairs(), state.message.bytes()));
}

// Another message, which nobody sent: its name and the marked bytes say what was changed.
void MainWindow::openMove(std::size_t index)
{
    const models::OpenMessage *message = m_messages.find(m_shown);
    const std::optional<std::size_t> signature = shownSignature();
    if (!message || !signature)
        return;
    const pages::DiagnosisState state = m_diagnosisDesk->stateOf(*message, *signature);
    if (!state.moves || index >= state.moves->size())
        return;
    const moves::Move &move = (*state.moves)[index];
    const QString title = text::moveText(move, state.signature).title;
    const models::Place place = m_place.value_or(models::Place());
    Session *copy = m_opener.openDerived(*message, derivedName(m_shown->name(), text::shortName(move)),
                                         replaced(move.changes, state.message.bytes()));
    m_marks = {copy, place, {placesOf(move.changes), title, tr("Changed: %1").arg(title)}};
}

void MainWindow::closeMessage()
{
    Session *session = m_shown;
    const int row = m_messages.rowOf(session);
    m_messages.remove(session);
    const int next = std::min(row, m_messages.rowCount() - 1);
    if (const models::OpenMessage *other = m_messages.at(next))
        showMessage(other->session);
    else
        showWelcome();
}

// Who runs again wants to know what DNS says now.
void MainWindow::runAgain()
{
    if (!m_shown)
        return;
    for (const auto &[question, answer] : m_shown->answers().all())
        m_resolvers.forget(question);
    m_shown->run();
}

void MainWindow::showCache()
{
    auto *dialog = new CacheDialog(m_resolvers.caches(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

LookupWay MainWindow::lookupWay()
{
    const session::LookupPolicy policy = m_opener.policy();
    return {m_opener.resolver(), policy, models::sentenceOf(m_opener.keys()), m_resolvers.count(),
            [this, policy](const std::string &name) { return asksEverywhere(name, policy); }};
}

// It stays beside the main window, with what was checked last.
void MainWindow::checkKey()
{
    if (!m_keyChecker) {
        m_keyChecker = new KeyChecker([this] { return lookupWay(); }, &m_keyRing, &m_sharedKeys, this);
        connect(m_keyChecker, &KeyChecker::referenceChosen, this, &MainWindow::showReference);
    }
    m_keyChecker->show();
    m_keyChecker->raise();
    m_keyChecker->activateWindow();
}

// The person has just asked for it; a message that is closed meanwhile asks nobody.
void MainWindow::searchElsewhere(const std::string &name) const
{
    const QPointer<session::GatedResolver> gate = m_messages.find(m_shown)->gate;
    const dns::Answer *answer = m_shown->answers().find({name, dns::RecordType::Txt});
    m_keyDesk->searchElsewhere(name, answer ? answer->aliases : std::vector<std::string>{},
                               [gate](const dns::Question &question, QObject *parent) -> session::Lookup * {
                                   if (gate)
                                       return gate->askAllowed(question, parent);
                                   return askNobody(question, parent);
                               });
}

// Afresh: what was kept would hide that an answer has changed.
std::vector<NamedAsk> MainWindow::asksEverywhere(const std::string &name, session::LookupPolicy policy)
{
    m_resolvers.forget({name, dns::RecordType::Txt});
    return namedAsks(m_resolvers.all(), policy);
}

void MainWindow::askEverywhere(const std::string &name)
{
    m_keyDesk->askEverywhere(name, asksEverywhere(name, m_messages.find(m_shown)->gate->policy()));
}

void MainWindow::showKeyRing()
{
    auto *dialog = new KeyRingDialog(&m_keyRing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::cancelLookups()
{
    if (m_shown)
        m_shown->cancelLookups();
}

void MainWindow::toggleHex()
{
    m_docks->source()->toggleHex();
    m_view->setMode(m_docks->source()->mode());
}

void MainWindow::showNeighbour(int step)
{
    const int count = m_messages.rowCount();
    if (count > 1)
        showRow((m_messages.rowOf(m_shown) + step + count) % count);
}

void MainWindow::showReference(const QUrl &reference) const
{
    if (!reference.isEmpty())
        QDesktopServices::openUrl(reference);
}

void MainWindow::showAbout()
{
    openAbout(this);
}

// All of the window takes drops, whatever is under the pointer.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!canRead(*event->mimeData()))
        return;
    m_welcome->setDragging(true);
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_welcome->setDragging(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_welcome->setDragging(false);
    if (const auto dropped = readDropped(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction); // never asks the other side to delete its file
        event->accept();
        m_opener.openDropped(*dropped);
    }
}

} // namespace dkimlens::window
