// SPDX-License-Identifier: Apache-2.0
// Standard input and output as octets: the one place that knows that Windows would translate line ends.

#pragma once

#include <QFile>

namespace dkimlens::session {

bool openStandardInput(QFile &file);
bool openStandardOutput(QFile &file); // unbuffered: write in large pieces

} // namespace dkimlens::session
