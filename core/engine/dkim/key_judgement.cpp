// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/key_judgement.h"

#include "core/engine/dkim/key_faults.h"

#include <array>
#include <cstdint>

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

// Nearly all keys have it, and no verifier refuses it.
bool hasUnusualExponent(const KeyRecord &record)
{
    return record.key && record.key->type() == crypto::KeyType::Rsa
        && record.key->exponent() != std::string("\x01\x00\x01", 3);
}

bool hasBareRsaForm(const KeyRecord &record)
{
    return record.key && record.key->form() == crypto::KeyForm::RsaPublicKey;
}

std::string bitsOf(const KeyRecord &record)
{
    return std::to_string(record.key->bits());
}

std::string exponentOf(const KeyRecord &record)
{
    const std::string octets = record.key->exponent();
    if (octets.size() > sizeof(std::uint64_t))
        return {};
    std::uint64_t value = 0;
    for (const char octet : octets)
        value = (value << 8U) | static_cast<unsigned char>(octet);
    return std::to_string(value);
}

struct Remark
{
    FindingCode code;
    bool (*applies)(const KeyRecord &record);
    std::string_view tag; // that it is about
    std::string (*token)(const KeyRecord &record) = nullptr; // absent: the tag's value
};

// What may be said of a record whether or not it can be used.
constexpr std::array remarks{
    Remark{FindingCode::KeyTooWeak, isTooWeak, "p", bitsOf},
    Remark{FindingCode::KeyWeak, isWeak, "p", bitsOf},
    Remark{FindingCode::KeyExponentUnusual, hasUnusualExponent, "p", exponentOf},
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

Finding findingOf(const Remark &remark, const KeyRecord &record)
{
    const Tag *tag = record.tags.find(remark.tag);
    const std::string value = tag ? tag->value : std::string();
    return {remark.code, tag ? tag->valueRange : ByteRange{}, remark.token ? remark.token(record) : value};
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
        findings.push_back(findingOf(remark, record));
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
