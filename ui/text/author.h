// SPDX-License-Identifier: Apache-2.0
// How a signature's domain relates to the author's, as far as the two names tell. DMARC's alignment is a
// question of its own: it needs to know where an organization's domain begins.

#pragma once

#include "core/engine/analysis/analysis.h"

#include <optional>
#include <string_view>
#include <vector>

namespace dkimlens::text {

enum class DomainRelation : std::uint8_t {
    Unknown, // no From, several of them, or no domain
    Same,
    AboveFrom, // From is in a subdomain of it
    BelowFrom,
    Other,
};

DomainRelation relationToFrom(std::string_view domain, const std::vector<message::Address> &from);

// Whether the domain is that of From, or above or below it.
bool isAuthors(std::string_view domain, const std::vector<message::Address> &from);

// The author's domain signed, in vain, and only others' signatures pass: what a mailing list often leaves
// behind. Nothing where a signature of the author's domain passes or may still pass, or where there is none.
const dkim::VerifiedSignature *failedAuthorSignature(const analysis::Analysis &analysis);

// The signature that a person asks about first: the topmost of the author's domain, else the topmost. Nothing
// where there is none.
std::optional<std::size_t> signatureToShow(const analysis::Analysis &analysis);

} // namespace dkimlens::text
