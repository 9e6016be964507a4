// SPDX-License-Identifier: Apache-2.0
// What a Received field says of the connection: its encryption, and whether the client logged in.

#pragma once

#include "core/engine/received/clauses.h"
#include "core/engine/received/hop.h"

#include <optional>

namespace dkimlens::received {

// "using TLSv1.3 with cipher X (256/256 bits)", "version=TLS1_2 cipher=X", "(TLS1.2:X:128)", "(TLS1.3) tls
// X".
std::optional<Encryption> encryptionOf(const Clauses &clauses);

// By the protocol's name (RFC 3848; RFC 6531, 4.3) where nothing else is written.
Protection protectionOf(const Hop &hop);

bool isAuthenticated(const Clauses &clauses, std::string_view protocol);

} // namespace dkimlens::received
