// SPDX-License-Identifier: Apache-2.0
// The keys in what a person pastes: a record's value, a zone file or keys file, what dig, host, nslookup and
// Resolve-DnsName print, the fields of a DNS panel, a key in PEM, a DKIM-Signature field or a whole message.

#pragma once

#include "core/engine/dns/answer.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dkimlens::session {

enum class PastedForm : std::uint8_t {
    Record, // one record or several, as they are or with their names
    PublicKey, // a key without a record: the record was made for it
    PrivateKey, // which nobody should see: nothing of it is kept
    Names, // of keys, to be looked up: of signatures, or typed
};

struct Pasted
{
    PastedForm form = PastedForm::Record;

    // One for each name, and one at least. The question's name is empty where the text does not tell it; what
    // is yet to be looked up has dns::Status::NotAsked.
    std::vector<dns::Answer> keys;
};

Pasted readPasted(std::string_view text);

} // namespace dkimlens::session
