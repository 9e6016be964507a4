// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/analysis.h"
#include "core/engine/base/ascii.h"
#include "tests/properties/edits.h"
#include "tests/properties/properties.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dkimlens::test {

namespace {

using analysis::Analysis;
using crypto::Hash;
using dkim::Finding;
using dkim::KeyRecord;
using dkim::Match;
using dkim::Reason;
using dkim::SelectedField;
using dkim::Verdict;
using dkim::VerifiedSignature;
using message::Message;
using trace::Detail;
using trace::Outcome;
using trace::Step;

dns::Answers answersTo(const std::vector<dns::Question> &questions, std::string_view keyRecord)
{
    dns::Answers answers;
    for (const dns::Question &question : questions) {
        dns::Answer answer;
        answer.question = question;
        answer.status = dns::Status::Found;
        answer.txt.push_back({{std::string(keyRecord)}});
        answer.source = dns::Source::Given;
        answers.insert(answer);
    }
    return answers;
}

// Steps of steps are there with a trace only.
bool isSameStep(const Step &a, const Step &b)
{
    return a.id == b.id && a.outcome == b.outcome && a.problem == b.problem;
}

bool isSameVerdict(const VerifiedSignature &a, const VerifiedSignature &b)
{
    return a.verdict == b.verdict && a.reason == b.reason && a.problem == b.problem
        && a.unanswered == b.unanswered;
}

bool isSameFact(const VerifiedSignature &a, const VerifiedSignature &b)
{
    return a.signature == b.signature && a.bodyHash == b.bodyHash && a.signatureMatch == b.signatureMatch
        && a.computedBodyHash == b.computedBodyHash && a.headerHash == b.headerHash && a.body == b.body
        && a.selected == b.selected && a.findings == b.findings && a.key.status == b.key.status
        && a.key.chosen == b.key.chosen;
}

bool areSameSteps(const Step &a, const Step &b)
{
    return isSameStep(a, b) && std::ranges::equal(a.steps, b.steps, isSameStep);
}

// All of them, those of ARC at the end.
std::vector<VerifiedSignature> signaturesOf(const Analysis &analysis)
{
    std::vector<VerifiedSignature> signatures = analysis.signatures;
    for (const arc::ArcSet &set : analysis.arc.sets) {
        for (const auto &signature : {set.messageSignature, set.seal}) {
            if (signature)
                signatures.push_back(*signature);
        }
    }
    return signatures;
}

bool isSameSet(const arc::ArcSet &a, const arc::ArcSet &b)
{
    return a.instance == b.instance && a.fields == b.fields && a.status == b.status && a.problem == b.problem
        && a.cause == b.cause;
}

bool isSameChain(const arc::Chain &a, const arc::Chain &b)
{
    return a.verdict == b.verdict && a.cause == b.cause && a.stray == b.stray && a.oldestPass == b.oldestPass
        && areSameSteps(a.trace, b.trace) && std::ranges::equal(a.sets, b.sets, isSameSet);
}

Broken compareDetails(const Analysis &traced, const Analysis &untraced)
{
    const std::vector<VerifiedSignature> as = signaturesOf(traced);
    const std::vector<VerifiedSignature> bs = signaturesOf(untraced);
    if (as.size() != bs.size() || traced.from != untraced.from || traced.findings != untraced.findings
        || traced.unanswered != untraced.unanswered)
        return "the trace changes what is found about the message";
    if (!std::ranges::equal(as, bs, isSameVerdict))
        return "the trace changes a verdict";
    if (!std::ranges::equal(as, bs, isSameFact))
        return "the trace changes a fact";
    if (!std::ranges::equal(as, bs, areSameSteps, &VerifiedSignature::trace, &VerifiedSignature::trace))
        return "the trace changes a step's outcome";
    return isSameChain(traced.arc, untraced.arc) ? "" : "the trace changes the chain";
}

bool isNamed(const Message &message, std::size_t field, const std::string &name)
{
    const message::HeaderField &candidate = message.fields()[field];
    return candidate.isField() && equalsIgnoringCase(message.text(candidate.name), name);
}

// Fields as RFC 6376, 5.4.2 selects them, searching the whole header for every name.
std::vector<SelectedField> selectSlowly(const Message &message, const VerifiedSignature &verified)
{
    std::vector<bool> taken(message.fields().size());
    taken[verified.field] = true;
    std::vector<SelectedField> selected;
    for (const dkim::SignedHeader &header : verified.signature.signedHeaders) {
        selected.push_back({header, {}});
        for (std::size_t i = message.fields().size(); i-- > 0;) {
            if (taken[i] || !isNamed(message, i, header.name))
                continue;
            taken[i] = true;
            selected.back().field = i;
            break;
        }
    }
    return selected;
}

// Ranges point into the message, or into the record when a key is what they are about.
class Places
{
public:
    Places(const Message &message, std::string_view keyRecord)
        : m_message(message)
        , m_size(std::max(message.bytes().size(), keyRecord.size()))
    {
    }

