// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/arc/arc_page.h"

#include "ui/models/rfc_link.h"
#include "ui/pages/arc/arc_guide.h"
#include "ui/pages/arc/arc_tables.h"
#include "ui/pages/arc/chain_view.h"
#include "ui/pages/arc/trust_dialog.h"
#include "ui/pages/scroll_column.h"
#include "ui/pages/text_label.h"
#include "ui/widgets/box.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using arc::ArcSet;
using arc::FieldKind;
using widgets::scaled;
namespace length = widgets::length;

constexpr int narrow = 980; // of the design: below it the guide stands below the tables
constexpr int tablesShare = 70;
constexpr int guideShare = 30;

// What there is to say of a message that nobody sealed.
QWidget *makeEmpty()
{
    auto *empty = new widgets::Box(ArcPage::tr("No ARC chain"));
    empty->setObjectName(QStringLiteral("arcEmpty"));
    auto *words = makeParagraph(widgets::TextRole::Body);
    words->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    words->setText(
        ArcPage::tr("This message has no ARC fields. With ARC, a server that changes a message writes down "
                    "what it found on arrival, and seals it. The next servers can then see that the author’s "
                    "signature fitted once. ARC is an experiment (RFC 8617), and a message needs none."));
    empty->content()->addWidget(words);
    return empty;
}

std::vector<ByteRange> bytesOf(const message::Message &message, const ArcSet &set)
{
    std::vector<ByteRange> bytes;
    for (const FieldKind kind : arc::fieldKinds) {
        for (const std::size_t field : set.all(kind))
            bytes.push_back(message.fields()[field].range);
    }
    std::ranges::sort(bytes, {}, &ByteRange::begin);
    return bytes;
}

bool holds(const message::Message &message, const ArcSet &set, std::size_t offset)
{
    return std::ranges::any_of(arc::fieldKinds, [&](FieldKind kind) {
        return std::ranges::any_of(
            set.all(kind), [&](std::size_t field) { return message.fields()[field].range.contains(offset); });
    });
}

bool hasSteps(const ArcSet &set)
{
    return set.messageSignature || set.seal;
}

// The section that defines the field.
QString sectionOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::AuthenticationResults:
        return QStringLiteral("4.1.1");
    case FieldKind::MessageSignature:
        return QStringLiteral("4.1.2");
    case FieldKind::Seal:
        return QStringLiteral("4.1.3");
    }
    return {};
}

QStringList namesOf(const std::vector<std::string> &domains)
{
    QStringList names;
    for (const std::string &domain : domains)
        names.append(text::fromOctets(domain));
    return names;
}

} // namespace

ArcPage::ArcPage(QWidget *parent)
    : MessagePage(parent)
    , m_scroll(new ScrollColumn)
    , m_empty(makeEmpty())
    , m_chain(new ChainView)
    , m_below(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_below))
    , m_fields(new SetFieldsBox)
    , m_report(new ReportBox)
    , m_guide(new ArcGuide)
{
    setObjectName(QStringLiteral("arcPage"));
    setAccessibleName(tr("ARC sets"));
    auto *tables = new QVBoxLayout;
    tables->setSpacing(scaled(length::boxGap));
    tables->addWidget(m_fields);
    tables->addWidget(m_report);
    tables->addStretch();
    auto *guide = new QVBoxLayout;
    guide->addWidget(m_guide);
    guide->addStretch();
    m_columns->setContentsMargins({});
    m_columns->setSpacing(scaled(length::boxGap));
    m_columns->addLayout(tables, tablesShare);
    m_columns->addLayout(guide, guideShare);

    QVBoxLayout *column = m_scroll->column();
    column->setContentsMargins(scaled(length::pageMargin), scaled(length::pageMarginTop),
                               scaled(length::pageMargin), scaled(length::pageMarginTop));
    column->setSpacing(scaled(length::pageMarginTop));
    for (QWidget *part : {m_empty, static_cast<QWidget *>(m_chain), m_below})
        column->addWidget(part);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    connectParts();
}

void ArcPage::connectParts()
{
    connect(m_chain, &ChainView::setChosen, this, &ArcPage::goToSet);
    connect(m_chain, &ChainView::setOpened, this, &ArcPage::openSteps);
    connect(m_fields, &SetFieldsBox::fieldChosen, this, &ArcPage::announceField);
    connect(m_fields, &SetFieldsBox::fieldOpened, this, &ArcPage::openSteps);
    connect(m_report, &ReportBox::resultChosen, this, &ArcPage::announceResult);
    connect(m_guide, &ArcGuide::stepsRequested, this, &ArcPage::openSteps);
    connect(m_guide, &ArcGuide::trustRequested, this, &ArcPage::askForTrust);
}

void ArcPage::setTrusted(const QStringList &domains)
{
    m_trusted = domains;
}

const ArcSet *ArcPage::chosenSet() const
{
    const std::vector<ArcSet> &sets = m_shown.sets;
    const std::optional<std::size_t> chosen = m_chain->chosen();
    return chosen && *chosen < sets.size() ? &sets[*chosen] : nullptr;
}

