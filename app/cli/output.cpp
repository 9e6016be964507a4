// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"

#include "core/session/standard_streams.h"

#include <cstdio>

namespace dkimlens::cli {

namespace {

constexpr std::size_t pieceSize = 65'536;

} // namespace

Output::Output()
    : m_hasFailed(!session::openStandardOutput(m_file))
{
}

void Output::write(std::string_view octets)
{
    m_buffer += octets;
    if (m_buffer.size() >= pieceSize)
        flush();
}

bool Output::flush()
{
    std::string_view rest = m_buffer;
    while (!rest.empty() && !m_hasFailed) {
        const qint64 written = m_file.write(rest.data(), static_cast<qint64>(rest.size()));
        m_hasFailed = written <= 0;
        rest.remove_prefix(m_hasFailed ? 0 : static_cast<std::size_t>(written));
    }
    m_buffer.clear();
    return !m_hasFailed;
}

void complain(const QString &text)
{
    const QByteArray line = "dkimlens-cli: " + text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace dkimlens::cli
