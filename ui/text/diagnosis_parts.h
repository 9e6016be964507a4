// SPDX-License-Identifier: Apache-2.0
// What the words of a diagnosis are put together from, within ui/text.

#pragma once

#include "ui/text/diagnosis_text.h"

namespace dkimlens::text {

// Who an explanation speaks of: that decides who can do something about it.
enum class Doer : std::uint8_t {
    List, // what mailing lists do, if one sent the message on
    Way, // what servers do on the way
    Signer,
    Nobody, // no explanation of its own: what agrees, or is not to blame
};

Doer doerOf(diagnose::Kind kind);

bool isProved(const diagnose::Explanation &explanation);

// Of those proved, the ones that say what happened: not that the key is right.
std::vector<const diagnose::Explanation *> causesOf(const diagnose::Diagnosis &diagnosis);

bool hasCause(const diagnose::Diagnosis &diagnosis, Doer doer);

// What bh= says; where it cannot be read as it arrived, what the body hashes to with all proved changes
// undone.
std::string signedBodyHash(const DiagnosisSubject &subject);

QString titleOf(const DiagnosisSubject &subject, const diagnose::Explanation &explanation);
QString suspicionOf(diagnose::Kind kind); // the same as a suspicion; empty where nobody suspects it first

// "when this part is removed": the clause that a sentence about a hash ends with. Empty where no hash proves
// it.
QString undoingOf(const diagnose::Explanation &explanation);

QString proofOf(const DiagnosisSubject &subject, const diagnose::Explanation &explanation);
QString reasonAgainst(const DiagnosisSubject &subject, const diagnose::Explanation &explanation);

} // namespace dkimlens::text
