// SPDX-License-Identifier: Apache-2.0
// What the verdict's sentences are put together from.

#pragma once

#include "ui/text/texts.h"

namespace dkimlens::text {

constexpr qsizetype longestTitle = 109; // characters: a verdict is read at one glance

// `pattern` with the domain of the signature for %1 and `second` for %2. The domain gives way where the title
// would become too long.
QString verdictTitle(const QString &pattern, const dkim::VerifiedSignature &signature,
                     const QString &second = {});

QString domainOf(const dkim::VerifiedSignature &signature); // short enough for a sentence
QString keyNameOf(const dkim::VerifiedSignature &signature);
QString twoSentences(const QString &first, const QString &second); // one of them may be empty

// Whether the opened value of b= is as it must be but for its hash: then key and b= are those of the signer,
// and what differs is a signed field, the signature's own among them. Known at Detail::Proof, for RSA.
bool opensWithOtherHash(const dkim::VerifiedSignature &signature);

// Of a signature that does not pass.
VerdictText failureText(const dkim::VerifiedSignature &signature);

} // namespace dkimlens::text
