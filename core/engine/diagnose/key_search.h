// SPDX-License-Identifier: Apache-2.0
// Which key made the signature. An RSA signature that opens to a block as PKCS#1 asks proves its key,
// whatever happened to the message, and yields the hash that the signer signed.

#pragma once

#include "core/engine/diagnose/diagnosis.h"
#include "core/engine/diagnose/target.h"

#include <optional>
#include <vector>

namespace dkimlens::diagnose {

struct KeySearch
{
    Facts facts;
    std::optional<HeaderTarget> target; // nothing: no change of the header can be proved
    std::vector<Explanation> explanations; // of the key's half
    std::vector<dns::Question> unanswered; // neighbouring selectors
};

KeySearch searchKey(const Case &subject, const Document &document, Meter &meter);

// The names of keys that a signer often has beside this one: selector1 and selector2, s1 and s2.
std::vector<std::string> neighboursOf(const std::string &selector);

} // namespace dkimlens::diagnose
