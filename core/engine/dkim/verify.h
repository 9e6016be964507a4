// SPDX-License-Identifier: Apache-2.0
// Verifying one DKIM signature (RFC 6376, 6.1): a table of checks, each making a step; the verdict is a
// function of the steps.

#pragma once

#include "core/engine/dkim/body_hash.h"
#include "core/engine/dkim/finding.h"
#include "core/engine/dkim/header_hash.h"
#include "core/engine/dkim/key_memory.h"
#include "core/engine/dkim/key_record.h"
#include "core/engine/dkim/known_key.h"
#include "core/engine/dkim/reason.h"
#include "core/engine/dkim/signature.h"
#include "core/engine/dns/answer.h"
#include "core/engine/message/field_index.h"
#include "core/engine/message/message.h"
#include "core/engine/trace/step.h"

#include <optional>
#include <span>
#include <vector>

namespace dkimlens::dkim {

constexpr std::size_t maxSignatures = 50; // evaluated; all are listed
constexpr std::size_t maxSignedHeaders = 2000; // names in one h=
constexpr std::size_t maxKeyRecords = 10; // TXT records tried at one name
constexpr std::int64_t clockSkew = 300; // seconds that t= may lie ahead

enum class Match : std::uint8_t { NotChecked, Match, Mismatch };

enum class KeyStatus : std::uint8_t { NotAsked, Found, NotFound, LookupFailed };

struct SignatureKey
{
    std::string name; // asked in DNS; empty where d= or s= make none
    KeyStatus status = KeyStatus::NotAsked;
    std::vector<KeyRecord> records; // all that the name has, as they came
    std::size_t chosen = 0; // index of the record that was used

    // Nothing where the name has no record.
    const KeyRecord *record() const { return chosen < records.size() ? &records[chosen] : nullptr; }
};

// The signature, tried with a key that is known beside DNS.
struct TriedKey
{
    KnownKey key;
    KeyRecord record; // its text as read
    bool isInDns = false; // the same key is what DNS answers too
    Match match = Match::NotChecked; // not checked: another type of key, or nothing to check
};

// All that is known about one signature.
struct VerifiedSignature
{
    std::size_t field = 0; // index into Message::fields()
    Signature signature;
    Verdict verdict = Verdict::Neutral;
    Reason reason = Reason::None;
    std::optional<Problem> problem; // of the step that decided
    Match bodyHash = Match::NotChecked;
    Match signatureMatch = Match::NotChecked;
    std::string computedBodyHash; // raw octets; empty where it could not be computed
    std::string headerHash; // raw octets of the hash that b= signs
    BodySize body;
    SignatureKey key;
    std::vector<TriedKey> tried; // of VerifyContext::knownKeys, those of this signature's name
    std::vector<SelectedField> selected; // in the order of h=
    std::vector<Finding> findings;
    trace::Step trace; // "dkim.signature", its steps below it
    std::optional<dns::Question> unanswered; // what was lacking
};

// What all signatures of one message share.
struct VerifyContext
{
    const message::Message &message;
    const message::FieldIndex &fields;
    const dns::Answers &answers;
    BodyHashes &bodies; // computed so far
    trace::Detail detail = trace::Detail::Verdict;
    const trace::Step *split = nullptr; // the step that split the message; may be absent
    std::int64_t now = 0; // seconds since 1970
    KeyMemory *keys = nullptr; // may be absent
    std::span<const KnownKey> knownKeys = {}; // evidence beside the answers; decides nothing
};

// `field`: index of a DKIM-Signature field.
VerifiedSignature verifySignature(const VerifyContext &context, std::size_t field);

// One beyond the limit: read, and not evaluated.
VerifiedSignature listSignature(const message::Message &message, std::size_t field);

} // namespace dkimlens::dkim
