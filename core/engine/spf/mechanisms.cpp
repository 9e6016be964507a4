// SPDX-License-Identifier: Apache-2.0
// The mechanisms (RFC 7208, 5): whether each matches the client.

#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"
#include "core/engine/spf/check.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dkimlens::spf {

namespace {

using trace::Step;

Match matchIf(bool matches) // NOLINT: what a comparison gave
{
    return {matches ? MatchKind::Yes : MatchKind::No, {}, {}, {}};
}

Match exception(Reason reason, const std::optional<Problem> &problem)
{
    return {MatchKind::Exception, reason, problem, {}};
}

const dns::IpAddress &clientOf(const TermCheck &term)
{
    return term.check.values.client;
}

// 5: A for IPv4 clients, AAAA for others.
dns::RecordType addressType(const TermCheck &term)
{
    return clientOf(term).isIpv4() ? dns::RecordType::A : dns::RecordType::Aaaa;
}

std::uint8_t prefixOf(const TermCheck &term)
{
    return clientOf(term).isIpv4() ? term.term.ip4Prefix : term.term.ip6Prefix;
}

bool hasClient(TermCheck &term, const dns::Answer &answer)
{
    const auto covers = [&term](const std::string &record) {
        const std::optional<dns::IpAddress> address = dns::parseIpAddress(record);
        return address && isInNetwork(clientOf(term), *address, prefixOf(term));
    };
    const auto match = std::ranges::find_if(answer.records, covers);
    if (match == answer.records.end())
        return false;
    term.step.facts.push_back(
        {"matched-network", *match + '/' + std::to_string(static_cast<int>(prefixOf(term))), {}});
    return true;
}

// 5.1
Match matchAll(TermCheck & /*term*/)
{
    return matchIf(true);
}

// 5.2, the table.
Match included(const HostResult &result, const std::string &name, const TermCheck &term)
{
    if (!result.reason)
        return {MatchKind::Waiting, {}, {}, {}};
    switch (verdictOf(*result.reason)) {
    case Verdict::Pass:
        return matchIf(true);
    case Verdict::Fail:
    case Verdict::SoftFail:
    case Verdict::Neutral:
        return matchIf(false);
    case Verdict::TempError:
    case Verdict::PermError:
        return {MatchKind::Exception, *result.reason, result.problem, result.decidedBy};
    case Verdict::None:
        break;
    }
    return exception(Reason::IncludeWithoutRecord,
                     Problem{ProblemCode::SpfIncludeWithoutRecord, term.term.range, name});
}

Match matchInclude(TermCheck &term) // NOLINT(misc-no-recursion): the limit of lookups ends it
{
    const std::optional<std::string> target = targetOf(term);
    return target ? included(checkHost(term.check, *target, term.step), *target, term) : Match{};
}

// 5.3
Match matchA(TermCheck &term)
{
    const std::optional<std::string> name = targetQuestionName(term);
    const dns::Answer *answer = name ? lookUp(term, {*name, addressType(term)}) : nullptr;
    return matchIf(answer && !term.ended && hasClient(term, *answer));
}

struct MailExchange
{
    unsigned preference = 0;
    std::string host;
};

// "10 mail.example.com"; nothing for the null MX (RFC 7505), which names no host.
std::optional<MailExchange> readMailExchange(std::string_view record)
{
    const std::size_t space = std::min(record.find(' '), record.size());
    MailExchange exchange;
    std::from_chars(record.data(), record.data() + space, exchange.preference);
    std::string_view host = record.substr(space);
    while (host.starts_with(' '))
        host.remove_prefix(1);
    if (host.ends_with('.'))
        host.remove_suffix(1);
    exchange.host = toLower(host);
    return exchange.host.empty() ? std::nullopt : std::optional(exchange);
}

std::vector<MailExchange> mailExchangesOf(const dns::Answer &answer)
{
    std::vector<MailExchange> exchanges;
    for (const std::string &record : answer.records) {
        if (std::optional<MailExchange> exchange = readMailExchange(record))
            exchanges.push_back(*std::move(exchange));
    }
    std::ranges::stable_sort(exchanges, {}, &MailExchange::preference);
    return exchanges;
}

// All that may be needed, so that the caller can ask for it at once.
void askAhead(TermCheck &term, const std::vector<MailExchange> &exchanges)
{
    std::vector<dns::Question> &unanswered = term.check.unanswered;
    for (std::size_t i = 0; i < std::min(maxMailExchanges, exchanges.size()); ++i) {
        const dns::Question question{exchanges[i].host, addressType(term)};
        const bool isKnown =
            term.check.answers.find(question) || std::ranges::find(unanswered, question) != unanswered.end();
        if (!isKnown)
            unanswered.push_back(question);
    }
}

Match matchMailExchanges(TermCheck &term, const std::vector<MailExchange> &exchanges)
{
    for (std::size_t i = 0; i < exchanges.size(); ++i) {
        if (i == maxMailExchanges)
            return exception(Reason::TooManyMailExchanges,
                             Problem{ProblemCode::SpfTooManyMailExchanges, term.term.range, term.term.text});
        const dns::Answer *answer = lookUp(term, {exchanges[i].host, addressType(term)});
        if (term.ended)
            return {};
        if (hasClient(term, *answer))
            return matchIf(true);
    }
    return matchIf(false);
}

// 5.4
Match matchMx(TermCheck &term)
{
    const std::optional<std::string> name = targetQuestionName(term);
    const dns::Answer *answer = name ? lookUp(term, {*name, dns::RecordType::Mx}) : nullptr;
    if (!answer || term.ended)
        return {};
    const std::vector<MailExchange> exchanges = mailExchangesOf(*answer);
    Match match = matchMailExchanges(term, exchanges);
    if (term.ended && term.ended->kind == MatchKind::Waiting)
        askAhead(term, exchanges);
    return match;
}

// 5.5
Match matchPtr(TermCheck &term)
{
    const std::optional<std::string> name = targetQuestionName(term);
    if (!name)
        return {};
    const ValidatedNames validated = validatedNames(term.check, term.step);
    if (validated.isWaiting)
        return {MatchKind::Waiting, {}, {}, {}};
    if (validated.isVoid)
        countVoidLookup(term);
    return matchIf(std::ranges::any_of(validated.names, [&](const std::string &validatedName) {
        return dns::isWithin(validatedName, *name);
    }));
}

// 5.6
Match matchIp(TermCheck &term)
{
    const dns::IpAddress &network = *term.term.network;
    const std::uint8_t prefix = network.isIpv4() ? term.term.ip4Prefix : term.term.ip6Prefix;
    return matchIf(isInNetwork(clientOf(term), network, prefix));
}

// 5.7
Match matchExists(TermCheck &term)
{
    const std::optional<std::string> name = targetQuestionName(term);
    const dns::Answer *answer = name ? lookUp(term, {*name, dns::RecordType::A}) : nullptr;
    return matchIf(answer && !term.ended && !answer->records.empty());
}

enum class Dns : std::uint8_t { NotQueried, Queried };

struct MechanismRow
{
    TermKind kind;
    std::string_view id;
    std::string_view rfc;
    Dns dns; // whether it counts as a lookup (4.6.4)
    Match (*match)(TermCheck &term); // null: a modifier
};

constexpr std::array rows{
    MechanismRow{TermKind::All, "spf.all", "7208#5.1", Dns::NotQueried, matchAll},
    MechanismRow{TermKind::Include, "spf.include", "7208#5.2", Dns::Queried, matchInclude},
    MechanismRow{TermKind::A, "spf.a", "7208#5.3", Dns::Queried, matchA},
    MechanismRow{TermKind::Mx, "spf.mx", "7208#5.4", Dns::Queried, matchMx},
    MechanismRow{TermKind::Ptr, "spf.ptr", "7208#5.5", Dns::Queried, matchPtr},
    MechanismRow{TermKind::Ip4, "spf.ip4", "7208#5.6", Dns::NotQueried, matchIp},
    MechanismRow{TermKind::Ip6, "spf.ip6", "7208#5.6", Dns::NotQueried, matchIp},
    MechanismRow{TermKind::Exists, "spf.exists", "7208#5.7", Dns::Queried, matchExists},
    MechanismRow{TermKind::Redirect, "spf.redirect", "7208#6.1", Dns::Queried, nullptr},
    MechanismRow{TermKind::Explanation, "spf.exp", "7208#6.2", Dns::NotQueried, nullptr},
    MechanismRow{TermKind::UnknownModifier, "spf.unknown-modifier", "7208#6", Dns::NotQueried, nullptr},
};

const MechanismRow &rowOf(TermKind kind)
{
    return *std::ranges::find(rows, kind, &MechanismRow::kind);
}

} // namespace

std::string_view stepIdOf(TermKind kind)
{
    return rowOf(kind).id;
}

std::string_view rfcOf(TermKind kind)
{
    return rowOf(kind).rfc;
}

Match matchMechanism(TermCheck &term) // NOLINT(misc-no-recursion): the limit of lookups ends it
{
    const MechanismRow &row = rowOf(term.term.kind);
    if (row.dns == Dns::Queried)
        countLookup(term);
    if (term.ended)
        return *term.ended;
    Match match = row.match(term);
    return term.ended.value_or(std::move(match));
}

} // namespace dkimlens::spf
