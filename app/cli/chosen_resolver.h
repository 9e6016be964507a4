// SPDX-License-Identifier: Apache-2.0
// The resolver that --resolver, --doh, --dnssec and --offline come to.

#pragma once

#include "app/cli/command_line.h"
#include "core/session/resolvers/resolver.h"

#include <memory>

namespace dkimlens::cli {

// Nothing where the call is wrong, having said so.
std::unique_ptr<session::Resolver> chosenResolver(const CommandLine &line);

} // namespace dkimlens::cli
