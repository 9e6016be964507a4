// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/key_judgement.h"

#include "core/engine/dkim/key_faults.h"

#include <array>

namespace dkimlens::dkim {

namespace {

bool isTooWeak(const KeyRecord &record)
{
    return record.key && record.key->type() == crypto::KeyType::Rsa && record.key->bits() < minRsaBits;
}

bool isWeak(const KeyRecord &record)
{
    return record.key && record.key->type() == crypto::KeyType::Rsa && record.key->bits() >= minRsaBits
        && record.key->bits() < weakBelowBits;
}

bool hasBareRsaForm(const KeyRecord &record)
{
    return record.key && record.key->form() == crypto::KeyForm::RsaPublicKey;
}

struct Remark
{
    FindingCode code;
    bool (*applies)(const KeyRecord &record);
    std::string_view tag; // that it is about
};

// What may be said of a record whether or not it can be used.
constexpr std::array remarks{
    Remark{FindingCode::KeyTooWeak, isTooWeak, "p"},
    Remark{FindingCode::KeyWeak, isWeak, "p"},
    Remark{FindingCode::KeyFormRsaPublicKey, hasBareRsaForm, "p"},
    Remark{FindingCode::KeyTesting, [](const KeyRecord &record) { return record.isTesting; }, "t"},
    Remark{FindingCode::KeyNoSubdomains, [](const KeyRecord &record) { return record.forbidsSubdomains; },
           "t"},
    Remark{FindingCode::KeyHashNotAllowed,
           [](const KeyRecord &record) { return !record.allowsHash(crypto::Hash::Sha256); }, "h"},
    Remark{FindingCode::KeyServiceNotAllowed, [](const KeyRecord &record) { return !record.allowsEmail(); },
           "s"},
};

// The problem as a finding, where no fault of copying explains it better.
FindingCode findingFor(ProblemCode code)
{
    switch (code) {
    case ProblemCode::KeyNotARecord:
        return FindingCode::NotAKeyRecord;
    case ProblemCode::KeyVersionNotFirst:
        return FindingCode::KeyVersionNotFirst;
    case ProblemCode::KeyVersionUnknown:
        return FindingCode::KeyVersionUnknown;
    case ProblemCode::KeyTypeUnknown:
        return FindingCode::KeyTypeUnknown;
    case ProblemCode::KeyRevoked:
        return FindingCode::KeyRevoked;
    case ProblemCode::TagDuplicated:
        return FindingCode::KeyTagDuplicate;
    default:
        return FindingCode::KeySyntax;
    }
}

} // namespace

std::vector<Finding> findingsOf(const KeyRecord &record)
{
    std::vector<Finding> findings;
    if (record.problem) {
        findings = faultsOf(record);
        if (findings.empty())
            findings.push_back(
                {findingFor(record.problem->code), record.problem->where, record.problem->token});
    }
    for (const Remark &remark : remarks) {
        if (!remark.applies(record) || (record.problem && record.problem->code == ProblemCode::KeyNotARecord))
            continue;
        const Tag *tag = record.tags.find(remark.tag);
        findings.push_back(
            {remark.code, tag ? tag->valueRange : ByteRange{}, tag ? tag->value : std::string()});
    }
    return findings;
}

KeyJudgement judgeKeyRecord(std::string_view text)
{
    KeyJudgement judgement;
    judgement.record = parseKeyRecord(text);
    judgement.findings = findingsOf(judgement.record);
    const KeyRecord &record = judgement.record;
    judgement.usable = !record.problem && !isTooWeak(record) && record.allowsHash(crypto::Hash::Sha256)
        && record.allowsEmail();
    if (record.problem)
        judgement.repaired = repaired(record);
    return judgement;
}

} // namespace dkimlens::dkim
