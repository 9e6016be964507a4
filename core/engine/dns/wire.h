// SPDX-License-Identifier: Apache-2.0
// DNS messages as they go over a wire (RFC 1035, 4): the question that is sent, and what comes back.

#pragma once

#include "core/engine/dns/answer.h"

#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::dns {

// A query that asks for recursion, padded to a multiple of 128 octets (RFC 8467, 4.1): it is meant for
// encrypted connections, whose lengths should not tell the name. `id` is 0 in DNS over HTTPS (RFC 8484, 4.1).
// Nothing where the question's name is none.
std::optional<std::string> encodeQuery(const Question &question, std::uint16_t id);

// What `message` says to the question. Status, records, aliases and TTL are set, the rest is left to whoever
// asked. Garbled: it cannot be read, was cut off, answers something else, or its aliases lead in a circle.
Answer readResponse(std::string_view message, const Question &question, std::uint16_t id);

} // namespace dkimlens::dns
