// SPDX-License-Identifier: Apache-2.0
#include "core/session/file.h"

#include "core/session/standard_streams.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace dkimlens::session {

namespace {

// Smaller files are read, which is faster than mapping them, and safe: cutting a mapped file short ends every
// program that looks at it.
constexpr qint64 mappedFrom = qint64{16} * 1024 * 1024;

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

// Also what cannot be mapped: pipes, and files that do not tell their size (/proc).
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
    const uchar *octets = size >= mappedFrom ? file->map(0, size) : nullptr;
    if (!octets)
        return read(*file);
    OpenedFile opened;
    opened.message = message::Message::fromShared(file, viewOf(reinterpret_cast<const char *>(octets), size));
    return opened;
}

} // namespace dkimlens::session
