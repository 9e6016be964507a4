// SPDX-License-Identifier: Apache-2.0
// `--archive`: keys that DNS no longer has, from an archive, for the signatures that do not verify with what
// DNS answers.

#pragma once

#include "app/cli/command_line.h"
#include "core/engine/analysis/analysis.h"
#include "core/session/archive/key_archive.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace dkimlens::cli {

QCommandLineOption archiveOption();

// False where the call is wrong, having said so. Without the option, `archive` stays null.
bool takeArchive(const CommandLine &line, std::unique_ptr<session::KeyArchive> &archive);

// Names of keys that do not verify their signature.
void addMissedKeys(const analysis::Analysis &analysis, std::set<std::string> &names);

// Waits for all answers. What the archive could not say is complained of on standard error.
std::vector<dkim::KnownKey> askArchive(session::KeyArchive &archive, const std::set<std::string> &names);

} // namespace dkimlens::cli
