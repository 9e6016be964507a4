// SPDX-License-Identifier: Apache-2.0
// How the lines of a file end, counted.

#pragma once

#include "core/engine/message/message.h"

namespace dkimlens::message {

LineEndCounts countLineEnds(std::string_view text);

} // namespace dkimlens::message
