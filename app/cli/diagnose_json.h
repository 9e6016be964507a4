// SPDX-License-Identifier: Apache-2.0
// `diagnose --json`: one object a signature and line.

#pragma once

#include "app/cli/diagnosed.h"

namespace dkimlens::cli {

std::string diagnosisLine(const DiagnosedMessage &message, const Diagnosed &diagnosed);

} // namespace dkimlens::cli
