// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/unbound_reply.h"

#include "core/engine/dns/wire.h"
#include "core/engine/dns/wire_reader.h"

#include <string_view>
#include <utility>

namespace dkimlens::session {

namespace {

dns::Status statusOf(const ub_result &result)
{
    constexpr int refused = 5; // RFC 1035, 4.1.1
    if (result.bogus != 0)
        return dns::Status::ServerFailure;
    if (result.nxdomain != 0)
        return dns::Status::NoSuchName;
    if (result.rcode == refused)
        return dns::Status::Refused;
    if (result.rcode != 0)
        return dns::Status::ServerFailure;
    return result.havedata != 0 ? dns::Status::Found : dns::Status::NoData;
}

dns::Dnssec dnssecOf(const ub_result &result)
{
    if (result.bogus != 0)
        return dns::Dnssec::Bogus;
    if (result.secure != 0)
        return dns::Dnssec::Secure;
    // A failure may lie before the proof that the zone is not signed.
    return dns::isTemporary(statusOf(result)) ? dns::Dnssec::Unknown : dns::Dnssec::Insecure;
}

std::string_view packetOf(const ub_result &result)
{
    if (!result.answer_packet || result.answer_len <= 0)
        return {};
    return {static_cast<const char *>(result.answer_packet), static_cast<std::size_t>(result.answer_len)};
}

// libunbound does not compare it, for nobody sent this packet.
std::uint16_t idOf(std::string_view packet)
{
    return dns::WireReader(packet).number16();
}

// What does not validate must not be used, so it is not handed on (RFC 4035, 5.5).
void takeResult(const ub_result &result, dns::Answer &answer)
{
    answer.status = statusOf(result);
    answer.dnssec = dnssecOf(result);
    if (answer.dnssec == dns::Dnssec::Bogus) {
        answer.detail = result.why_bogus ? result.why_bogus : "";
        return;
    }
    const std::string_view packet = packetOf(result);
    if (dns::isTemporary(answer.status) || packet.empty())
        return;
    dns::Answer response = dns::readResponse(packet, answer.question, idOf(packet));
    answer.status = response.status;
    answer.txt = std::move(response.txt);
    answer.records = std::move(response.records);
    answer.aliases = std::move(response.aliases);
    answer.ttl = response.ttl;
}

} // namespace

void takeReply(const UnboundReply &reply, dns::Answer &answer)
{
    if (reply.result) {
        takeResult(*reply.result, answer);
        return;
    }
    answer.status = dns::Status::ServerFailure;
    answer.detail = ub_strerror(reply.error);
}

} // namespace dkimlens::session
