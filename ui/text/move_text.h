// SPDX-License-Identifier: Apache-2.0
// The words of what could still be changed under a signature that passes.

#pragma once

#include "core/engine/moves/move.h"
#include "ui/text/diagnosis_text.h"

#include <QString>

#include <vector>

namespace dkimlens::text {

struct MoveText
{
    QString title; // "Put a second Subject on top": a label
    QString sentence; // who could do it, and what the reader would see
    QString reason; // why the signature does not notice
    QString advice; // "Signer: …"
};

// `signature`: the one that the move leaves intact.
MoveText moveText(const moves::Move &move, const dkim::VerifiedSignature &signature);

// Of all of them, and what remains besides.
Headline movesHeadline(const std::vector<moves::Move> &moves, const dkim::VerifiedSignature &signature);

QString shortName(const moves::Move &move); // for the copy's name: "changed: Subject"

} // namespace dkimlens::text
