// SPDX-License-Identifier: Apache-2.0
// What the receiving server knew when the message came: found in the fields that servers of its own house
// wrote, since anybody may have written the others (RFC 8601, 1.6 and 5).

#pragma once

#include "core/engine/message/message.h"
#include "core/engine/received/route.h"
#include "core/engine/spf/request.h"

#include <optional>

namespace dkimlens::analysis {

// The oldest hop that a server of the receiver's house wrote: an index into Route::hops. Nothing where there
// is no hop. By the servers' names alone, so that a person may have to move it.
std::optional<std::size_t> trustBoundaryOf(const received::Route &route);

// Whether a field stands above the boundary, and so was written by the receiver's house.
bool isAboveBoundary(const received::Route &route, std::optional<std::size_t> boundary, std::size_t field);

// What SPF was asked about: the client at the boundary, its HELO and its MAIL FROM, each with where it
// stands. An input that nothing says is empty, but for MAIL FROM: that is assumed to be the author's address.
spf::Request spfRequestOf(const message::Message &message, const received::Route &route,
                          std::optional<std::size_t> boundary);

} // namespace dkimlens::analysis
