// SPDX-License-Identifier: Apache-2.0
// The words: everything that the engine says by code, as sentences in the user's language. Nothing else words
// it.

#pragma once

#include "core/engine/analysis/analysis.h"
#include "core/session/file.h"
#include "ui/text/status.h"

#include <QString>

#include <string_view>

namespace dkimlens::text {

// Octets of a message for display: UTF-8 as it is, other octets and controls as \xNN. Never for hashing.
QString fromOctets(std::string_view octets);

QString sentence(dkim::Reason reason); // what the reason means, in general: `dkimlens-cli reasons`
QString sentence(const Problem &problem); // what is wrong here, with its token
QString label(const Problem &problem); // the same for a table's cell: "Outside d="
QString sentence(dns::Status status); // "DNS has no such name (NXDOMAIN)."
QString sentence(const dns::Answer &answer); // the same, with what to do where the way of asking is at fault
QString label(dns::Status status); // "No such name", for the Key page
QString sentence(session::FileProblem problem, const QString &detail);

// A verdict in one plain sentence under 110 characters, and the sentence that says more.
struct VerdictText
{
    QString title;
    QString detail;
};

VerdictText verdictText(const dkim::VerifiedSignature &signature);
VerdictText verdictText(const analysis::Analysis &analysis); // the whole message; no signature included

// One finding: a short label without a full stop, a sentence, and advice that begins with a verb and its role
// ("Signer: …"; may be empty).
struct FindingText
{
    QString title;
    QString sentence;
    QString advice;
};

FindingText findingText(const dkim::Finding &finding, const dkim::VerifiedSignature *signature = nullptr);

// One row of the Tags table, and what stands below it when it is selected.
struct TagText
{
    QString meaning; // "Which of the domain's keys to look up"
    Status status = Status::None;
    QString check; // "Key found"
    QString section; // "3.5", or "" for a tag that no document names
    QString document; // "RFC 6376"
    QString title; // "Body length limit."
    QString explanation; // two sentences
    QString advice; // may be empty
};

TagText tagText(const dkim::VerifiedSignature &signature, const dkim::Tag &tag,
                const message::Message &message);
TagText keyTagText(const dkim::VerifiedSignature &signature, const dkim::KeyRecord &record,
                   const dkim::Tag &tag);
std::vector<std::string_view> keyTagNames(); // all that a key record may have, in the order to show them
TagText absentKeyTagText(std::string_view name); // what applies where the record has no such tag

QString stepTitle(std::string_view stepId); // "Hash the body, compare bh="
QString algorithmName(const dkim::Signature &signature); // "RSA with SHA-256"
QString hashName(crypto::Hash hash); // "SHA-256"
QString keyDescription(const dkim::SignatureKey &key); // "RSA 2048", "Ed25519", "" without a key
QString dateTime(std::int64_t secondsSince1970); // "15 Oct 2025, 07:30:00 UTC"
QString date(std::int64_t secondsSince1970); // "15 Oct 2025", in UTC
QString byteCount(std::uint64_t octets); // "63 bytes", "6.1 KB"
QString exactByteCount(std::uint64_t octets); // "6214 bytes", never rounded
QString number(std::uint64_t value); // with thousands separators from 10 000 on
QString duration(std::int64_t seconds); // "11 min 32 s", "3 days"; without its sign

} // namespace dkimlens::text
