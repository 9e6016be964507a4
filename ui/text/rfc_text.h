// SPDX-License-Identifier: Apache-2.0
// Where a standard says it, as people cite it.

#pragma once

#include <QString>

#include <string_view>

namespace dkimlens::text {

// "6376#3.6.1" is "RFC 6376 §3.6.1"; "4870", the whole document, is "RFC 4870"; "" is "".
QString rfcSection(std::string_view rfc);

} // namespace dkimlens::text
