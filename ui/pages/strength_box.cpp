// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/strength_box.h"

#include "ui/pages/strength_scale.h"
#include "ui/pages/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <string>

namespace dkimlens::pages {
namespace {

using widgets::scaled;

QString strengthWord(const crypto::PublicKey &key)
{
    if (key.type() == crypto::KeyType::Ed25519 || key.bits() >= dkim::goodRsaBits)
        return StrengthBox::tr("Strength: good");
    return key.bits() >= dkim::minRsaBits ? StrengthBox::tr("Strength: weak")
                                          : StrengthBox::tr("Strength: too weak");
}

// Exponents are small numbers; one that is not is said by its size.
QString exponentText(const std::string &octets)
{
    constexpr std::size_t longest = 8;
    if (octets.size() > longest)
        return StrengthBox::tr("%1 bits").arg(static_cast<qulonglong>(octets.size()) * 8);
    qulonglong value = 0;
    for (const char octet : octets)
        value = (value << 8U) | static_cast<unsigned char>(octet);
    return QString::number(value);
}

QString keyFacts(const crypto::PublicKey &key)
{
    if (key.type() == crypto::KeyType::Ed25519)
        return StrengthBox::tr("Ed25519, 256 bits");
    return StrengthBox::tr("RSA, %1 bits, e = %2").arg(key.bits()).arg(exponentText(key.exponent()));
}

const crypto::PublicKey *keyOf(const KeyLookup &lookup)
{
    const dkim::KeyRecord *record = lookup.signature.key.record();
    return record && record->key ? &*record->key : nullptr;
}

} // namespace

StrengthBox::StrengthBox(QWidget *parent)
    : widgets::Box(QString(), parent)
    , m_scale(new StrengthScale)
    , m_note(makeParagraph(widgets::TextRole::Body))
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(scaled(12), scaled(8), scaled(16), scaled(8));
    layout->addWidget(m_scale);
    layout->addWidget(m_note);
    content()->addLayout(layout);
    m_note->setText(tr("Ed25519 keys have one size only. RFC 8463 added them beside RSA."));
}

void StrengthBox::show(const KeyLookup &lookup)
{
    const crypto::PublicKey *key = keyOf(lookup);
    setVisible(key != nullptr);
    if (!key)
        return;
    const bool isRsa = key->type() == crypto::KeyType::Rsa;
    setTitle(strengthWord(*key));
    setRemark(keyFacts(*key));
    m_scale->setBits(key->bits());
    m_scale->setVisible(isRsa);
    m_note->setVisible(!isRsa);
}

} // namespace dkimlens::pages
