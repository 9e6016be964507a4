// SPDX-License-Identifier: Apache-2.0
// What the Key page shows: a signature and what is known of the lookup of its key.

#pragma once

#include "core/engine/dkim/verify.h"
#include "core/engine/dns/answer.h"

#include <optional>

namespace dkimlens::pages {

struct KeyLookup
{
    dkim::VerifiedSignature signature;
    std::optional<dns::Answer> answer; // absent: not answered yet, or nothing could be asked
    bool isPending = false; // somebody is being asked
    bool isArchiveAsked = false; // the archive of old keys has yet to answer
    bool isHeldBack = false; // nobody is asked before the person allows it
};

} // namespace dkimlens::pages
