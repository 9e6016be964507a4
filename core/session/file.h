// SPDX-License-Identifier: Apache-2.0
// Opening a message file: read, or mapped where it is large; never changed.

#pragma once

#include "core/engine/message/message.h"

#include <QString>

namespace dkimlens::session {

enum class FileProblem : std::uint8_t { None, NotFound, IsDirectory, NotReadable, Empty };

struct OpenedFile
{
    message::Message message; // split already
    FileProblem problem = FileProblem::None;
    QString detail; // the system's own words, where it has any
};

// "-" is standard input. Takes as long as reading takes: not for the UI thread.
OpenedFile openFile(const QString &path);

} // namespace dkimlens::session
