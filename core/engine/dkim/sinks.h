// SPDX-License-Identifier: Apache-2.0
// Where a canonicalizer's description of its work goes: into a hash, into two sinks at once, or into
// EditedText.

#pragma once

#include "core/engine/base/edited_text.h"
#include "core/engine/crypto/digest.h"

#include <concepts>
#include <cstdint>
#include <memory>

namespace dkimlens::dkim {

template<typename Sink>
concept CanonicalSink = requires(Sink sink, Slice slice, std::size_t at, std::string_view text, Rule rule)
{
    sink.keep(slice);
    sink.replace(slice, text, rule);
    sink.remove(slice, rule);
    sink.add(at, text, rule);
};

// Hashes what is made, up to a limit, and counts all of it. Short stretches are gathered, so that the digest
// is fed in large pieces.
class DigestSink
{
public:
    static constexpr std::size_t bufferSize = std::size_t{64} * 1024; // octets

    explicit DigestSink(crypto::Digest &digest, std::uint64_t limit = UINT64_MAX)
        : m_digest(digest)
        , m_room(limit)
        , m_buffer(std::make_unique_for_overwrite<char[]>(bufferSize))
    {
    }

    void keep(Slice slice) { put(slice.text()); }
    void replace(Slice /*slice*/, std::string_view with, Rule /*rule*/) { put(with); }
    void remove(Slice /*slice*/, Rule /*rule*/) { }
    void add(std::size_t /*at*/, std::string_view text, Rule /*rule*/) { put(text); }

    void flush()
    {
        m_digest.add({m_buffer.get(), m_used});
        m_used = 0;
    }

    std::uint64_t made() const { return m_made; } // octets, those beyond the limit included

private:
    void put(std::string_view text)
    {
        m_made += text.size();
        if (text.size() > m_room)
            text = text.substr(0, static_cast<std::size_t>(m_room));
        m_room -= text.size();
        if (text.size() > bufferSize - m_used)
            flush();
        if (text.size() >= directSize)
            return hashDirectly(text);
        text.copy(m_buffer.get() + m_used, text.size());
        m_used += text.size();
    }

    void hashDirectly(std::string_view text)
    {
        flush();
        m_digest.add(text);
    }

    static constexpr std::size_t directSize = 2048; // octets that are not worth a copy

    crypto::Digest &m_digest;
    std::uint64_t m_room;
    std::uint64_t m_made = 0;
    std::size_t m_used = 0;
    std::unique_ptr<char[]> m_buffer;
};

template<CanonicalSink First, CanonicalSink Second>
class TeeSink
{
public:
    TeeSink(First &first, Second &second)
        : m_first(first)
        , m_second(second)
    {
    }

    void keep(Slice slice)
    {
        m_first.keep(slice);
        m_second.keep(slice);
    }

    void replace(Slice slice, std::string_view with, Rule rule)
    {
        m_first.replace(slice, with, rule);
        m_second.replace(slice, with, rule);
    }

    void remove(Slice slice, Rule rule)
    {
        m_first.remove(slice, rule);
        m_second.remove(slice, rule);
    }

    void add(std::size_t at, std::string_view text, Rule rule)
    {
        m_first.add(at, text, rule);
        m_second.add(at, text, rule);
    }

private:
    First &m_first;
    Second &m_second;
};

// A line end: CRLF stays, LF becomes CRLF.
template<CanonicalSink Sink>
void keepLineEnd(Slice ending, Sink &sink)
{
    if (ending.text() == "\n")
        sink.add(ending.range().begin, "\r", Rule::LineEnding);
    sink.keep(ending);
}

} // namespace dkimlens::dkim
