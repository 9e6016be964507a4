// SPDX-License-Identifier: Apache-2.0
// What the diagnoses of a message's signatures proved, as findings about the message.

#pragma once

#include "core/engine/base/byte_range.h"
#include "ui/text/diagnosis_text.h"

#include <vector>

namespace dkimlens::text {

struct CauseFinding
{
    std::size_t signature = 0; // that it broke, the first where it broke several: Analysis::signatures
    diagnose::Kind kind{};
    QString title; // "The subject got the prefix “[mta-ops] ”"
    QString sentence;
    std::vector<ByteRange> bytes; // in the message

    friend bool operator==(const CauseFinding &, const CauseFinding &) = default;
};

struct CauseFindings
{
    std::vector<CauseFinding> causes;
    std::vector<std::size_t> explained; // signatures of whose failure nothing else is left to say

    std::vector<std::size_t> restored; // that pass once the changes are undone

    bool explains(std::size_t signature) const;
};

// So many searches are run for a page that nobody asked a diagnosis of.
constexpr std::size_t mostExplained = 3;

// The signatures that fail and are diagnosed unasked: at most `mostExplained`, those of the author's domain
// first.
std::vector<std::size_t> signaturesToExplain(const analysis::Analysis &analysis);

// A change that broke several signatures is one finding.
void addCauses(CauseFindings &findings, const DiagnosisSubject &subject, std::size_t signature);

} // namespace dkimlens::text
