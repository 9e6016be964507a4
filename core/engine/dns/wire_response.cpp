// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/wire.h"
#include "core/engine/dns/wire_name.h"
#include "core/engine/dns/wire_record.h"

#include <algorithm>
#include <utility>

namespace dkimlens::dns {

namespace {

// RFC 1035, 4.1.1.
constexpr std::uint16_t isResponse = 0x8000;
constexpr std::uint16_t kindBits =
    0xfa00; // query or response, the operation (0: a query), whether it is cut off
constexpr std::uint16_t responseCodeBits = 0x000f;

struct Header
{
    std::uint16_t id = 0;
    std::uint16_t flags = 0;
    std::uint16_t questions = 0;
    std::uint16_t answers = 0;
};

Header takeHeader(WireReader &reader)
{
    Header header;
    header.id = reader.number16();
    header.flags = reader.number16();
    header.questions = reader.number16();
    header.answers = reader.number16();
    reader.number32(); // what else there is does not matter here
    return header;
}

Status statusOf(std::uint16_t responseCode)
{
    switch (responseCode) {
    case 0: // NOERROR
        return Status::Found;
    case 1: // FORMERR
    case 2: // SERVFAIL
    case 4: // NOTIMP
        return Status::ServerFailure;
    case 3: // NXDOMAIN
        return Status::NoSuchName;
    case 5:
        return Status::Refused;
    default:
        return Status::Garbled;
    }
}

void lowerTtl(Answer &answer, std::uint32_t ttl)
{
    answer.ttl = std::min(answer.ttl.value_or(ttl), ttl);
}

class ResponseReader
{
public:
    ResponseReader(std::string_view message, const Question &question, std::uint16_t id)
        : m_reader(message)
        , m_header(takeHeader(m_reader))
        , m_id(id)
    {
        m_answer.question = question;
        m_answer.status = statusOf(m_header.flags & responseCodeBits);
        if (const std::optional<std::string> name = encodeName(question.name))
            m_name = readName(*name, 0)->text;
    }

    Answer read()
    {
        if (isToTheQuestion() && (isTemporary(m_answer.status) || takeAnswers()))
            return std::move(m_answer);
        Answer garbled;
        garbled.question = std::move(m_answer.question);
        garbled.status = Status::Garbled;
        return garbled;
    }

private:
    bool isToTheQuestion()
    {
        if (m_header.id != m_id || (m_header.flags & kindBits) != isResponse)
            return false;
        // A server that could not read the question cannot repeat it.
        if (m_header.questions == 0)
            return isTemporary(m_answer.status);
        const std::string name = m_reader.name();
        const std::uint16_t type = m_reader.number16();
        return m_header.questions == 1 && m_reader.number16() == internetClass && name == m_name
            && type == numberOf(m_answer.question.type);
    }

    bool takeAnswers()
    {
        for (int i = 0; i < m_header.answers && !m_reader.hasFailed(); ++i)
            takeAnswer(takeRecord(m_reader));
        return !m_reader.hasFailed() && followAliases() && takeRecords();
    }

    void takeAnswer(WireRecord record)
    {
        if (record.recordClass != internetClass)
            return;
        if (record.type == numberOf(m_answer.question.type))
            m_records.push_back(std::move(record));
        else if (record.type == numberOf(RecordType::Cname))
            m_aliases.emplace(record.owner, record);
    }

    // The records may come in any order: follow them from the name that was asked.
    bool followAliases()
    {
        for (std::size_t taken = 0; taken <= m_aliases.size(); ++taken) {
            const auto next = m_aliases.find(m_name);
            if (next == m_aliases.end())
                return true;
            WireReader data = next->second.data;
            m_name = data.name();
            if (data.hasFailed())
                return false;
            m_answer.aliases.push_back(m_name);
            lowerTtl(m_answer, next->second.ttl);
        }
        return false; // a circle
    }

    bool takeRecords()
    {
        if (m_answer.status == Status::NoSuchName)
            return true;
        std::erase_if(m_records, [this](const WireRecord &record) { return record.owner != m_name; });
        m_answer.status = m_records.empty() ? Status::NoData : Status::Found;
        return std::ranges::all_of(m_records, [this](const WireRecord &record) {
            lowerTtl(m_answer, record.ttl);
            return takeData(record.data, m_answer.question.type, m_answer);
        });
    }

    WireReader m_reader;
    Header m_header;
    std::uint16_t m_id;
    Answer m_answer;
    std::string m_name; // that was asked, and then the one that its aliases lead to
    std::vector<WireRecord> m_records; // of the type that was asked, at any name
    std::map<std::string, WireRecord> m_aliases; // by owner
};

} // namespace

Answer readResponse(std::string_view message, const Question &question, std::uint16_t id)
{
    return ResponseReader(message, question, id).read();
}

} // namespace dkimlens::dns
