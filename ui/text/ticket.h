// SPDX-License-Identifier: Apache-2.0
// A diagnosis as plain text, for a ticket or an e-mail to whoever can do something about it.

#pragma once

#include "ui/text/diagnosis_text.h"

namespace dkimlens::text {

// `name`: of the message.
QString ticketText(const DiagnosisSubject &subject, const QString &name);

} // namespace dkimlens::text
