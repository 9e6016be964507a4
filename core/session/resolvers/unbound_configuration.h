// SPDX-License-Identifier: Apache-2.0
// The settings of the validating resolver, told to libunbound.

#pragma once

#include "core/session/resolvers/unbound_settings.h"

#include <string>
#include <unbound.h>

namespace dkimlens::session {

// Empty, or what libunbound did not accept and why, in its words.
std::string configure(ub_ctx *context, const UnboundSettings &settings);

} // namespace dkimlens::session
