// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/server_process.h"

#include <QElapsedTimer>
#include <QStandardPaths>

namespace dkimlens::test {

namespace {

constexpr int startTimeout = 10'000; // milliseconds
constexpr int stopTimeout = 5'000;

// What the process prints, up to `text` or until it takes too long.
QByteArray outputUpTo(QProcess &process, const char *text)
{
    QByteArray output;
    QElapsedTimer clock;
    clock.start();
    while (!output.contains(text) && process.state() != QProcess::NotRunning
           && clock.elapsed() < startTimeout) {
        process.waitForReadyRead(100);
        output += process.readAll();
    }
    return output;
}

} // namespace

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(stopTimeout))
        m_process.kill();
    m_process.waitForFinished(stopTimeout);
}

QString ServerProcess::start(const QString &program, const QStringList &arguments, const char *started)
{
    const QString path = findProgram(program);
    if (path.isEmpty())
        return program + QStringLiteral(" is not installed");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(path, arguments);
    const QByteArray output = outputUpTo(m_process, started);
    if (!output.contains(started))
        return program + QStringLiteral(" does not start: ") + QString::fromUtf8(output.simplified());
    return {};
}

QString findProgram(const QString &name)
{
    const QString inPath = QStandardPaths::findExecutable(name);
    const QStringList others{QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"),
                             QStringLiteral("/opt/homebrew/sbin")};
    return inPath.isEmpty() ? QStandardPaths::findExecutable(name, others) : inPath;
}

} // namespace dkimlens::test
