// SPDX-License-Identifier: Apache-2.0
#include "core/session/file.h"

#include "core/session/standard_streams.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace dkimlens::session {

namespace {

OpenedFile failed(FileProblem problem, const QString &detail = {})
{
    OpenedFile opened;
    opened.problem = problem;
    opened.detail = detail;
    return opened;
}

std::string_view viewOf(const char *octets, qint64 size)
{
    return {octets, static_cast<std::size_t>(size)};
}

// Pipes, and files that do not tell their size (/proc), cannot be mapped.
OpenedFile read(QFile &file)
{
    const auto octets = std::make_shared<const QByteArray>(file.readAll());
    if (file.error() != QFileDevice::NoError)
        return failed(FileProblem::NotReadable, file.errorString());
    if (octets->isEmpty())
        return failed(FileProblem::Empty);
    OpenedFile opened;
    opened.message = message::Message::fromShared(octets, viewOf(octets->constData(), octets->size()));
    return opened;
}

FileProblem whyNotOpened(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return FileProblem::IsDirectory;
    return info.exists() ? FileProblem::NotReadable : FileProblem::NotFound;
}

OpenedFile readStandardInput()
{
    QFile file;
    if (!openStandardInput(file))
        return failed(FileProblem::NotReadable, file.errorString());
    return read(file);
}

} // namespace

OpenedFile openFile(const QString &path)
{
    if (path == u'-')
        return readStandardInput();
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(whyNotOpened(path), file->errorString());
    const qint64 size = file->size();
    const uchar *octets = size > 0 ? file->map(0, size) : nullptr;
    if (!octets)
        return read(*file);
    OpenedFile opened;
    opened.message = message::Message::fromShared(file, viewOf(reinterpret_cast<const char *>(octets), size));
    return opened;
}

} // namespace dkimlens::session
