// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/analysis.h"

#include "core/engine/analysis/author_findings.h"
#include "core/engine/analysis/message_findings.h"
#include "core/engine/arc/collect.h"
#include "core/engine/arc/verify.h"
#include "core/engine/base/ascii.h"
#include "core/engine/dkim/body_hash.h"
#include "core/engine/dkim/split.h"
#include "core/engine/dns/once.h"
#include "core/engine/message/field_index.h"

#include <algorithm>
#include <iterator>

namespace dkimlens::analysis {

namespace {

constexpr const char *signatureField = "dkim-signature";

void addUnanswered(Analysis &analysis, const std::optional<dkim::VerifiedSignature> &signature)
{
    if (signature && signature->unanswered)
        dns::addOnce(&analysis.unanswered, *signature->unanswered);
}

} // namespace

dkim::Verdict Analysis::verdict() const
{
    const auto has = [this](dkim::Verdict verdict) {
        return std::ranges::find(signatures, verdict, &dkim::VerifiedSignature::verdict) != signatures.end();
    };
    if (signatures.empty())
        return dkim::Verdict::None;
    for (const dkim::Verdict verdict : {dkim::Verdict::Pass, dkim::Verdict::TempError, dkim::Verdict::Fail,
                                        dkim::Verdict::Policy, dkim::Verdict::PermError}) {
        if (has(verdict))
            return verdict;
    }
    return dkim::Verdict::Neutral;
}

Analysis analyze(const message::Message &message, const dns::Answers &answers, const Options &options,
                 std::int64_t now)
{
    Analysis analysis;
    analysis.from = message::fromAddresses(message);
    const message::FieldIndex fields(message);
    dkim::BodyHashes bodies(message, options.detail);
    const trace::Step split = dkim::splitMessage(message, options.detail);
    const dkim::VerifyContext context{.message = message,
                                      .fields = fields,
                                      .answers = answers,
                                      .bodies = bodies,
                                      .detail = options.detail,
                                      .split = &split,
                                      .now = now,
                                      .keys = options.keys,
                                      .knownKeys = options.knownKeys};
    for (const std::size_t field : fields.named(signatureField)) {
        const bool isWithinLimit = analysis.signatures.size() < dkim::maxSignatures;
        analysis.signatures.push_back(isWithinLimit ? dkim::verifySignature(context, field)
                                                    : dkim::listSignature(message, field));
        addUnanswered(analysis, analysis.signatures.back());
    }
    analysis.arc = arc::verifyChain(context);
    for (const arc::ArcSet &set : analysis.arc.sets) {
        addUnanswered(analysis, set.messageSignature);
        addUnanswered(analysis, set.seal);
    }
    analysis.findings = authorFindings(message, fields, analysis.from);
    std::ranges::move(formFindings(message, fields, analysis.signatures.size()),
                      std::back_inserter(analysis.findings));
    return analysis;
}

std::vector<dns::Question> questionsOf(const message::Message &message)
{
    std::vector<dns::Question> questions;
    std::size_t seen = 0;
    for (const message::HeaderField &field : message.fields()) {
        if (!equalsIgnoringCase(message.text(field.name), signatureField))
            continue;
        if (++seen > dkim::maxSignatures)
            break;
        const auto name = dkim::keyNameOf(dkim::parseSignature(message.slice(field.value)));
        if (name)
            dns::addOnce(&questions, {*name, dns::RecordType::Txt});
    }
    dns::addOnce(&questions, arc::questionsOf(message));
    return questions;
}

} // namespace dkimlens::analysis
