// SPDX-License-Identifier: Apache-2.0
// The key record in what a person pastes: the value itself, a zone file's entry, what dig or nslookup print,
// or a public key in PEM.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dkimlens::session {

enum class PastedForm : std::uint8_t {
    Record, // the text as it is, or in the quotes of a zone file
    PublicKey, // PEM: the record was made for it
};

struct PastedRecord
{
    PastedForm form = PastedForm::Record;
    std::string text;
};

PastedRecord recordIn(std::string_view pasted);

} // namespace dkimlens::session
