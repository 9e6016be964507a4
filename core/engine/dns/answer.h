// SPDX-License-Identifier: Apache-2.0
// What is known from DNS, as values: from the network, a file, an archive, or typed by the user.

#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dkimlens::dns {

enum class RecordType : std::uint8_t { Txt, A, Aaaa, Mx, Ptr, Cname };

struct Question
{
    std::string name; // A-labels in lower case, no final dot: see dns/name.h
    RecordType type = RecordType::Txt;

    friend auto operator<=>(const Question &, const Question &) = default; // NOLINT(modernize-use-nullptr)
};

enum class Status : std::uint8_t {
    Found,
    NoSuchName, // NXDOMAIN
    NoData, // the name exists, without a record of this type
    ServerFailure, // SERVFAIL and other answers that are none
    Refused,
    Timeout,
    Unreachable, // no server, no network
    Garbled, // an answer that cannot be read
    Cancelled, // by the person who asked
    NotAsked, // nobody was asked: the person did not want it
};

// Whether asking again later may help: RFC 6376, 6.1.2 calls this TEMPFAIL.
constexpr bool isTemporary(Status status)
{
    return status != Status::Found && status != Status::NoSuchName && status != Status::NoData;
}

enum class Source : std::uint8_t { System, Server, Doh, Unbound, File, Archive, Given };
enum class Dnssec : std::uint8_t { Unknown, Insecure, Secure, Bogus };

// One TXT record: its strings as they came. They are joined without anything between them (RFC
// 6376, 3.6.2.2).
struct TxtRecord
{
    std::vector<std::string> strings;

    std::string joined() const
    {
        std::string text;
        for (const std::string &string : strings)
            text += string;
        return text;
    }

    friend bool operator==(const TxtRecord &, const TxtRecord &) = default;
};

struct Answer
{
    Question question;
    Status status = Status::NoSuchName;
    std::vector<TxtRecord> txt;
    std::vector<std::string> records; // of any other type, in presentation form
    std::vector<std::string> aliases; // the CNAME chain, without the question's name
    std::optional<std::uint32_t> ttl; // seconds, the smallest along the chain
    Source source = Source::System;
    std::string server; // address, URL or file name; empty where the system does not tell
    std::string detail; // the source's own words about a failure, not translated
    Dnssec dnssec = Dnssec::Unknown;
    std::chrono::milliseconds took{0};
    std::int64_t askedAt = 0; // seconds since 1970

    friend bool operator==(const Answer &, const Answer &) = default;
};

// The answers so far, one a question.
class Answers
{
public:
    void insert(Answer answer)
    {
        Question question = answer.question;
        m_answers.insert_or_assign(std::move(question), std::move(answer));
    }

    const Answer *find(const Question &question) const
    {
        const auto it = m_answers.find(question);
        return it == m_answers.end() ? nullptr : &it->second;
    }

    const std::map<Question, Answer> &all() const { return m_answers; }

    friend bool operator==(const Answers &, const Answers &) = default;

private:
    std::map<Question, Answer> m_answers;
};

} // namespace dkimlens::dns
