// SPDX-License-Identifier: Apache-2.0
// A step of a verification in words: what it does and why, and what it did here.

#pragma once

#include "ui/text/texts.h"

namespace dkimlens::text {

// All but `explanation` is plain text.
struct StepText
{
    QString title; // "Canonicalize the body"
    QString variant; // beside the title: "relaxed", "RSA, PKCS #1 v1.5", "8 names"; may be empty
    QString explanation; // two sentences, HTML: what the step does, and why; the same for every message
    QString result; // for the stepper, some 16 characters: "63 → 54 B", "equal", "not used"
    QString finding; // what happened here, in sentences; empty where there is nothing to add
    QString ownFinding; // the same without the sentence that an earlier step failed: for those that list all
                        // steps
    QString ruleSays; // of a rule of a canonicalization: "Remove spaces and tabs at line ends"
    QString inputCaption; // "body as received", "after rule b"; empty where the step changes nothing
    QString outputCaption;
};

// `step`: one of the signature's trace, with what Detail::Trace writes down.
StepText stepText(const trace::Step &step, const dkim::VerifiedSignature &signature,
                  const message::Message &message);
StepText stepText(const trace::Step &step, const arc::Chain &chain); // one of the chain's own trace

QString plainText(QString explanation); // without its HTML, for terminals and scripts

// "4", "4c"; empty for the trace itself and where there is no step of that id.
QString stepNumber(const trace::Step &trace, std::string_view id);
QString stepNumber(const dkim::VerifiedSignature &signature, std::string_view id);

// What one rule, or several together, did here: "Lines 1, 4 and 5: 2 spaces and 2 tabs removed". Of long
// texts and of very many changes only the counts, so that the caller never waits.
QString changeText(const trace::Change &change, const message::Message &message);

} // namespace dkimlens::text
