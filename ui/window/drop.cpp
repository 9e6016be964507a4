// SPDX-License-Identifier: Apache-2.0
#include "ui/window/drop.h"

#include "core/session/pasted_message.h"

#include <QMimeData>
#include <QUrl>

namespace dkimlens::window {
namespace {

// Some mail programs give the message itself; its octets are better than any text.
QString messageFormat()
{
    return QStringLiteral("message/rfc822");
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

bool canRead(const QMimeData &data)
{
    return data.hasFormat(messageFormat()) || data.hasText() || !localFiles(data).isEmpty();
}

std::optional<Dropped> readDropped(const QMimeData &data)
{
    if (const QStringList files = localFiles(data); !files.isEmpty())
        return Dropped{files, {}};
    if (data.hasFormat(messageFormat()))
        return Dropped{{}, data.data(messageFormat()).toStdString()};
    if (data.hasText() && !data.text().isEmpty())
        return Dropped{{}, session::pastedMessage(data.text().toUtf8().toStdString())};
    return std::nullopt;
}

} // namespace dkimlens::window
