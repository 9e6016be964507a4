// SPDX-License-Identifier: Apache-2.0
// What `diagnose` prints for people: what it comes to, each explanation with its lines and hashes, and what
// to do.

#pragma once

#include "app/cli/diagnosed.h"
#include "app/cli/marked_lines.h"

namespace dkimlens::cli {

std::string diagnosisText(const DiagnosedMessage &message, const Diagnosed &diagnosed, Colours colours);
std::string bodyStatesText(const message::Message &message); // empty where there are none

} // namespace dkimlens::cli
