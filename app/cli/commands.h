// SPDX-License-Identifier: Apache-2.0
// The commands: each reads its own part of the command line and does its work.

#pragma once

#include "app/cli/command_line.h"

namespace dkimlens::cli {

CommandForm verifyForm();
ExitStatus verify(const QStringList &arguments);

CommandForm explainForm();
ExitStatus explain(const QStringList &arguments);

CommandForm diagnoseForm();
ExitStatus diagnose(const QStringList &arguments);

CommandForm canonForm();
ExitStatus canon(const QStringList &arguments);

CommandForm keyForm();
ExitStatus key(const QStringList &arguments);

CommandForm spfForm();
ExitStatus spf(const QStringList &arguments);

CommandForm overviewForm();
ExitStatus overview(const QStringList &arguments);

CommandForm reasonsForm();
ExitStatus reasons(const QStringList &arguments);

} // namespace dkimlens::cli
