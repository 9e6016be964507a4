// SPDX-License-Identifier: Apache-2.0
// What a finished QDnsLookup says, as a dns::Answer.

#pragma once

#include "core/engine/dns/answer.h"

#include <QDnsLookup>

#include <optional>

namespace dkimlens::session {

QDnsLookup::Type lookupTypeOf(dns::RecordType type);

// The status, where QDnsLookup is clear about it. Qt up to 6.5 reports four things as one InvalidReplyError
// (no data, no answer in time, no server, an answer that cannot be read), and on Windows "no data" is an
// error of the system's; only whether the server answers anything else tells them apart.
std::optional<dns::Status> statusOf(const QDnsLookup &lookup);

// Records, aliases and TTL go into the answer.
void takeRecords(const QDnsLookup &lookup, dns::Answer &answer);

} // namespace dkimlens::session
