// SPDX-License-Identifier: Apache-2.0
// What `diagnose` lays out: the signatures of a message that do not pass, each with what was found.

#pragma once

#include "app/cli/shared_options.h"
#include "core/engine/analysis/analysis.h"
#include "core/session/diagnoser.h"

#include <vector>

namespace dkimlens::cli {

struct Diagnosed
{
    std::size_t index = 0; // among the message's signatures
    const dkim::VerifiedSignature *signature = nullptr;
    diagnose::Diagnosis diagnosis;
};

struct DiagnosedMessage
{
    std::string file; // as the call names it
    message::Message message;
    dns::Answers answers;
    std::vector<dkim::KnownKey> knownKeys;
    std::int64_t now = 0; // seconds since 1970
    analysis::Analysis analysis;
};

// Neighbouring keys are asked for where that tells nobody more than the key file's author knows, or where
// the call wants it.
enum class Neighbours : std::uint8_t { LeftAlone, AskedFor };

struct Search
{
    const KeySource *keys = nullptr;
    session::SearchLimit limit; // of each signature
    Neighbours neighbours = Neighbours::LeftAlone;
};

// Those that do not pass, in message order. Runs an event loop meanwhile; the message must outlive them.
std::vector<Diagnosed> diagnoseAll(const DiagnosedMessage &message, const Search &search);

} // namespace dkimlens::cli
