// SPDX-License-Identifier: Apache-2.0
// What SPF is asked about, in words: where each input is from, and why one that was typed cannot be used.

#pragma once

#include "core/engine/spf/request.h"

#include <QString>

#include <cstdint>

namespace dkimlens::text {

enum class SpfInput : std::uint8_t { ClientAddress, Helo, MailFrom };

QString nameOf(SpfInput input); // "Client address"
QString exampleOf(SpfInput input);

// `field`: name of the header field that it was read in. "from the Received field", "assumed: the address in
// From", "given by you", "not known".
QString originText(SpfInput kind, const spf::Input &input, const QString &field);

// A sentence with what to write instead; empty where the text can be used.
QString inputProblem(SpfInput kind, const QString &text);

// A fact of a step of "spf.check": "Macro", "Split"; empty for one that is told elsewhere.
QString spfFactName(std::string_view fact);

} // namespace dkimlens::text
