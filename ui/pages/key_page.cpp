// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/key_page.h"

#include "ui/models/rfc_link.h"
#include "ui/pages/advice_box.h"
#include "ui/pages/alarm_box.h"
#include "ui/pages/elsewhere_box.h"
#include "ui/pages/fingerprint_box.h"
#include "ui/pages/key_name_box.h"
#include "ui/pages/key_tags_box.h"
#include "ui/pages/key_tree_view.h"
#include "ui/pages/known_keys_box.h"
#include "ui/pages/lookup_box.h"
#include "ui/pages/record_box.h"
#include "ui/pages/repair_box.h"
#include "ui/pages/resolvers_box.h"
#include "ui/pages/strength_box.h"

#include <array>

namespace dkimlens::pages {
namespace {

constexpr int narrow = 1100; // of the design: below it the two columns become one

} // namespace

KeyPage::KeyPage()
    : Columns(62, 47, narrow)
    , m_alarm(new AlarmBox)
    , m_name(new KeyNameBox)
    , m_lookup(new LookupBox)
    , m_resolvers(new ResolversBox)
    , m_elsewhere(new ElsewhereBox)
    , m_record(new RecordBox)
    , m_repair(new RepairBox)
    , m_tags(new KeyTagsBox)
    , m_known(new KnownKeysBox)
    , m_strength(new StrengthBox)
    , m_tree(new KeyTreeView)
    , m_fingerprint(new FingerprintBox)
    , m_advice(new AdviceBox)
{
    setObjectName(QStringLiteral("keyPage"));
    setAccessibleName(tr("Key of the signature"));
    addBoxes();
    connect(m_lookup, &LookupBox::cancelRequested, this, &KeyPage::cancelRequested);
    connect(m_lookup, &LookupBox::runRequested, this, &KeyPage::runRequested);
    connect(m_known, &KnownKeysBox::archiveRequested, this, [this] { emit archiveRequested(m_keyName); });
    connect(m_resolvers, &ResolversBox::askRequested, this, [this] { emit everywhereRequested(m_keyName); });
    connect(m_elsewhere, &ElsewhereBox::searchRequested, this,
            [this] { emit elsewhereRequested(m_keyName); });
    connect(m_elsewhere, &ElsewhereBox::stopRequested, this, [this] { emit elsewhereStopped(m_keyName); });
    connect(m_lookup, &LookupBox::referenceChosen, this, &KeyPage::referenceChosen);
    connect(m_advice, &AdviceBox::referenceChosen, this, &KeyPage::referenceChosen);
}

void KeyPage::addBoxes()
{
    const std::array<QWidget *, 9> left{m_alarm,  m_name, m_lookup,    m_elsewhere, m_record,
                                        m_repair, m_tags, m_resolvers, m_known};
    const std::array<QWidget *, 4> right{m_strength, m_tree, m_fingerprint, m_advice};
    for (QWidget *box : left)
        addLeft(box);
    for (QWidget *box : right)
        addRight(box);
}

void KeyPage::show(const KeyLookup &lookup)
{
    m_keyName = lookup.signature.key.name;
    m_alarm->show(lookup);
    m_name->show(lookup);
    m_lookup->show(lookup);
    m_resolvers->show(lookup);
    m_elsewhere->show(lookup);
    m_record->show(lookup);
    m_repair->show(lookup);
    m_tags->show(lookup);
    m_known->show(lookup);
    m_strength->show(lookup);
    showTree(lookup);
    m_fingerprint->show(lookup);
    m_advice->show(lookup);
}

// What is no key is taken apart as well: that is when people want to see it. The parts of a private one are
// nobody's business.
void KeyPage::showTree(const KeyLookup &lookup)
{
    const dkim::KeyRecord *record = lookup.signature.key.record();
    const bool hasOctets = record && record->keyOctets && !record->keyOctets->empty()
        && !crypto::isPrivateKey(*record->keyOctets);
    m_tree->setVisible(hasOctets);
    if (hasOctets)
        m_tree->show(*record->keyOctets);
}

QUrl KeyPage::reference()
{
    return models::rfcLink(QStringLiteral("RFC 6376"), QStringLiteral("3.6.1"));
}

} // namespace dkimlens::pages
