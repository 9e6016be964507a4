// SPDX-License-Identifier: Apache-2.0
#include "core/session/standard_streams.h"

#include <cstdio>

#ifdef Q_OS_WIN
# include <fcntl.h>
# include <io.h>
#else
# include <unistd.h>
#endif

namespace dkimlens::session {

namespace {

void passOctets([[maybe_unused]] std::FILE *stream)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stream), _O_BINARY);
#endif
}

} // namespace

bool openStandardInput(QFile &file)
{
    passOctets(stdin);
    return file.open(stdin, QIODevice::ReadOnly);
}

bool openStandardOutput(QFile &file)
{
    passOctets(stdout);
    return file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool isOutputATerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

} // namespace dkimlens::session
