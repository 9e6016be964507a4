// SPDX-License-Identifier: Apache-2.0
// The stable words for where an answer comes from: scripts and files read them.

#pragma once

#include "core/engine/dns/answer.h"

#include <optional>
#include <string_view>

namespace dkimlens::dns {

std::string_view wordOf(Source source);
std::optional<Source> sourceOf(std::string_view word);

// Whether DNS itself was asked, in whatever way.
bool isDns(Source source);

} // namespace dkimlens::dns
