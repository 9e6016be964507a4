// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/elsewhere_box.h"

#include "ui/pages/remark_list.h"
#include "ui/pages/text_label.h"
#include "ui/text/name_variant_text.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::Symbol;
using State = ElsewhereSearch::State;

// A signature that verifies with it proves that it is the key that was meant.
QString proofText(dkim::Match match)
{
    switch (match) {
    case dkim::Match::Match:
        return QLatin1Char(' ') + ElsewhereBox::tr("This signature verifies with it.");
    case dkim::Match::Mismatch:
        return QLatin1Char(' ') + ElsewhereBox::tr("This signature does not verify with it.");
    case dkim::Match::NotChecked:
        break;
    }
    return {};
}

std::vector<Remark> remarksOf(const KeyLookup &lookup)
{
    std::vector<Remark> remarks;
    for (const ElsewhereSearch::Found &found : lookup.elsewhere.found)
        remarks.push_back({text::Status::Warning, text::sentence(found.variant) + proofText(found.match),
                           text::advice(found.variant, lookup.signature.key.name)});
    return remarks;
}

QString doneText(const ElsewhereSearch &search)
{
    if (search.unanswered == search.count)
        return ElsewhereBox::tr("Nobody answered: see whether lookups are off, or try again.");
    QString text = search.found.empty()
        ? ElsewhereBox::tr("None of %n name(s) has a key.", nullptr, static_cast<int>(search.count))
        : QString();
    if (search.unanswered > 0)
        text += (text.isEmpty() ? QString() : QStringLiteral(" "))
            + ElsewhereBox::tr("%n name(s) got no answer.", nullptr, static_cast<int>(search.unanswered));
    return text;
}

QString sentenceOf(const KeyLookup &lookup)
{
    const ElsewhereSearch &search = lookup.elsewhere;
    switch (search.state) {
    case State::NotBegun:
        return ElsewhereBox::tr("A record often stands at a name that is nearly right: the domain twice, "
                                "“_domainkey” missing. %n such name(s) can be asked.",
                                nullptr, static_cast<int>(search.count));
    case State::Running:
        return ElsewhereBox::tr("%1 of %2 names have answered.")
            .arg(static_cast<qulonglong>(search.answered))
            .arg(static_cast<qulonglong>(search.count));
    case State::Done:
        return doneText(search);
    }
    return {};
}

} // namespace

ElsewhereBox::ElsewhereBox(QWidget *parent)
    : widgets::Box(tr("Published elsewhere?"), parent)
    , m_sentence(makeParagraph(widgets::TextRole::Body))
    , m_found(new RemarkList)
    , m_search(new QPushButton(widgets::icon(Symbol::Search),
                               tr("Look &where it may have been published by mistake")))
    , m_stop(new QPushButton(widgets::icon(Symbol::Stop), tr("Stop")))
{
    m_sentence->setObjectName(QStringLiteral("elsewhereSentence"));
    m_search->setObjectName(QStringLiteral("searchElsewhere"));
    m_stop->setObjectName(QStringLiteral("stopElsewhere"));
    m_sentence->setContentsMargins(scaled(12), scaled(8), scaled(12), 0);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(10));
    buttons->addWidget(m_search);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    content()->addWidget(m_sentence);
    content()->addWidget(m_found);
    content()->addLayout(buttons);
    connect(m_search, &QPushButton::clicked, this, &ElsewhereBox::searchRequested);
    connect(m_stop, &QPushButton::clicked, this, &ElsewhereBox::stopRequested);
    hide();
}

void ElsewhereBox::show(const KeyLookup &lookup)
{
    const std::vector<Remark> remarks = remarksOf(lookup);
    const QString sentence = sentenceOf(lookup);
    const bool isRunning = lookup.elsewhere.state == State::Running;
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_found->setRemarks(remarks);
    m_found->setVisible(!remarks.empty());
    m_search->setVisible(!isRunning);
    m_stop->setVisible(isRunning);
    setVisible(isKeyMissing(lookup) && lookup.elsewhere.count > 0);
}

} // namespace dkimlens::pages
