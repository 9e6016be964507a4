// SPDX-License-Identifier: Apache-2.0
// What stands on top of the pages about the sender: how far DNS has answered, and what is odd about From.

#pragma once

#include "ui/pages/message_page.h"
#include "ui/pages/remark_list.h"

namespace dkimlens::pages {

std::vector<Remark> dmarcRemarks(const MessageSubject &subject);
std::vector<Remark> spfRemarks(const MessageSubject &subject);

} // namespace dkimlens::pages
