// SPDX-License-Identifier: Apache-2.0
// What the texts about a chain share, within ui/text.

#pragma once

#include "ui/text/arc_chain_text.h"
#include "ui/text/author.h"

#include <span>

namespace dkimlens::text {

// The domain that a result is about, as its method names it: header.d, header.from, smtp.mailfrom; in lower
// case. Empty where the server did not say.
std::string subjectOf(const authres::MethodResult &result);

// As many as any server writes: a hostile field has many thousands.
std::span<const authres::MethodResult> firstResultsOf(const authres::AuthenticationResults &results);

// What the set's server said of the signature of the author's domain: "pass"; empty where it said nothing.
QString authorResult(const ChainSubject &subject, const arc::ArcSet &set);

Status statusOfResult(std::string_view result); // a word of RFC 8601

// Why the set breaks the chain, in a sentence; empty where nobody can say.
QString faultOf(const arc::Chain &chain, std::size_t set);

} // namespace dkimlens::text
