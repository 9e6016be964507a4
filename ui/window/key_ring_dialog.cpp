// SPDX-License-Identifier: Apache-2.0
#include "ui/window/key_ring_dialog.h"

#include "core/session/keys/key_import.h"
#include "ui/models/key_ring_model.h"
#include "ui/pages/empty_note.h"
#include "ui/pages/tables.h"
#include "ui/pages/text_label.h"
#include "ui/text/keys_error_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/window/outcome_line.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace dkimlens::window {
namespace {

using models::KeyRingModel;
using text::Status;
using widgets::scaled;

constexpr QSize usualSize{980, 460}; // of the design
constexpr int nameWidth = 300;
constexpr int keyWidth = 120;
constexpr int originWidth = 220;
constexpr qint64 largestImport = 16'777'216; // octets

QLineEdit *makeFilter()
{
    auto *filter = new QLineEdit;
    filter->setObjectName(QStringLiteral("keyRingFilter"));
    filter->setPlaceholderText(KeyRingDialog::tr("Filter by name"));
    filter->setAccessibleName(KeyRingDialog::tr("Filter by name"));
    filter->setClearButtonEnabled(true);
    filter->addAction(widgets::icon(widgets::Symbol::Search), QLineEdit::LeadingPosition);
    return filter;
}

QPushButton *makeButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QString importedText(std::size_t count)
{
    return KeyRingDialog::tr("%n key(s) imported.", nullptr, static_cast<int>(count));
}

} // namespace

KeyRingDialog::KeyRingDialog(session::KeyRing *ring, QWidget *parent)
    : QDialog(parent)
    , m_ring(ring)
    , m_model(new KeyRingModel(ring, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(makeFilter())
    , m_keys(makeKeys())
    , m_outcome(new OutcomeLine)
    , m_remove(makeButton(QStringLiteral("removeKeys"), tr("&Remove")))
    , m_removeAll(makeButton(QStringLiteral("removeAllKeys"), tr("Remove a&ll…")))
    , m_export(makeButton(QStringLiteral("exportKeys"), tr("&Export…")))
{
    setObjectName(QStringLiteral("keyRingDialog"));
    setWindowTitle(tr("Keys known"));
    auto *note = pages::makeParagraph(widgets::TextRole::Body, pages::TextLabel::Tone::Second);
    note->setText(tr("Keys that DNS answered or somebody gave. Each is tried with signatures of its name, as "
                     "evidence: no verdict changes."));
    m_outcome->setObjectName(QStringLiteral("keyRingOutcome"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_filter);
    layout->addWidget(m_keys, 1);
    layout->addWidget(m_outcome);
    layout->addLayout(makeButtons());
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &QAbstractItemModel::modelReset, this, &KeyRingDialog::refresh);
    connect(m_keys->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeyRingDialog::refresh);
    resize(scaled(usualSize.width()), scaled(usualSize.height()));
    refresh();
}

QTableView *KeyRingDialog::makeKeys()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(KeyRingModel::sortRole);
    m_shown->setFilterKeyColumn(KeyRingModel::Name);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView *table = pages::makeTable(m_shown, QStringLiteral("keyRing"), tr("Keys known"));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setFrameShape(QFrame::StyledPanel);
    table->setSortingEnabled(true);
    table->sortByColumn(KeyRingModel::Name, Qt::AscendingOrder);
    table->setColumnWidth(KeyRingModel::Name, scaled(nameWidth));
    table->setColumnWidth(KeyRingModel::Key, scaled(keyWidth));
    table->setColumnWidth(KeyRingModel::Origin, scaled(originWidth));
    table->horizontalHeader()->setStretchLastSection(true);
    new pages::EmptyNote(table, tr("No key to show."));
    return table;
}

QLayout *KeyRingDialog::makeButtons()
{
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {makeImport(), m_export, m_remove, m_removeAll})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(close);
    connect(m_export, &QPushButton::clicked, this, &KeyRingDialog::askWhereTo);
    connect(m_remove, &QPushButton::clicked, this, &KeyRingDialog::removeSelected);
    connect(m_removeAll, &QPushButton::clicked, this, &KeyRingDialog::askToRemoveAll);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return row;
}

QPushButton *KeyRingDialog::makeImport() const
{
    QPushButton *button = makeButton(QStringLiteral("importKeys"), tr("&Import"));
    auto *menu = new QMenu(button);
    connect(menu->addAction(tr("Key &file…")), &QAction::triggered, this, &KeyRingDialog::askForFile);
    QAction *fromClipboard = menu->addAction(tr("Paste from the &clipboard"));
    fromClipboard->setObjectName(QStringLiteral("pasteKeys"));
    fromClipboard->setToolTip(tr("A keys file, zone-file lines, or what dig prints"));
    connect(fromClipboard, &QAction::triggered, this, &KeyRingDialog::paste);
    button->setMenu(menu);
    return button;
}

void KeyRingDialog::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import keys"), {}, tr("Key files (*.json *.keys *.txt *.zone);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void KeyRingDialog::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_outcome->say(Status::Fail, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestImport)
        return m_outcome->say(Status::Fail, tr("%1 is too large for a file of keys.").arg(path));
    importText(file.readAll(), path);
}

void KeyRingDialog::paste()
{
    importText(QGuiApplication::clipboard()->text().toUtf8(), {});
}

void KeyRingDialog::importText(const QByteArray &octets, const QString &file)
{
    const session::ImportedKeys imported = session::importKeys(octets, file);
    if (imported.error) {
        session::KeysError error = *imported.error;
        if (file.isEmpty())
            error.file = tr("The clipboard");
        return m_outcome->say(Status::Fail, text::sentence(error));
    }
    for (const dkim::KnownKey &key : imported.keys)
        m_ring->add(key);
    if (imported.keys.empty())
        m_outcome->say(Status::Warning, tr("There is no key: a key's name has “._domainkey.” in it."));
    else
        m_outcome->say(Status::Pass, importedText(imported.keys.size()));
}

void KeyRingDialog::askWhereTo()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export keys"), QStringLiteral("keys.json"),
                                                      tr("JSON files (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void KeyRingDialog::exportTo(const QString &path)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(m_ring->toJson()) >= 0 && file.commit();
    if (isWritten)
        m_outcome->say(Status::Pass, tr("The keys are in %1.").arg(path));
    else
        m_outcome->say(Status::Fail, tr("%1 cannot be written: %2.").arg(path, file.errorString()));
}

void KeyRingDialog::askToRemoveAll()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove all keys"),
                                     tr("Remove all keys that are known?"), QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("removeAllQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Those that were imported are gone then. Export them first to keep them."));
    QPushButton *remove = question->addButton(tr("&Remove all"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("reallyRemoveAll"));
    connect(remove, &QPushButton::clicked, this, [this] { m_ring->clear(); });
    question->open();
}

// Copies first: each removal changes the rows.
void KeyRingDialog::removeSelected()
{
    std::vector<dkim::KnownKey> keys;
    const QModelIndexList rows = m_keys->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        keys.push_back(m_model->keyAt(m_shown->mapToSource(row).row()));
    for (const dkim::KnownKey &key : keys)
        m_ring->remove(key);
}

void KeyRingDialog::refresh()
{
    m_remove->setEnabled(m_keys->selectionModel()->hasSelection());
    m_removeAll->setEnabled(!m_ring->isEmpty());
    m_export->setEnabled(!m_ring->isEmpty());
}

} // namespace dkimlens::window
