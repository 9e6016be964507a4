// SPDX-License-Identifier: Apache-2.0
// The few states that anything on a screen can be in; each has a shape, a colour and a word (see UI design).

#pragma once

#include "core/engine/analysis/analysis.h"

#include <QString>

#include <cstdint>

namespace dkimlens::text {

enum class Status : std::uint8_t {
    Pass,
    Fail,
    Warning, // passes, but protects less than it seems
    Info,
    None, // does not apply, not used
    NotRun,
    Running,
    Guarded, // signed as absent
};

QString wordOf(Status status);

Status statusOf(const dkim::VerifiedSignature &signature); // Running while its key is being asked
Status statusOf(const analysis::Analysis &analysis); // of the whole message
Status statusOf(trace::Outcome outcome);
Status statusOf(const trace::Step &step); // a key that DNS has not given yet is a warning
Status statusOf(dkim::Severity severity);

} // namespace dkimlens::text
