// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fingerprint_box.h"

#include "core/engine/crypto/base64.h"
#include "ui/pages/text_label.h"

#include <QVBoxLayout>

#include <string>

namespace dkimlens::pages {
namespace {

// Two lines of sixteen octets.
QString fingerprintText(const crypto::PublicKey &key)
{
    const QString digits = QString::fromStdString(crypto::toHex(key.fingerprint(), ':'));
    const auto half = (digits.size() + 1) / 2;
    return digits.left(half) + QLatin1Char('\n') + digits.mid(half);
}

} // namespace

FingerprintBox::FingerprintBox(QWidget *parent)
    : widgets::Box(tr("Fingerprint"), parent)
    , m_digits(new TextLabel(widgets::TextRole::Bytes))
{
    setRemark(tr("SHA-256 of the key in DER form"));
    m_digits->makeSelectable();
    m_digits->setContentsMargins(widgets::scaled(12), widgets::scaled(8), widgets::scaled(12),
                                 widgets::scaled(8));
    content()->addWidget(m_digits);
}

void FingerprintBox::show(const KeyLookup &lookup)
{
    const dkim::KeyRecord *record = lookup.signature.key.record();
    const bool hasKey = record && record->key;
    setVisible(hasKey);
    if (hasKey)
        m_digits->setText(fingerprintText(*record->key));
}

} // namespace dkimlens::pages
