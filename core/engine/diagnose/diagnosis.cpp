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

// Explanations that build on each other, in the message as received. Where a later one changed what an
// earlier one had made, the two cannot be told apart: the later has both.
class Unfolding
{
public:
    // `all`: the repairs of the explanations so far and of this one together.
    void add(Explanation explanation, const Repairs &all)
    {
        explanation.repairs = all;
        for (Explanation &earlier : m_explanations) {
            std::erase_if(earlier.repairs, [&](const Repair &repair) { return !isAmong(repair, all); });
            std::erase_if(explanation.repairs,
                          [&](const Repair &repair) { return isAmong(repair, earlier.repairs); });
        }
        m_explanations.push_back(std::move(explanation));
    }

    std::vector<Explanation> unfolded() { return std::move(m_explanations); }

private:
    static bool isAmong(const Repair &repair, const Repairs &repairs)
    {
        const auto it = std::ranges::lower_bound(repairs, repair, startsBefore);
        return it != repairs.end() && *it == repair;
    }

    std::vector<Explanation> m_explanations;
};

Explanation explanationOf(const Candidate &candidate, std::string hash)
{
    Explanation explanation;
    explanation.kind = candidate.kind;
    explanation.token = candidate.token;
    explanation.field = candidate.field;
    explanation.count = candidate.count;
    explanation.hash = std::move(hash);
    return explanation;
}

bool hasProof(const Diagnosis &diagnosis)
{
    return std::ranges::any_of(diagnosis.explanations, [](const Explanation &explanation) {
        return explanation.certainty == Certainty::Proved;
    });
}

// A header alone: nothing can be said of its body, and nothing of it needs explaining.
bool lacksBody(const Case &subject)
{
    return subject.message.isHeaderAlone() && subject.signature.bodyHash == Match::NotChecked;
}

// By the ordinary path, which knows nothing of this search.
dkim::VerifiedSignature verified(const Document &document, const Case &subject)
{
    dkim::BodyHashes bodies(document.message(), trace::Detail::Verdict);
    const dkim::VerifyContext context{.message = document.message(),
                                      .fields = document.fields(),
                                      .answers = subject.answers,
                                      .bodies = bodies,
                                      .now = subject.now};
    return dkim::verifySignature(context, document.own());
}

bool verifiesWith(const Repairs &repairs, const Document &document, const Case &subject)
{
    const std::optional<Document> repaired = document.repaired(repairs);
    if (!repaired)
        return false;
    const dkim::VerifiedSignature signature = verified(*repaired, subject);
    return (signature.bodyHash == Match::Match || lacksBody(subject))
        && signature.signatureMatch == Match::Match;
}

class Diagnosing
{
public:
    Diagnosing(const Case &subject, const Document &document, Meter &meter)
        : m_subject(subject)
        , m_document(document)
        , m_meter(meter)
    {
    }

    Diagnosis run()
    {
        KeySearch key = searchKey(m_subject, m_document, m_meter);
        m_result.facts = key.facts;
        m_result.unanswered = std::move(key.unanswered);
        m_result.explanations = std::move(key.explanations);
        const bool isBodyExplained = explainBody();
        const bool isHeaderExplained = explainHeader(key);
        m_result.isExplained = hasProof(m_result) && isBodyExplained && isHeaderExplained;
        m_result.isRepaired = m_result.isExplained && verifiesWith(m_result.repairs(), m_document, m_subject);
        addCircumstances();
        return std::move(m_result);
    }

private:
    bool explainBody()
    {
        if (m_result.facts.bodyHash != Match::Mismatch)
            return m_result.facts.bodyHash == Match::Match || lacksBody(m_subject);
        const std::optional<BodyTarget> target = BodyTarget::of(m_document.signature());
        if (!target)
            return false;
        const std::optional<Candidate> fault = bodyFault(m_document, *target, m_meter);
        Found found;
        if (!fault || mayBeAChange(*fault, *target))
            found = searchBody(m_document, *target, m_meter);
        if (fault && found.size() != 1) {
            add({*fault}, [&](const Repairs &) { return target->wanted; });
            return true;
        }
        add(found, [&](const Repairs &repairs) { return bodyHashAfter(repairs, *target); });
        return !found.empty();
    }

