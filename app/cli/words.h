// SPDX-License-Identifier: Apache-2.0
// The command line's own stable words for values of the engine (see also dkim/reason.h and dkim/finding.h).

#pragma once

#include "core/engine/dkim/verify.h"
#include "core/engine/dns/answer.h"
#include "core/engine/message/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::cli {

std::string_view wordOf(dkim::Match match); // match, mismatch, not-checked
std::string_view wordOf(dkim::KeyStatus status); // found, not-found, lookup-failed, not-asked
std::string_view wordOf(dns::Dnssec dnssec);
std::string_view wordOf(trace::Outcome outcome); // passed, failed, warned, noted, not-reached
std::string_view rcodeOf(dns::Status status); // empty where no answer came
dkim::KeyStatus keyStatusOf(dns::Status status);

std::string_view typeWord(const dkim::KeyRecord *record); // rsa, ed25519; empty without a readable key
int bitsOf(const dkim::KeyRecord *record); // 0 without a readable key
std::string canonicalizationWord(const dkim::Signature &signature); // "relaxed/simple"
std::string_view lineEndingsWord(const message::LineEndCounts &counts); // crlf, lf, mixed, none

std::vector<std::string_view> wordsOf(const std::vector<dkim::Finding> &findings); // each once

} // namespace dkimlens::cli
