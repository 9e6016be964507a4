// SPDX-License-Identifier: Apache-2.0
// The context of the command line's own texts, for translators. Stable words and JSON are never translated.

#pragma once

#include <QCoreApplication>

namespace dkimlens::cli {

class CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

} // namespace dkimlens::cli
