// SPDX-License-Identifier: Apache-2.0
// A whole message in a few words, for lists.

#pragma once

#include "core/engine/analysis/analysis.h"

#include <QString>

namespace dkimlens::models {

QString resultText(const analysis::Analysis &analysis); // "1 of 2 signatures passes"

} // namespace dkimlens::models
