// SPDX-License-Identifier: Apache-2.0
// What was dropped or pasted: files, or the octets of one message.

#pragma once

#include <QStringList>

#include <optional>
#include <string>

class QMimeData;

namespace dkimlens::window {

struct Dropped
{
    QStringList files;
    std::string bytes; // where there are no files
};

bool canRead(const QMimeData &data);

// Nothing where there is neither a file nor text. Text becomes UTF-8 and is not altered otherwise.
std::optional<Dropped> readDropped(const QMimeData &data);

} // namespace dkimlens::window
