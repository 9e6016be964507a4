// SPDX-License-Identifier: Apache-2.0
#include "core/engine/received/parse.h"

#include "core/engine/base/ascii.h"
#include "core/engine/received/clauses.h"
#include "core/engine/received/encryption.h"
#include "core/engine/received/hop_time.h"
#include "core/engine/received/host.h"

#include <algorithm>

namespace dkimlens::received {

namespace {

std::string withoutAngles(std::string_view address)
{
    if (address.starts_with('<'))
        address.remove_prefix(1);
    return std::string(address.substr(0, address.find('>')));
}

std::string firstWord(const Clauses &clauses, Keyword keyword)
{
    const Clause *clause = clauses.find(keyword);
    return clause && !clause->words.empty() ? clause->words.front() : std::string();
}

std::optional<Host> hostIn(const Clauses &clauses, Keyword keyword)
{
    const Clause *clause = clauses.find(keyword);
    return clause ? std::optional(hostOf(*clause)) : std::nullopt;
}

// Exim and PowerMTA: "(envelope-from <a@example.org>)".
std::string senderIn(const Clauses &clauses)
{
    constexpr std::string_view mark = "envelope-from ";
    if (std::string sender = firstWord(clauses, Keyword::Sender); !sender.empty())
        return withoutAngles(sender);
    for (const Clause &clause : clauses.all) {
        for (const message::Comment &comment : clause.comments) {
            if (comment.text.starts_with(mark))
                return withoutAngles(std::string_view(comment.text).substr(mark.size()));
        }
    }
    return {};
}

// In ESMTP's words the first is the protocol and more is about the connection; others are names of software.
std::string protocolIn(const Clauses &clauses)
{
    const Clause *with = clauses.find(Keyword::With);
    if (!with || with->words.empty())
        return {};
    const std::string &first = with->words.front();
    const bool isOfMail = endsWithIgnoringCase(first, "SMTP")
        || toLower(first).find("smtp") != std::string::npos
        || toLower(first).find("lmtp") != std::string::npos;
    return isOfMail ? first : with->joined();
}

// Behind the last semicolon, as RFC 5321 says, or wherever it can be read.
std::optional<Time> timeOf(const Clauses &clauses, Slice value)
{
    for (const Slice part : clauses.afterSemicolons) {
        if (const std::optional<Time> time = timeIn(part))
            return time;
    }
    return clauses.afterSemicolons.empty() ? timeIn(value) : std::nullopt;
}

} // namespace

Hop parse(Slice value)
{
    const Clauses clauses = clausesOf(value);
    Hop hop;
    hop.where = value.range();
    hop.from = hostIn(clauses, Keyword::From);
    hop.by = hostIn(clauses, Keyword::By);
    hop.via = firstWord(clauses, Keyword::Via);
    hop.protocol = protocolIn(clauses);
    hop.id = withoutAngles(firstWord(clauses, Keyword::Id));
    hop.recipient = withoutAngles(firstWord(clauses, Keyword::For));
    hop.sender = senderIn(clauses);
    hop.encryption = encryptionOf(clauses);
    hop.protection = protectionOf(hop);
    hop.isAuthenticated = isAuthenticated(clauses, hop.protocol);
    if (const std::optional<Time> time = timeOf(clauses, value)) {
        hop.time = time->seconds;
        hop.timeRange = time->where;
    }
    return hop;
}

std::vector<Hop> collect(const message::Message &message)
{
    std::vector<Hop> hops;
    for (std::size_t i = 0; i < message.fields().size(); ++i) {
        const message::HeaderField &field = message.fields()[i];
        if (!equalsIgnoringCase(message.text(field.name), "Received"))
            continue;
        hops.push_back(parse(message.slice(field.value)));
        hops.back().field = i;
        hops.back().where = field.text;
    }
    std::ranges::reverse(hops);
    return hops;
}

} // namespace dkimlens::received