    // The hash fits under relaxed, and c= says simple: then one change of white space on the way is the
    // likelier, if undoing it makes the signature verify.
    static bool mayBeAChange(const Candidate &fault, const BodyTarget &target)
    {
        return fault.kind == Kind::OtherBodyCanonicalization
            && target.canonicalization == dkim::Canonicalization::Simple;
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

    // Candidates of which each was found in what the ones before it leave.
    template<typename HashAfter>
    void add(const Found &found, HashAfter hashAfter)
    {
        Unfolding unfolding;
        Repairs all;
        for (const Candidate &candidate : found) {
            all = composed(all, candidate.repairs, m_document.message().bytes().size());
            unfolding.add(explanationOf(candidate, hashAfter(all)), all);
        }
        for (Explanation &explanation : unfolding.unfolded())
            m_result.explanations.push_back(std::move(explanation));
    }

    void addCircumstances()
    {
        for (Explanation &circumstance : circumstancesOf(m_subject, m_document))
            m_result.explanations.push_back(std::move(circumstance));
    }

    const Case &m_subject;
    const Document &m_document;
    Meter &m_meter;
    Diagnosis m_result;
};

// The signature's own field with "=3D" for each "=" says nothing: whatever else was changed, this is undone
// first. Nothing where the field can be read as it is, or cannot be read then either.
std::optional<Candidate> unescaping(const Document &document)
{
    std::optional<Candidate> undone;
    if (BodyTarget::of(document.signature()))
        return undone;
    const auto takeIfReadable = [&](Candidate candidate) {
        const std::optional<Document> readable = document.repaired(candidate.repairs);
        if (readable && BodyTarget::of(readable->signature()))
            undone = std::move(candidate);
        return !undone;
    };
    for (const Transformation &transformation : ownFieldTransformations()) {
        if (transformation.kind == Kind::OwnFieldEscaped)
            transformation.propose(document, takeIfReadable);
    }
    return undone;
}

// What was found in the message that `first` leaves, in the message as received.
std::vector<Explanation> unfolded(Explanation first, std::vector<Explanation> others, std::size_t size)
{
    const Repairs start = std::move(first.repairs);
    Unfolding unfolding;
    unfolding.add(std::move(first), start);
    Repairs later;
    for (Explanation &other : others) {
        later.insert(later.end(), other.repairs.begin(), other.repairs.end());
        std::ranges::sort(later, startsBefore);
        unfolding.add(std::move(other), composed(start, later, size));
    }
    return unfolding.unfolded();
}

// The key that the readable field names was not asked for: another name stands in the field as received.
void addUnanswered(const Case &subject, Diagnosis &diagnosis)
{
    if (!subject.signature.unanswered)
        return;
    const dns::Question &question = *subject.signature.unanswered;
    if (std::ranges::find(diagnosis.unanswered, question) == diagnosis.unanswered.end())
        diagnosis.unanswered.push_back(question);
}

Diagnosis diagnoseEscaped(const Case &subject, const Document &document, const Candidate &escape,
                          Meter &meter)
{
    const Document readable = document.repaired(escape.repairs).value_or(document);
    const dkim::VerifiedSignature signature = verified(readable, subject);
    const Case inner{readable.message(), signature, subject.answers, subject.knownKeys, subject.now};
    Diagnosis result = Diagnosing(inner, readable, meter).run();
    addUnanswered(inner, result);
    const Facts &facts = result.facts;
    const bool isAll = facts.bodyHash == Match::Match && facts.signature == Match::Match;
    const bool isProved =
        facts.bodyHash == Match::Match || facts.signature == Match::Match || hasProof(result);
    Explanation first = explanationOf(escape, headerHashOf(readable));
    first.certainty = isProved ? Certainty::Proved : Certainty::Consistent;
    first.repairs = escape.repairs;
    result.explanations =
        unfolded(std::move(first), std::move(result.explanations), document.message().bytes().size());
    result.isExplained = result.isExplained || isAll;
    result.isRepaired = result.isExplained && verifiesWith(result.repairs(), document, subject);
    return result;
}

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
    Meter meter(budget);
    const Document document(subject.message, subject.signature.field);
    const std::optional<Candidate> escape = unescaping(document);
    Diagnosis result = escape ? diagnoseEscaped(subject, document, *escape, meter)
                              : Diagnosing(subject, document, meter).run();
    result.isComplete = !meter.isSpent();
    result.tried = meter.tried();
    std::ranges::stable_sort(result.explanations, {}, &Explanation::certainty);
    return result;
}

} // namespace dkimlens::diagnose
