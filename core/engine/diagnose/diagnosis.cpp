// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/diagnosis.h"

#include "core/engine/diagnose/circumstances.h"
#include "core/engine/diagnose/key_search.h"
#include "core/engine/diagnose/search.h"
#include "core/engine/diagnose/signer_faults.h"
#include "core/engine/dkim/verify.h"

#include <algorithm>

namespace dkimlens::diagnose {

using dkim::Match;

namespace {

bool startsBefore(const Repair &a, const Repair &b)
{
    return a.where.begin < b.where.begin;
}

// Explanations of candidates that build on each other, in the message as received. Where a later one changed
// what an earlier one had made, the two cannot be told apart: the later has both.
class Unfolding
{
public:
    explicit Unfolding(const Document &document)
        : m_document(document)
    {
    }

    std::vector<Explanation> unfold(const Found &found, const auto &hashAfter)
    {
        Repairs all;
        std::vector<Explanation> explanations;
        for (const Candidate &candidate : found) {
            all = composed(all, candidate.repairs, m_document.message().bytes().size());
            explanations.push_back(explanationOf(candidate, hashAfter(all)));
            for (Explanation &earlier : explanations)
                std::erase_if(earlier.repairs, [&](const Repair &repair) { return !isAmong(repair, all); });
            explanations.back().repairs = withoutThoseOf(explanations, all);
        }
        return explanations;
    }

private:
    static bool isAmong(const Repair &repair, const Repairs &repairs)
    {
        const auto it = std::ranges::lower_bound(repairs, repair, startsBefore);
        return it != repairs.end() && *it == repair;
    }

    static Repairs withoutThoseOf(const std::vector<Explanation> &explanations, Repairs repairs)
    {
        for (std::size_t at = 0; at + 1 < explanations.size(); ++at)
            std::erase_if(repairs,
                          [&](const Repair &repair) { return isAmong(repair, explanations[at].repairs); });
        return repairs;
    }

    static Explanation explanationOf(const Candidate &candidate, std::string hash)
    {
        Explanation explanation;
        explanation.kind = candidate.kind;
        explanation.token = candidate.token;
        explanation.field = candidate.field;
        explanation.count = candidate.count;
        explanation.hash = std::move(hash);
        return explanation;
    }

    const Document &m_document;
};

class Diagnosing
{
public:
    Diagnosing(const Case &subject, const Budget &budget)
        : m_subject(subject)
        , m_meter(budget)
        , m_document(subject.message, subject.signature.field)
    {
    }

    Diagnosis run()
    {
        if (explainEscapes())
            return concluded();
        KeySearch key = searchKey(m_subject, m_document, m_meter);
        m_result.facts = key.facts;
        m_result.unanswered = std::move(key.unanswered);
        m_result.explanations = std::move(key.explanations);
        const bool isBodyExplained = explainBody();
        const bool isHeaderExplained = explainHeader(key);
        m_result.isExplained = hasProof() && isBodyExplained && isHeaderExplained;
        m_result.isRepaired = m_result.isExplained && verifiesWhenRepaired();
        return concluded();
    }

private:
    Diagnosis concluded()
    {
        addCircumstances();
        m_result.isComplete = !m_meter.isSpent();
        m_result.tried = m_meter.tried();
        std::ranges::stable_sort(m_result.explanations, {}, &Explanation::certainty);
        return std::move(m_result);
    }

    // A field with "=3D" for each "=" can hardly be read: nothing else can be said before that is undone.
    bool explainEscapes()
    {
        m_result.facts.bodyHash = m_subject.signature.bodyHash;
        m_result.facts.signature = m_subject.signature.signatureMatch;
        const auto tryToRead = [this](const Candidate &candidate) {
            const bool isEscape = candidate.kind == Kind::OwnFieldEscaped;
            if (isEscape && m_meter.admits(m_document.message().bytes().size())
                && verifiesWith(candidate.repairs))
                add({candidate}, [](const Repairs &) { return std::string(); });
            return isEscape;
        };
        for (const Transformation &transformation : ownFieldTransformations())
            transformation.propose(m_document, tryToRead);
        m_result.isRepaired = m_result.isExplained = hasProof();
        return m_result.isRepaired;
    }

