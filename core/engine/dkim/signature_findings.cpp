// SPDX-License-Identifier: Apache-2.0
// What a signature leaves open although it passes, and what its key's owner should know.

#include "core/engine/dkim/key_judgement.h"
#include "core/engine/dkim/verification.h"

#include <algorithm>
#include <array>

namespace dkimlens::dkim {

namespace {

// Fields that change what a person reads, of those that RFC 6376, 5.4.1 names. Great senders leave To out.
constexpr std::array fieldsThatMatter{"subject", "date", "content-type"};

// Fields that RFC 5322, 3.6 allows once: one more of them is a claim that nobody signed.
constexpr std::array singleFields{"from",    "sender", "reply-to",   "to",          "cc",
                                  "subject", "date",   "message-id", "content-type"};

const std::vector<std::size_t> &fieldsNamed(const Verification &v, const char *name)
{
    return v.context.fields.named(name);
}

ByteRange rangeOf(const Verification &v, std::size_t field)
{
    return v.context.message.fields()[field].range;
}

std::size_t timesTaken(const Verification &v, std::string_view name)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(v.result.selected, [&](const SelectedField &choice) {
            return choice.field && choice.header.name == name;
        }));
}

void addBodyFindings(const Verification &v, std::vector<Finding> &findings)
{
    if (!v.signature().bodyLength || v.result.computedBodyHash.empty())
        return;
    const std::uint64_t open = v.result.body.canonical - v.result.body.hashed;
    const FindingCode code = open > 0 ? FindingCode::BodyPartlySigned : FindingCode::BodyLengthLimit;
    findings.push_back({code, v.signature().rangeOf("l"), std::to_string(open)});
}

void addHeaderFindings(const Verification &v, std::vector<Finding> &findings)
{
    for (const char *name : fieldsThatMatter) {
        const std::vector<std::size_t> &fields = fieldsNamed(v, name);
        if (!fields.empty() && timesTaken(v, name) == 0)
            findings.push_back({FindingCode::HeaderNotSigned, rangeOf(v, fields.back()), name});
    }
    for (const char *name : singleFields) {
        const std::vector<std::size_t> &fields = fieldsNamed(v, name);
        const std::size_t taken = timesTaken(v, name);
        if (taken > 0 && taken < fields.size())
            findings.push_back(
                {FindingCode::HeaderAddedAfterSigning, rangeOf(v, fields[fields.size() - taken - 1]), name});
    }
}

void addLimitFindings(const Verification &v, std::vector<Finding> &findings)
{
    if (v.signature().signedHeaders.size() > maxSignedHeaders)
        findings.push_back({FindingCode::TooManySignedHeaders, v.signature().rangeOf("h"), {}});
}

} // namespace

std::vector<Finding> keyFindingsOf(const Verification &verification)
{
    const SignatureKey &key = verification.result.key;
    const dns::Answer *answer = verification.context.answers.find({key.name, dns::RecordType::Txt});
    if (answer && answer->dnssec == dns::Dnssec::Bogus)
        return {{FindingCode::KeyNotProved, {}, answer->detail}};
    if (!key.record())
        return {};
    std::vector<Finding> findings = findingsOf(*key.record());
    if (key.records.size() > 1)
        findings.push_back({FindingCode::KeySeveralRecords, {}, std::to_string(key.records.size())});
    return findings;
}

std::vector<Finding> findingsOf(const Verification &verification)
{
    std::vector<Finding> findings = keyFindingsOf(verification);
    addBodyFindings(verification, findings);
    if (!verification.result.selected.empty())
        addHeaderFindings(verification, findings);
    addLimitFindings(verification, findings);
    return findings;
}

} // namespace dkimlens::dkim
