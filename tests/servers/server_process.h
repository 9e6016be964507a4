// SPDX-License-Identifier: Apache-2.0
// A server program of the system, run for the time of a test.

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace dkimlens::test {

class ServerProcess
{
public:
    ServerProcess() = default;
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;
    ServerProcess(ServerProcess &&) = delete;
    ServerProcess &operator=(ServerProcess &&) = delete;
    ~ServerProcess();

    // Empty once the program has printed `started`; else why it has not.
    QString start(const QString &program, const QStringList &arguments, const char *started);

private:
    QProcess m_process;
};

// Its path, or nothing; in the folders of servers too, which only root has in PATH.
QString findProgram(const QString &name);

} // namespace dkimlens::test
