// SPDX-License-Identifier: Apache-2.0
// The checks of the sender in words for its reader: what each result means, and the asides of the navigator.

#pragma once

#include "core/engine/analysis/sender_checks.h"
#include "ui/text/status.h"
#include "ui/text/texts.h"

namespace dkimlens::text {

// What the result of DMARC means to who reads the message, whatever the reason for it.
QString meaningOf(const dmarc::Evaluation &evaluation);

// How far the answers of DNS are.
enum class Asking : std::uint8_t {
    Done,
    Running, // they are being waited for
    Refused, // a setting keeps SPF and DMARC from being looked up
    Failed, // one that matters did not come
};

struct AskingText
{
    Status status = Status::NotRun;
    QString sentence; // empty: there is nothing to say
    QString advice; // may be empty
};

AskingText askingText(Asking asking);

Status dmarcStatus(const dmarc::Evaluation &evaluation);
Status spfStatus(const spf::Evaluation &evaluation);

QString dmarcAside(const dmarc::Evaluation &evaluation); // "p=none"; "no record"
QString spfAside(const analysis::SenderChecks &checks); // "not aligned"; "softfail"

} // namespace dkimlens::text
