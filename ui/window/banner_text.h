// SPDX-License-Identifier: Apache-2.0
// What the banner says: of a signature, of a whole message, of a file that is none.

#pragma once

#include "core/engine/analysis/signature_place.h"
#include "core/session/session.h"
#include "ui/text/arc_chain_text.h"
#include "ui/text/cause_findings.h"
#include "ui/text/diagnosis_text.h"
#include "ui/window/verdict_banner.h"

namespace dkimlens::window {

// `causes`: what is proved by now of why its signatures fail.
BannerText bannerOf(const session::Session &session, const text::CauseFindings &causes);
// `answer`: to the question for its key; nullptr while there is none.
BannerText bannerOf(const dkim::VerifiedSignature &signature, const dns::Answer *answer = nullptr);

// Of one of a chain's signatures, which must be there.
BannerText bannerOf(const arc::Chain &chain, analysis::SignaturePlace place, const dns::Answer *answer);
BannerText bannerOf(const text::ChainSubject &subject); // the chain as a whole

// What its diagnosis knows to be the cause, or the verdict where it knows none.
BannerText bannerOf(const text::DiagnosisSubject &subject);

// While the person has not said yet whether its key may be looked up.
BannerText heldBackBannerOf(const dkim::VerifiedSignature &signature);
BannerText heldBackBannerOf(const text::ChainSubject &subject);

} // namespace dkimlens::window
