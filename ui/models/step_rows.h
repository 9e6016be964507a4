// SPDX-License-Identifier: Apache-2.0
// The tables that explain a step: its rules, its checks, the fields that it selected.

#pragma once

#include "core/engine/dkim/verify.h"
#include "core/engine/message/message.h"
#include "ui/models/cell_table.h"

namespace dkimlens::models {

// Rule, what it says, what it did here, change, bytes after: of a canonicalization.
std::vector<CellRow> ruleRows(const trace::Step &step, const dkim::VerifiedSignature &signature,
                              const message::Message &message);
QStringList ruleHeadings();

// Number, check, result, what was found: of the steps below `step`.
std::vector<CellRow> checkRows(const trace::Step &step, const dkim::VerifiedSignature &signature,
                               const message::Message &message);
QStringList checkHeadings();

// Number, name in h=, header taken, result.
std::vector<CellRow> selectionRows(const dkim::VerifiedSignature &signature, const message::Message &message);
QStringList selectionHeadings();

// Header, value, entry of h= that took it: all fields, in the order of the message.
std::vector<CellRow> fieldRows(const dkim::VerifiedSignature &signature, const message::Message &message);
QStringList fieldHeadings();

} // namespace dkimlens::models
