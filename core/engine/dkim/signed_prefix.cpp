// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/signed_prefix.h"

#include <algorithm>

namespace dkimlens::dkim {

namespace {

constexpr std::size_t searched = std::size_t{64} * 1024; // octets at the end, where footers are added

class PrefixSearch
{
public:
    PrefixSearch(const EditedText &body, crypto::Hash hash, std::string_view wanted)
        : m_digest(hash)
        , m_wanted(wanted)
        , m_end(body.size())
        , m_begin(body.size() - std::min(body.size(), searched))
    {
    }

    // The next stretch of the body. Where a prefix ends in it, how much of the stretch belongs to that.
    std::optional<std::size_t> find(std::string_view text)
    {
        text = text.substr(0, m_end - m_size);
        std::size_t done = std::min(text.size(), m_begin - std::min(m_begin, m_size));
        add(text.substr(0, done));
        while (done < text.size()) {
            const std::size_t line = std::min(text.find('\n', done), text.size() - 1) + 1 - done;
            add(text.substr(done, line));
            done += line;
            if (text[done - 1] == '\n' && isSigned())
                return done;
        }
        return std::nullopt;
    }

    std::size_t size() const { return m_size; }
    bool isSigned() const { return m_size < m_end && m_digest.soFar() == m_wanted; }

private:
    void add(std::string_view text)
    {
        m_digest.add(text);
        m_size += text.size();
    }

    crypto::Digest m_digest;
    std::string_view m_wanted;
    std::size_t m_end;
    std::size_t m_begin;
    std::size_t m_size = 0; // octets so far
};

} // namespace

std::optional<SignedPrefix> findSignedPrefix(const EditedText &body, std::string_view message,
                                             crypto::Hash hash, std::string_view bodyHash)
{
    PrefixSearch search(body, hash, bodyHash);
    EditedText::Reader reader(body);
    while (const std::optional<EditedText::Run> run = reader.next()) {
        const Edit &edit = run->edit;
        const bool isKept = edit.kind == Edit::Kind::Kept;
        if (search.size() == 0 && search.isSigned())
            return SignedPrefix{0, edit.source.begin}; // an empty body was signed
        const std::string_view text =
            isKept ? message.substr(edit.source.begin, edit.source.size()) : run->made;
        if (const std::optional<std::size_t> end = search.find(text))
            return SignedPrefix{search.size(), isKept ? edit.source.begin + *end : edit.source.end};
        if (search.size() >= body.size())
            break;
    }
    return std::nullopt;
}

} // namespace dkimlens::dkim
