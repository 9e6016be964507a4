// SPDX-License-Identifier: Apache-2.0
#include "ui/text/sample_titles.h"

#include <QCoreApplication>

#include <array>

namespace dkimlens::text {

namespace {

// In the order of resources/samples/samples.json; tst_sample_titles finds what is missing.
constexpr std::array titles{
    QT_TRANSLATE_NOOP("Samples", "Is dinner ready?"),
    QT_TRANSLATE_NOOP("Samples", "Ed25519 and RSA, the example of RFC 8463"),
    QT_TRANSLATE_NOOP("Samples", "Is dinner ready? With extra spaces"),
    QT_TRANSLATE_NOOP("Samples", "What relaxed canonicalization forgives"),
    QT_TRANSLATE_NOOP("Samples", "A mailing list added a footer"),
    QT_TRANSLATE_NOOP("Samples", "The most common reason why a signature breaks"),
    QT_TRANSLATE_NOOP("Samples", "Five new sea stories for autumn"),
    QT_TRANSLATE_NOOP("Samples", "Why l= is dangerous"),
    QT_TRANSLATE_NOOP("Samples", "The key is gone"),
    QT_TRANSLATE_NOOP("Samples", "The selector was removed from DNS too early"),
    QT_TRANSLATE_NOOP("Samples", "One flipped byte"),
    QT_TRANSLATE_NOOP("Samples", "RSA shows the change in every byte"),
    QT_TRANSLATE_NOOP("Samples", "Two forwarders and an ARC chain"),
    QT_TRANSLATE_NOOP("Samples", "Who saw the signature while it still passed"),
    QT_TRANSLATE_NOOP("Samples", "Signed twice by the same domain"),
    QT_TRANSLATE_NOOP("Samples", "Ed25519 for new verifiers, RSA for old ones"),
    QT_TRANSLATE_NOOP("Samples", "Is dinner ready? In RFC 6376"),
    QT_TRANSLATE_NOOP("Samples", "Where every space counts: simple canonicalization"),
    QT_TRANSLATE_NOOP("Samples", "A key of 1024 bits"),
    QT_TRANSLATE_NOOP("Samples", "It still passes, but 2048 bits are asked for"),
    QT_TRANSLATE_NOOP("Samples", "The key was revoked"),
    QT_TRANSLATE_NOOP("Samples", "What an empty p= says"),
    QT_TRANSLATE_NOOP("Samples", "The signature has expired"),
    QT_TRANSLATE_NOOP("Samples", "x= says until when a signature counts"),
    QT_TRANSLATE_NOOP("Samples", "Signed with SHA-1"),
    QT_TRANSLATE_NOOP("Samples", "It matches, and verifiers must refuse it all the same"),
    QT_TRANSLATE_NOOP("Samples", "No signature at all"),
    QT_TRANSLATE_NOOP("Samples", "What can be said without DKIM"),
};

} // namespace

std::span<const char *const> sampleTitles()
{
    return titles;
}

QString sampleTitle(const QString &english)
{
    return QCoreApplication::translate("Samples", qPrintable(english));
}

} // namespace dkimlens::text
