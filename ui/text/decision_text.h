// SPDX-License-Identifier: Apache-2.0
// How DMARC decides about a message, in the words of a drawing: two ways to pass, the result, the policy.

#pragma once

#include "core/engine/analysis/sender_checks.h"
#include "ui/text/dmarc_text.h"

namespace dkimlens::text {

struct DecisionText
{
    DmarcBox spf;
    DmarcBox dkim;
    DmarcBox result;
    DmarcBox policy;

    friend bool operator==(const DecisionText &, const DecisionText &) = default;
};

DecisionText decisionText(const analysis::Analysis &analysis, const analysis::SenderChecks &checks);

QString spoken(const DecisionText &decision); // all of it in sentences

} // namespace dkimlens::text
