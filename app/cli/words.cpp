// SPDX-License-Identifier: Apache-2.0
#include "app/cli/words.h"

#include <algorithm>

namespace dkimlens::cli {

namespace {

std::string_view wordOf(dkim::Canonicalization canonicalization)
{
    return canonicalization == dkim::Canonicalization::Relaxed ? "relaxed" : "simple";
}

} // namespace

std::string_view wordOf(dkim::Match match)
{
    switch (match) {
    case dkim::Match::NotChecked:
        return "not-checked";
    case dkim::Match::Match:
        return "match";
    case dkim::Match::Mismatch:
        return "mismatch";
    }
    return {};
}

std::string_view wordOf(dkim::KeyStatus status)
{
    switch (status) {
    case dkim::KeyStatus::NotAsked:
        return "not-asked";
    case dkim::KeyStatus::Found:
        return "found";
    case dkim::KeyStatus::NotFound:
        return "not-found";
    case dkim::KeyStatus::LookupFailed:
        return "lookup-failed";
    }
    return {};
}

std::string_view wordOf(dns::Dnssec dnssec)
{
    switch (dnssec) {
    case dns::Dnssec::Unknown:
        return "unknown";
    case dns::Dnssec::Insecure:
        return "insecure";
    case dns::Dnssec::Secure:
        return "secure";
    case dns::Dnssec::Bogus:
        return "bogus";
    }
    return {};
}

std::string_view wordOf(trace::Outcome outcome)
{
    switch (outcome) {
    case trace::Outcome::NotReached:
    case trace::Outcome::NotUsed:
        return "not-reached";
    case trace::Outcome::Passed:
        return "passed";
    case trace::Outcome::Noted:
        return "noted";
    case trace::Outcome::Warned:
        return "warned";
    case trace::Outcome::Failed:
        return "failed";
    }
    return {};
}

std::string_view rcodeOf(dns::Status status)
{
    switch (status) {
    case dns::Status::Found:
    case dns::Status::NoData:
        return "NOERROR";
    case dns::Status::NoSuchName:
        return "NXDOMAIN";
    case dns::Status::ServerFailure:
        return "SERVFAIL";
    case dns::Status::Refused:
        return "REFUSED";
    case dns::Status::Timeout:
    case dns::Status::Unreachable:
    case dns::Status::Garbled:
    case dns::Status::Cancelled:
    case dns::Status::NotAsked:
        return {};
    }
    return {};
}

dkim::KeyStatus keyStatusOf(dns::Status status)
{
    if (status == dns::Status::Found)
        return dkim::KeyStatus::Found;
    return dns::isTemporary(status) ? dkim::KeyStatus::LookupFailed : dkim::KeyStatus::NotFound;
}

std::string_view typeWord(const dkim::KeyRecord *record)
{
    if (!record || !record->key)
        return {};
    return record->key->type() == crypto::KeyType::Rsa ? "rsa" : "ed25519";
}

int bitsOf(const dkim::KeyRecord *record)
{
    return record && record->key ? record->key->bits() : 0;
}

std::string canonicalizationWord(const dkim::Signature &signature)
{
    if (!signature.canonicalization) {
        const dkim::Tag *written = signature.tags.find("c");
        return written ? written->value : std::string{};
    }
    std::string word(wordOf(signature.canonicalization->header));
    return word.append("/").append(wordOf(signature.canonicalization->body));
}

std::string_view lineEndingsWord(const message::LineEndCounts &counts)
{
    if (counts.crlf > 0 && counts.lf > 0)
        return "mixed";
    if (counts.crlf > 0)
        return "crlf";
    return counts.lf > 0 ? "lf" : "none";
}

std::vector<std::string_view> wordsOf(const std::vector<dkim::Finding> &findings)
{
    std::vector<std::string_view> words;
    for (const dkim::Finding &finding : findings) {
        const std::string_view word = dkim::wordOf(finding.code);
        if (std::ranges::find(words, word) == words.end())
            words.push_back(word);
    }
    return words;
}

} // namespace dkimlens::cli
