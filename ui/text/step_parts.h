// SPDX-License-Identifier: Apache-2.0
// What the words of a step are put together from, within ui/text.

#pragma once

#include "ui/text/texts.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace dkimlens::text {

struct StepSubject
{
    const trace::Step &step;
    const dkim::VerifiedSignature &signature;
    const message::Message &message;
};

QString stepExplanation(std::string_view id, const dkim::VerifiedSignature &signature); // HTML
QString stepRule(std::string_view id, const dkim::VerifiedSignature &signature);
QString stepResult(const StepSubject &subject);
QString stepFinding(const StepSubject &subject);
QString afterFailure(const StepSubject &subject); // that an earlier step failed; empty where none did
QString chainResult(const trace::Step &step, const arc::Chain &chain);
QString chainFinding(const trace::Step &step);

// The result where it needs no numbers, and of a step that nobody has named yet.
QString resultWord(const trace::Step &step);

// A problem in some 16 characters: "not 1", "too short".
QString shortWord(ProblemCode code);

// "6214 B", "6.1 MB".
QString shortSize(std::uint64_t octets);

// A fact that is a number; nothing where there is no such fact.
std::optional<std::uint64_t> numberOf(const trace::Step &step, std::string_view fact);

// Steps directly below that came to this.
std::size_t countOf(const trace::Step &step, trace::Outcome outcome);

// Header fields that the signature covers, and names in h= with no field left.
std::uint64_t takenFields(const dkim::VerifiedSignature &signature);
std::uint64_t guards(const dkim::VerifiedSignature &signature);

} // namespace dkimlens::text
