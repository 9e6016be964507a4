// SPDX-License-Identifier: Apache-2.0
// A message from a file named on the command line, or why there is none.

#pragma once

#include "core/session/file.h"

#include <QString>

namespace dkimlens::cli {

struct MessageFile
{
    message::Message message;
    QString error; // a sentence; empty: the message could be read
};

MessageFile readMessage(const QString &path);

} // namespace dkimlens::cli
