// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/wire.h"
#include "core/engine/dns/wire_name.h"
#include "core/engine/dns/wire_record.h"

namespace dkimlens::dns {

namespace {

constexpr std::uint16_t recursionDesired = 0x0100; // RFC 1035, 4.1.1
constexpr std::size_t paddedTo = 128;

void append16(std::string &octets, std::size_t value)
{
    octets += static_cast<char>(value >> 8 & 0xff);
    octets += static_cast<char>(value & 0xff);
}

// RFC 6891, 6.1.2 and RFC 7830, 3: an OPT record whose only option is as many zeros as are missing.
void appendPadding(std::string &query)
{
    constexpr std::size_t optType = 41;
    constexpr std::size_t payloadSize = 1232; // of UDP, which nobody uses here: the usual number
    constexpr std::size_t paddingOption = 12;
    constexpr std::size_t headSize = 15; // of the record and of its option
    const std::size_t missing = (paddedTo - (query.size() + headSize) % paddedTo) % paddedTo;
    query += '\0'; // the root's name
    append16(query, optType);
    append16(query, payloadSize);
    query.append(4, '\0'); // version 0, no flags
    append16(query, missing + 4);
    append16(query, paddingOption);
    append16(query, missing);
    query.append(missing, '\0');
}

} // namespace

std::optional<std::string> encodeQuery(const Question &question, std::uint16_t id)
{
    const std::optional<std::string> name = encodeName(question.name);
    if (!name)
        return std::nullopt;
    std::string query;
    append16(query, id);
    append16(query, recursionDesired);
    for (const std::size_t count : {1U, 0U, 0U, 1U}) // one question, and one additional record
        append16(query, count);
    query += *name;
    append16(query, numberOf(question.type));
    append16(query, internetClass);
    appendPadding(query);
    return query;
}

} // namespace dkimlens::dns