    bool explainBody()
    {
        if (m_result.facts.bodyHash != Match::Mismatch)
            return m_result.facts.bodyHash == Match::Match;
        const std::optional<BodyTarget> target = BodyTarget::of(m_document.signature());
        if (!target)
            return false;
        if (const std::optional<Candidate> fault = bodyFault(m_document, *target, m_meter)) {
            add({*fault}, [&](const Repairs &) { return target->wanted; });
            return true;
        }
        const Found found = searchBody(m_document, *target, m_meter);
        add(found, [&](const Repairs &repairs) { return bodyHashAfter(repairs, *target); });
        return !found.empty();
    }

    std::string bodyHashAfter(const Repairs &repairs, const BodyTarget &target) const
    {
        const std::optional<Document> repaired = m_document.repaired(repairs);
        return repaired ? target.hashOf(repaired->body()) : std::string();
    }

    bool explainHeader(const KeySearch &key)
    {
        if (m_result.facts.signature == Match::Match)
            return true;
        const Document header = m_document.withoutBody();
        if (!key.target)
            return false;
        if (key.target->isMetBy(*header.signature().hash, m_subject.signature.headerHash))
            return true; // another key, or a damaged b=, was all
        if (const std::optional<Candidate> fault = headerFault(header, *key.target, m_meter)) {
            add({*fault}, [&](const Repairs &) { return key.facts.signedHash; });
            return true;
        }
        Found found = searchHeader(header, *key.target, m_meter);
        if (found.empty()) {
            if (std::optional<Candidate> fault = orderFault(header, *key.target, m_meter))
                found.push_back(std::move(*fault));
        }
        add(found, [&](const Repairs &repairs) {
            const std::optional<Document> repaired = header.repaired(repairs);
            return repaired ? headerHashOf(*repaired) : std::string();
        });
        return !found.empty();
    }

    template<typename HashAfter>
    void add(const Found &found, HashAfter hashAfter)
    {
        for (Explanation &explanation : Unfolding(m_document).unfold(found, hashAfter))
            m_result.explanations.push_back(std::move(explanation));
    }

    bool hasProof() const
    {
        return std::ranges::any_of(m_result.explanations, [](const Explanation &explanation) {
            return explanation.certainty == Certainty::Proved;
        });
    }

    // The ordinary path, which knows nothing of this search.
    bool verifiesWhenRepaired() const { return verifiesWith(m_result.repairs()); }

    bool verifiesWith(const Repairs &repairs) const
    {
        const std::optional<Document> repaired = m_document.repaired(repairs);
        if (!repaired)
            return false;
        const message::FieldIndex fields(repaired->message());
        dkim::BodyHashes bodies(repaired->message(), trace::Detail::Verdict);
        const dkim::VerifyContext context{.message = repaired->message(),
                                          .fields = fields,
                                          .answers = m_subject.answers,
                                          .bodies = bodies,
                                          .now = m_subject.now};
        const dkim::VerifiedSignature verified = dkim::verifySignature(context, repaired->own());
        return verified.bodyHash == Match::Match && verified.signatureMatch == Match::Match;
    }

    void addCircumstances()
    {
        for (Explanation &circumstance : circumstancesOf(m_subject, m_document))
            m_result.explanations.push_back(std::move(circumstance));
    }

    const Case &m_subject;
    Meter m_meter;
    Document m_document;
    Diagnosis m_result;
};

} // namespace

Repairs Diagnosis::repairs() const
{
    Repairs all;
    for (const Explanation &explanation : explanations) {
        if (explanation.certainty == Certainty::Proved)
            all.insert(all.end(), explanation.repairs.begin(), explanation.repairs.end());
    }
    std::ranges::sort(all, startsBefore);
    return all;
}

Diagnosis diagnose(const Case &subject, const Budget &budget)
{
    return Diagnosing(subject, budget).run();
}

} // namespace dkimlens::diagnose
