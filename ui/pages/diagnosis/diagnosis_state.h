// SPDX-License-Identifier: Apache-2.0
// What the Diagnosis page shows: a signature, what has been found about it, and whether more is being
// searched.

#pragma once

#include "core/engine/moves/move.h"
#include "core/session/diagnoser.h"
#include "ui/text/diagnosis_text.h"

#include <chrono>
#include <optional>

namespace dkimlens::pages {

struct DiagnosisState
{
    enum class Search : std::uint8_t {
        NotNeeded, // the signature passes
        Waiting, // for its key
        Running,
        Done,
    };

    std::uint64_t number = 0; // another one where anything but `tried` is different
    QString name; // of the message
    message::Message message;
    dkim::VerifiedSignature signature;
    std::string list; // see text::DiagnosisSubject
    std::string passingDomain;
    Search search = Search::NotNeeded;
    std::uint64_t tried = 0; // so far
    diagnose::Diagnosis diagnosis; // empty until one is done
    session::SearchLimit limit;
    std::chrono::milliseconds took{0}; // the search for it
    std::vector<diagnose::BodyState> bodyStates;
    bool isAskingNeighbours = false;
    std::optional<std::vector<moves::Move>> moves; // of a signature that passes; absent while they are tried

    text::DiagnosisSubject subject() const { return {diagnosis, signature, list, passingDomain}; }
};

} // namespace dkimlens::pages