    Broken check(const Step &step) const
    {
        if (step.problem && !holds(step.problem->where))
            return "a step's problem points outside the message";
        for (const trace::Fact &fact : step.facts) {
            if (fact.source && !holds(*fact.source))
                return "a fact points outside the message";
        }
        if (step.change) {
            if (Broken broken = checkChange(*step.change, m_message.bytes()); !broken.empty())
                return std::string(step.id) + ": " + broken;
        }
        return checkEach(step.steps);
    }

    Broken checkFindings(const std::vector<Finding> &findings) const
    {
        const bool hold = std::ranges::all_of(findings, [this](const Finding &f) { return holds(f.where); });
        return hold ? "" : "a finding points outside the message";
    }

private:
    bool holds(ByteRange range) const { return range.begin <= range.end && range.end <= m_size; }

    Broken checkEach(const std::vector<Step> &steps) const
    {
        for (const Step &step : steps) {
            if (Broken broken = check(step); !broken.empty())
                return broken;
        }
        return "";
    }

    const Message &m_message;
    std::size_t m_size;
};

Hash hashOfSize(std::size_t size)
{
    constexpr std::array hashes{Hash::Sha1, Hash::Sha256, Hash::Sha512};
    const auto *hash = std::ranges::find(hashes, size, crypto::digestSize);
    return hash == hashes.end() ? Hash::Sha256 : *hash;
}

const Step *stepOf(const VerifiedSignature &verified, std::string_view id)
{
    const Step *step = trace::find(verified.trace, id);
    return step && step->change ? step : nullptr;
}

// What a step shows as made is what was hashed.
Broken checkHash(const Message &message, const Step *step, const std::string &digest)
{
    if (!step || digest.empty())
        return "";
    const std::string made = trace::outputOf(*step->change, message.bytes());
    return crypto::digestOf(hashOfSize(digest.size()), made) == digest
        ? ""
        : "what a step shows is not what was hashed";
}

// What one step makes, the next one takes; the first takes what all together take.
Broken checkSequence(const Message &message, const Step *whole)
{
    if (!whole || whole->steps.empty())
        return "";
    std::string text = trace::inputOf(*whole->change, message.bytes());
    for (const Step &rule : whole->steps) {
        if (trace::inputOf(*rule.change, message.bytes()) != text)
            return "a rule takes what the one before it did not make";
        text = trace::outputOf(*rule.change, message.bytes());
    }
    return text == trace::outputOf(*whole->change, message.bytes()) ? "" : "the rules do not make the whole";
}

// Fields and the signature's own field are what is hashed.
Broken checkHeaderData(const Message &message, const VerifiedSignature &verified)
{
    const Step *fields = stepOf(verified, "dkim.header-fields");
    const Step *own = stepOf(verified, "dkim.own-field");
    const Step *whole = stepOf(verified, "dkim.header-hash");
    if (!fields || !own || !whole)
        return fields || own || whole ? "a step of the header is missing" : "";
    const auto made = [&](const Step *step) { return trace::outputOf(*step->change, message.bytes()); };
    return made(fields) + made(own) == made(whole) ? "" : "the header's steps do not make what is hashed";
}

Broken checkHashes(const Message &message, const VerifiedSignature &verified)
{
    const Step *body = stepOf(verified, "dkim.body");
    const Step *fields = stepOf(verified, "dkim.header-fields");
    for (const Broken &broken :
         {checkHash(message, body, verified.computedBodyHash),
          checkHash(message, stepOf(verified, "dkim.header-hash"), verified.headerHash),
          checkSequence(message, body), checkSequence(message, fields), checkHeaderData(message, verified)}) {
        if (!broken.empty())
            return broken;
    }
    return "";
}

Broken checkVerdict(const VerifiedSignature &verified)
{
    if ((verified.verdict == Verdict::Pass) != (verified.reason == Reason::None))
        return "a verdict other than pass has no reason, or a pass has one";
    if (verified.reason != Reason::None && verified.verdict != dkim::verdictOf(verified.reason))
        return "the verdict is not that of the reason";
    const bool coversBody = verified.trace.id != "arc.seal";
    if (verified.verdict == Verdict::Pass
        && ((coversBody && verified.bodyHash != Match::Match) || verified.signatureMatch != Match::Match))
        return "a pass without both matches";
    return "";
}

// RFC 8617, 5.1.1: three fields a set, in order, and last the two that stand before the seal itself.
Broken checkScope(const Message &message, const VerifiedSignature &seal)
{
    for (const SelectedField &choice : seal.selected) {
        if (!choice.field || *choice.field == seal.field
            || !isNamed(message, *choice.field, choice.header.name))
            return "a seal covers what it should not";
    }
    const bool isWhole = seal.selected.empty() || seal.selected.size() % 3 == 2;
    return isWhole ? "" : "a seal does not cover whole sets";
}

Broken checkSelection(const Message &message, const VerifiedSignature &verified)
{
    if (verified.trace.id == "arc.seal")
        return checkScope(message, verified);
    if (!verified.selected.empty() && verified.selected != selectSlowly(message, verified))
        return "h= selects other fields";
    return "";
}

Broken checkSignature(const Message &message, const VerifiedSignature &verified, std::string_view keyRecord)
{
    const Places places(message, keyRecord);
    if (verified.field >= message.fields().size())
        return "a signature is of no field";
    for (const dkim::Tag &tag : verified.signature.tags.tags()) {
        if (message.text(tag.nameRange) != tag.name)
            return "a tag's range does not give its name back";
    }
    if (Broken broken = checkSelection(message, verified); !broken.empty())
        return broken;
    if (Broken broken = checkVerdict(verified); !broken.empty())
        return broken;
    if (Broken broken = places.check(verified.trace); !broken.empty())
        return broken;
    if (Broken broken = places.checkFindings(verified.findings); !broken.empty())
        return broken;
    return checkHashes(message, verified);
}

// A chain that passes has nothing but sets whose seals pass, one after the other.
Broken checkChain(const arc::Chain &chain)
{
    if (!chain.isPresent())
        return chain.verdict == Verdict::None ? "" : "a chain of nothing has a verdict";
    if ((chain.verdict == Verdict::Pass) != (chain.cause == arc::Cause{}))
        return "a chain that fails has no reason, or one that passes has one";
    for (std::size_t i = 0; chain.verdict == Verdict::Pass && i < chain.sets.size(); ++i) {
        const arc::ArcSet &set = chain.sets[i];
        if (set.instance != static_cast<int>(i + 1) || !set.isWhole() || set.seal->verdict != Verdict::Pass)
            return "a chain passes with a broken set";
    }
    return "";
}

Broken checkAnalysis(const Message &message, const Analysis &analysis, std::string_view keyRecord)
{
    if (Broken broken = checkChain(analysis.arc); !broken.empty())
        return broken;
    for (const VerifiedSignature &verified : signaturesOf(analysis)) {
        if (Broken broken = checkSignature(message, verified, keyRecord); !broken.empty())
            return broken;
    }
    for (const message::Address &address : analysis.from) {
        if (address.where.end > message.bytes().size())
            return "an address points outside the message";
    }
    return Places(message, keyRecord).checkFindings(analysis.findings);
}

} // namespace

Broken analyze(std::string_view bytes, std::string_view keyRecord, std::int64_t now)
{
    const Message message = Message::fromBytes(std::string(bytes));
    const Analysis unanswered = analysis::analyze(message, {}, {.detail = Detail::Trace}, now);
    if (Broken broken = checkAnalysis(message, unanswered, keyRecord); !broken.empty())
        return "without an answer: " + broken;
    if (analysis::questionsOf(message) != unanswered.unanswered)
        return "the questions are not those of the analysis";
    const dns::Answers answers = answersTo(unanswered.unanswered, keyRecord);
    const Analysis traced = analysis::analyze(message, answers, {.detail = Detail::Trace}, now);
    if (!traced.unanswered.empty())
        return "a question that was answered is asked again";
    if (Broken broken = checkAnalysis(message, traced, keyRecord); !broken.empty())
        return broken;
    return compareDetails(traced, analysis::analyze(message, answers, {.detail = Detail::Verdict}, now));
}

} // namespace dkimlens::test
