// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/finding_links.h"

#include "ui/models/cell_table.h"
#include "ui/models/contents.h"
#include "ui/pages/reference_link.h"
#include "ui/pages/tables.h"
#include "ui/pages/text_label.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using models::Cell;
using models::CellRow;
using widgets::scaled;
using widgets::TextRole;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::FindingLinks)
};

constexpr int linkColumn = 1;

QString nameOf(const FindingLink &link)
{
    switch (link.place.kind) {
    case Place::Kind::Diagnosis:
        return Words::tr("Diagnosis");
    case Place::Kind::Signature:
        return Words::tr("Signature");
    case Place::Kind::Route:
        return Words::tr("Route");
    default:
        return link.bytes.empty() ? QString() : Words::tr("Source");
    }
}

int weightOf(text::Status status)
{
    return status == text::Status::Fail ? 0 : status == text::Status::Warning ? 1 : 2;
}

FindingLink failureLink(const dkim::VerifiedSignature &signature, std::size_t index)
{
    const text::VerdictText verdict = text::verdictText(signature);
    return {text::Status::Fail,
            Words::tr("The signature of %1 fails").arg(text::fromOctets(signature.signature.domain)),
            verdict.title,
            verdict.detail,
            {},
            {Place::Kind::Diagnosis, index},
            {}};
}

FindingLink causeLink(const text::CauseFinding &cause)
{
    return {
        text::Status::Fail, cause.title, cause.sentence, {}, {}, {Place::Kind::Diagnosis, cause.signature},
        cause.bytes};
}

FindingLink linkOf(const dkim::Finding &finding, const dkim::VerifiedSignature *signature, const Place &place)
{
    const text::FindingText words = text::findingText(finding, signature);
    const bool hasBytes = !dkim::isAboutKey(finding.code) && !finding.where.isEmpty();
    return {text::statusOf(dkim::severityOf(finding.code)),
            words.title,
            words.sentence,
            words.advice,
            dkim::rfcOf(finding.code),
            place,
            hasBytes ? std::vector{finding.where} : std::vector<ByteRange>{}};
}

bool leadsElsewhere(const FindingLink &link)
{
    return link.place.kind != Place::Kind::Overview;
}

CellRow rowOf(const FindingLink &link)
{
    const auto form = leadsElsewhere(link) ? Cell::Form::Link : Cell::Form::Text;
    return {{Cell{link.title, link.status}, Cell{nameOf(link), std::nullopt, form}}, {}, link.bytes};
}

TextLabel *makeText(TextLabel::Tone tone)
{
    TextLabel *label = makeParagraph(TextRole::Body, tone);
    label->setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(4));
    label->makeSelectable();
    return label;
}

} // namespace

std::vector<FindingLink> findingLinksOf(const MessageSubject &subject)
{
    const analysis::Analysis &analysis = subject.analysis;
    std::vector<FindingLink> links;
    std::ranges::transform(subject.causes.causes, std::back_inserter(links), causeLink);
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i) {
        const dkim::VerifiedSignature &signature = analysis.signatures[i];
        if (text::statusOf(signature) == text::Status::Fail && !subject.causes.explains(i))
            links.push_back(failureLink(signature, i));
        for (const dkim::Finding &finding : signature.findings)
            links.push_back(linkOf(finding, &signature, {Place::Kind::Signature, i}));
    }
    for (const auto *findings : {&analysis.findings, &subject.sender.findings()}) {
        for (const dkim::Finding &finding : *findings)
            links.push_back(linkOf(finding, nullptr, models::placeOf(finding)));
    }
    std::ranges::stable_sort(links, {}, [](const FindingLink &link) { return weightOf(link.status); });
    return links;
}

FindingLinks::FindingLinks(QWidget *parent)
    : Box(tr("Findings"), parent)
    , m_model(new models::CellTable({tr("Finding"), tr("Shown in")}, this))
    , m_table(new FittedTable(m_model, QStringLiteral("findingLinks"), tr("Findings, the weightiest first")))
    , m_sentence(makeText(TextLabel::Tone::First))
    , m_advice(makeText(TextLabel::Tone::Second))
    , m_reference(new ReferenceLink)
{
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(linkColumn, QHeaderView::ResizeToContents);
    content()->addWidget(m_table);
    content()->addWidget(m_sentence);
    content()->addWidget(m_advice);
    m_reference->setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(4));
    content()->addWidget(m_reference, 0, Qt::AlignLeft);
    connect(m_reference, &ReferenceLink::referenceChosen, this, &FindingLinks::referenceChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingLinks::announce);
    connect(m_table, &QTableView::activated, this, &FindingLinks::goToPlace);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == linkColumn)
            goToPlace();
    });
    setLinks({});
}

void FindingLinks::setLinks(std::vector<FindingLink> links)
{
    if (links == m_links && !links.empty())
        return;
    const int row = m_table->currentIndex().row();
    m_links = std::move(links);
    std::vector<CellRow> rows;
    std::ranges::transform(m_links, std::back_inserter(rows), rowOf);
    m_model->setRows(std::move(rows));
    m_table->setVisible(!m_links.empty());
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        announce();
}

void FindingLinks::clearSelection()
{
    m_table->setCurrentIndex({});
}

QUrl FindingLinks::reference() const
{
    return m_reference->reference();
}

const FindingLink *FindingLinks::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_links[static_cast<std::size_t>(index.row())] : nullptr;
}

void FindingLinks::goToPlace()
{
    if (const FindingLink *link = chosen(); link && leadsElsewhere(*link))
        emit placeRequested(link->place);
}

void FindingLinks::announce()
{
    const FindingLink *link = chosen();
    const QString nothing = m_links.empty() ? tr("Nothing is worth a remark.") : QString();
    m_sentence->setText(link ? link->sentence : nothing);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_advice->setText(link ? link->advice : QString());
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_reference->setSection(link ? link->rfc : std::string_view());
    if (link && !link->bytes.empty())
        emit sourceChosen({link->bytes, link->title, link->title});
}

} // namespace dkimlens::pages