void ArcPage::show(const MessageSubject &subject)
{
    m_message = subject.message;
    m_shown = subject.analysis.arc;
    const bool isPresent = m_shown.isPresent();
    m_empty->setVisible(!isPresent);
    m_chain->setVisible(isPresent);
    m_below->setVisible(isPresent);
    const text::ChainSubject chain{subject.message, subject.analysis, subject.sender.claims().results,
                                   m_trusted};
    m_chain->show(text::chainDrawing(chain));
    m_report->show(m_shown.sets, text::reportOf(chain));
    m_guide->show(chain);
    showSet();
    setFocusProxy(isPresent ? static_cast<QWidget *>(m_chain) : m_scroll);
}

void ArcPage::showPart(std::size_t set)
{
    m_chain->preselect(set);
    showSet();
    if (m_announced != set)
        announceSet();
    m_announced = set;
}

// The navigator goes along.
void ArcPage::goToSet(std::size_t set)
{
    clearSelection();
    emit placeRequested({Place::Kind::ArcSet, set});
    m_chain->preselect(set);
    showSet();
    if (m_announced != set)
        announceSet();
}

// The row that was chosen stays chosen: a new answer of DNS changes what it says, not which it is.
void ArcPage::showSet()
{
    const ArcSet *set = chosenSet();
    m_fields->setVisible(set);
    m_guide->setChosen(set && hasSteps(*set) ? set->instance : 0);
    if (set)
        m_fields->show(*set, text::fieldsOf(m_message, m_shown, *m_chain->chosen()));
}

void ArcPage::clearSelection()
{
    m_fields->clearSelection();
    m_report->clearSelection();
    m_announced.reset();
}

void ArcPage::announceSelection()
{
    if (m_fields->chosen())
        announceField();
    else
        announceSet();
}

void ArcPage::announceSet()
{
    const ArcSet *set = chosenSet();
    m_announced = m_chain->chosen();
    if (m_isQuiet)
        return;
    if (!set)
        return emit sourceChosen({}); // what another page chose is not shown any more
    const QString title = tr("ARC set %1 of %2").arg(set->instance).arg(m_shown.sets.back().instance);
    emit sourceChosen({bytesOf(m_message, *set), title, tr("%1 selected").arg(title)});
}

void ArcPage::announceField()
{
    m_report->clearSelection();
    const ArcSet *set = chosenSet();
    const text::SetField *field = m_fields->chosen();
    if (!set || !field)
        return;
    SourceChoice choice;
    choice.title = tr("%1 of ARC set %2", "the name of a field").arg(field->name).arg(set->instance);
    if (!field->where.isEmpty()) {
        choice.ranges = {field->where};
        choice.what = tr("%1 i=%2 selected", "the name of a field").arg(field->name).arg(set->instance);
    }
    emit sourceChosen(choice);
}

void ArcPage::announceResult(const QString &title, ByteRange where)
{
    m_fields->clearSelection();
    SourceChoice choice;
    choice.title = title;
    if (!where.isEmpty()) {
        choice.ranges = {where};
        choice.what = tr("%1 selected").arg(title);
    }
    emit sourceChosen(choice);
}

// The set whose field holds the byte, its row, and the result where it is one.
void ArcPage::selectBytes(ByteRange bytes)
{
    const std::vector<ArcSet> &sets = m_shown.sets;
    const auto set =
        std::ranges::find_if(sets, [&](const ArcSet &each) { return holds(m_message, each, bytes.begin); });
    if (set == sets.end())
        return;
    const auto index = static_cast<std::size_t>(set - sets.begin());
    const QScopedValueRollback quiet(m_isQuiet, true); // Source shows what was clicked, not all of the set
    if (m_chain->chosen() != index)
        emit placeRequested({Place::Kind::ArcSet, index});
    m_fields->chooseAt(bytes.begin);
    m_report->clearSelection();
    m_report->chooseAt(bytes.begin);
}

QUrl ArcPage::reference() const
{
    const text::SetField *field = m_fields->chosen();
    return models::rfcLink(QStringLiteral("RFC 8617"),
                           field ? sectionOf(field->kind) : QStringLiteral("5.2"));
}

// Those of the seal where that is chosen, else those of the message signature.
void ArcPage::openSteps()
{
    const ArcSet *set = chosenSet();
    if (!set)
        return;
    const text::SetField *field = m_fields->chosen();
    const bool wantsSeal = (field && field->kind == FieldKind::Seal) || !set->messageSignature;
    const Place::Kind kind = wantsSeal && set->seal ? Place::Kind::ArcSeal : Place::Kind::ArcMessageSignature;
    if (hasSteps(*set))
        emit placeRequested({kind, *m_chain->chosen()});
}

void ArcPage::askForTrust()
{
    auto *dialog = new TrustDialog(namesOf(text::sealersOf(m_shown)), m_trusted, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { emit trustChanged(dialog->trusted()); });
    dialog->open();
}

void ArcPage::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(width() < scaled(narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    MessagePage::resizeEvent(event);
}

} // namespace dkimlens::pages
