// SPDX-License-Identifier: Apache-2.0
// Standard input and output as octets: the one place that knows that Windows would translate line ends,
// and the one that asks what stands behind them.

#pragma once

#include <QFile>

namespace dkimlens::session {

bool openStandardInput(QFile &file);
bool openStandardOutput(QFile &file); // unbuffered: write in large pieces
bool isOutputATerminal();

} // namespace dkimlens::session
