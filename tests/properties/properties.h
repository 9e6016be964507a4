// SPDX-License-Identifier: Apache-2.0
// What holds for every input, however broken: run by unit tests on tables and random text, and by the fuzz
// targets.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dkimlens::test {

// What does not hold, for the person who reads the failed test; empty where all does.
using Broken = std::string;

// The parts of a message lie one after the other, cover it, and are what message.h says that they are.
Broken splitMessage(std::string_view bytes);

// Every range of a tag list gives its name or value back, wherever the text stands.
Broken readTagList(std::string_view text);

// In every form that a field may have, its parts lie one after the other within it, wherever it stands.
Broken readFieldParts(std::string_view text);

// DMARC, with records in the input's lines: see fuzz_dmarc.cpp. All questions end, walks stay within their
// limit, organizations lie above their domains, and a pass has an aligned identifier.
Broken evaluateDmarc(std::string_view input);

// A key record is judged as it is read, and a record that was mended needs no mending.
Broken judgeKey(std::string_view text);

// Any text as an SPF record, and as the answer to every TXT question of a check: terms, macros and faults
// stand where they say, and the check comes to an end within its limits.
Broken checkSpf(std::string_view text);

// Canonical body and fields: the edits cover input and output without gaps, make what is hashed, make what a
// second, naive reading of RFC 6376, 3.4 makes, and cutting the body with l= anywhere gives the beginning of
// the whole.
Broken canonicalize(std::string_view bytes);

// A DNS message, as the answer to a question of each type: records are there where one was found, failures
// have none, and names that are read can be written and read again.
Broken readDnsMessage(std::string_view message);

// The whole analysis, with `keyRecord` as the answer to every question: with and without a trace the same is
// found, nothing points outside the message, and the fields of h= are those that a naive search selects.
Broken analyze(std::string_view bytes, std::string_view keyRecord, std::int64_t now);

} // namespace dkimlens::test
