// SPDX-License-Identifier: Apache-2.0
// RFC 6376, 3.4 done once more, line by line and without any thought of speed: what the engine is compared
// with, and what the bench signs with. It shares no code with the engine.

#pragma once

#include <string>
#include <string_view>

namespace dkimlens::test {

std::string withCrlf(std::string_view text); // LF without CR becomes CRLF

std::string simpleBody(std::string_view body);
std::string relaxedBody(std::string_view body);

// The rules of the relaxed body one by one, in their order, each on what the one before it made. The simple
// body has the last two alone.
std::string withoutWspAtLineEnds(std::string_view text);
std::string withWspRunsReduced(std::string_view text);
enum class EmptyBody { Vanishes, StaysLine }; // relaxed, simple
std::string withoutEmptyLinesAtEnd(std::string_view text, EmptyBody empty);
std::string withFinalLineEnd(std::string_view text, EmptyBody empty);

// `field`: the whole field, without its last line end. The results have none either.
std::string simpleField(std::string_view field);
std::string relaxedField(std::string_view field);

} // namespace dkimlens::test
