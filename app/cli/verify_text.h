// SPDX-License-Identifier: Apache-2.0
// What `verify` prints for people: the message's verdict, then each signature with its key and its findings.

#pragma once

#include "core/engine/analysis/analysis.h"

#include <QString>

#include <string>

namespace dkimlens::cli {

std::string messageText(const QString &file, const analysis::Analysis &analysis);

} // namespace dkimlens::cli
