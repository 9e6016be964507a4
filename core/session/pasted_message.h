// SPDX-License-Identifier: Apache-2.0
// Text that was copied out of a mail program, a web page or a ticket, as the message that it was copied from.

#pragma once

#include <string>

namespace dkimlens::session {

// Takes away what copying adds: empty lines before the header, the indentation that all its lines share, and,
// where only empty lines follow the header, those too. Such a text is a header alone: nobody copies an empty
// body, and the lines are there because the selection went on to the next line. All else stays as it is.
std::string pastedMessage(std::string text);

} // namespace dkimlens::session
