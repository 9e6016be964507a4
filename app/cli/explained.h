// SPDX-License-Identifier: Apache-2.0
// What `explain` lays out: the signatures of a message, and of them all steps or one.

#pragma once

#include "core/engine/analysis/signature_place.h"

#include <QString>

#include <string_view>
#include <vector>

namespace dkimlens::cli {

using analysis::SignatureKind;

std::string_view wordOf(SignatureKind kind); // "arc-seal"

struct Explained
{
    SignatureKind kind = SignatureKind::Dkim;
    std::size_t index = 0; // among the message's signatures of DKIM, or the sets of its chain
    int instance = 0; // of the set; 0: of no set
    const dkim::VerifiedSignature *signature = nullptr;
    std::vector<const trace::Step *> steps; // to be shown, each with those below it
};

// DKIM's in message order, then the chain's from the oldest set on. The analysis must outlive them.
std::vector<Explained> explainedOf(const analysis::Analysis &analysis);

// Of each only the step of that number or id, and only those that have it.
std::vector<Explained> withStep(const std::vector<Explained> &all, const QString &numberOrId);

} // namespace dkimlens::cli
