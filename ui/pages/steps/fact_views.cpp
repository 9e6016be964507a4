// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps/fact_views.h"

#include "core/engine/crypto/base64.h"
#include "ui/models/tag_model.h"
#include "ui/pages/compare_box.h"
#include "ui/pages/ed25519_view.h"
#include "ui/pages/fact_grid.h"
#include "ui/pages/key_name_box.h"
#include "ui/pages/lookup_box.h"
#include "ui/pages/opened_signature_view.h"
#include "ui/pages/tables.h"
#include "ui/text/octets.h"
#include "ui/widgets/box.h"
#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;

QVBoxLayout *makeColumn(QWidget *parent, std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(widgets::length::boxGap));
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}

std::string octetsOf(const trace::Step &step, std::string_view name)
{
    for (const trace::Fact &fact : step.facts) {
        if (fact.name == name)
            return crypto::fromBase64(fact.value).value_or(std::string());
    }
    return {};
}

// A tag's name stands as it is; what was computed is named in words.
QString nameOf(const trace::Fact &fact)
{
    struct Name
    {
        std::string_view fact;
        const char *words;
    };
    static constexpr std::array names{
        Name{"bits", QT_TRANSLATE_NOOP("FactName", "Length of the key, in bits")},
        Name{"canonical", QT_TRANSLATE_NOOP("FactName", "Bytes of the canonical body")},
        Name{"exponent", QT_TRANSLATE_NOOP("FactName", "Public exponent")},
        Name{"fingerprint", QT_TRANSLATE_NOOP("FactName", "Fingerprint, SHA-256")},
        Name{"type", QT_TRANSLATE_NOOP("FactName", "Type of key")},
    };
    for (const Name &name : names) {
        if (name.fact == fact.name)
            return QCoreApplication::translate("FactName", name.words);
    }
    return text::fromOctets(fact.name) + (fact.source ? QStringLiteral("=") : QString());
}

} // namespace

BodyHashView::BodyHashView(QWidget *parent)
    : StepView(parent)
    , m_hashes(new CompareBox(tr("Hash, byte by byte")))
    , m_facts(new FactGrid)
{
    makeColumn(this, {m_hashes, m_facts});
}

void BodyHashView::show(const StepContext &context)
{
    m_hashes->show(
        {tr("In bh="), octetsOf(context.step, "bh"), tr("Computed"), octetsOf(context.step, "computed")});
    std::vector<Fact> facts;
    for (const trace::Fact &fact : context.step.facts) {
        if (fact.name == "bh")
            facts.push_back({tr("bh=, signed"), text::fromOctets(fact.value), {}, true});
        if (fact.name == "computed")
            facts.push_back({tr("Computed here"), text::fromOctets(fact.value), {}, true});
        if (fact.name == "size")
            facts.push_back({tr("Bytes hashed"), text::fromOctets(fact.value), {}, false});
    }
    m_facts->setFacts(facts);
}

TagListView::TagListView(QWidget *parent)
    : StepView(parent)
    , m_model(new models::TagModel(this))
    , m_table(new FittedTable(m_model, QStringLiteral("stepTags"), tr("Tags of the signature")))
{
    makeColumn(this, {m_table});
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(models::TagModel::ValueColumn, QHeaderView::Stretch);
    columns->setSectionResizeMode(models::TagModel::MeaningColumn, QHeaderView::Stretch);
    columns->hideSection(models::TagModel::SectionColumn);
    columns->hideSection(models::TagModel::CheckColumn);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) {
            if (const models::TagRow *tag = m_model->rowAt(row))
                emit bytesChosen({{tag->nameRange.begin, std::max(tag->nameRange.end, tag->valueRange.end)}});
        });
}

void TagListView::show(const StepContext &context)
{
    m_model->setRows(models::signatureTagRows(context.signature, context.message));
}

KeyLookupView::KeyLookupView(QWidget *parent)
    : StepView(parent)
    , m_name(new KeyNameBox)
    , m_lookup(new LookupBox)
{
    makeColumn(this, {m_name, m_lookup});
    connect(m_lookup, &LookupBox::cancelRequested, this, &KeyLookupView::cancelRequested);
    connect(m_lookup, &LookupBox::runRequested, this, &KeyLookupView::runRequested);
}

void KeyLookupView::show(const StepContext &context)
{
    m_name->show(context.lookup);
    m_lookup->show(context.lookup);
}

ProofView::ProofView(QWidget *parent)
    : StepView(parent)
    , m_stack(new QStackedLayout(this))
    , m_rsa(new OpenedSignatureView)
    , m_ed25519(new Ed25519View)
    , m_nothing(new QWidget)
{
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_rsa);
    m_stack->addWidget(m_ed25519);
}

void ProofView::show(const StepContext &context)
{
    m_stack->setCurrentWidget(m_nothing);
    if (!context.step.payload)
        return;
    if (const auto *opened = std::get_if<crypto::OpenedSignature>(context.step.payload.get())) {
        m_rsa->show(*opened, context.signature.headerHash);
        m_stack->setCurrentWidget(m_rsa);
    }
    if (const auto *equation = std::get_if<crypto::Ed25519Equation>(context.step.payload.get())) {
        m_ed25519->show(*equation);
        m_stack->setCurrentWidget(m_ed25519);
    }
}

FactsView::FactsView(QWidget *parent)
    : StepView(parent)
    , m_box(new widgets::Box(tr("What the step read")))
    , m_facts(new FactGrid)
{
    m_box->content()->addWidget(m_facts);
    makeColumn(this, {m_box});
}

void FactsView::show(const StepContext &context)
{
    std::vector<Fact> facts;
    for (const trace::Fact &fact : context.step.facts)
        facts.push_back({nameOf(fact), text::fromOctets(fact.value), {}, true});
    m_facts->setFacts(facts);
    m_box->setVisible(!facts.empty());
}

} // namespace dkimlens::pages
