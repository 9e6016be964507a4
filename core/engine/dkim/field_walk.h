// SPDX-License-Identifier: Apache-2.0
// One walk over a header field that tells a sink how the canonical field comes about (RFC 6376, 3.4.1
// and 3.4.2).

#pragma once

#include "core/engine/base/ascii.h"
#include "core/engine/dkim/line_end_walk.h"
#include "core/engine/dkim/signature.h"
#include "core/engine/dkim/sinks.h"
#include "core/engine/message/message.h"

namespace dkimlens::dkim {

template<CanonicalSink Sink>
class FieldWalk
{
public:
    FieldWalk(const message::Message &message, const message::HeaderField &field, Sink &sink)
        : m_message(message)
        , m_field(field)
        , m_sink(sink)
    {
    }

    // `slot` of the value is removed before anything else.
    void run(Canonicalization algorithm, ByteRange slot)
    {
        const Slice before = m_message.slice({m_field.value.begin, slot.begin});
        const Slice after = m_message.slice({slot.end, m_field.text.end});
        if (algorithm == Canonicalization::Relaxed)
            relaxName();
        else
            restoreLineEnds(m_message.slice({m_field.text.begin, m_field.value.begin}), m_sink);
        walkValue(algorithm, before);
        if (!slot.isEmpty())
            m_sink.remove(m_message.slice(slot), Rule::SignatureValue);
        walkValue(algorithm, after);
    }

private:
    void walkValue(Canonicalization algorithm, Slice text)
    {
        if (algorithm == Canonicalization::Relaxed)
            relaxValue(text);
        else
            restoreLineEnds(text, m_sink);
    }

    void relaxName()
    {
        const Slice name = m_message.slice(m_field.name);
        const std::string lower = toLower(name.text());
        if (lower == name.text())
            m_sink.keep(name);
        else
            m_sink.replace(name, lower, Rule::NameCase);
        const Slice beforeColon = m_message.slice({m_field.name.end, m_field.value.begin - 1});
        m_sink.remove(beforeColon, Rule::WhitespaceAroundColon);
        m_sink.keep(m_message.slice({m_field.value.begin - 1, m_field.value.begin}));
    }

    void relaxValue(Slice text)
    {
        bool isStart = text.range().begin == m_field.value.begin;
        while (!text.isEmpty()) {
            const std::size_t word = text.size() == 0 ? 0 : foldingSpaceIn(text.text());
            m_sink.keep(text.first(word));
            text = text.from(word);
            const Slice gap = text.first(foldingSpaceSize(text.text()));
            text = text.from(gap.size());
            isStart = isStart && word == 0;
            const bool isEnd = text.range().begin == m_field.text.end;
            if (isStart || isEnd)
                removeGap(gap, isStart ? Rule::WhitespaceAroundColon : Rule::TrailingWhitespace);
            else
                reduceGap(gap);
            isStart = false;
        }
    }

    // Where the first folding white space begins. A CR without its LF is text.
    static std::size_t foldingSpaceIn(std::string_view text)
    {
        std::size_t at = 0;
        while (at < text.size() && foldingSpaceSize(text.substr(at)) == 0)
            ++at;
        return at;
    }

    static std::size_t lineEndSize(std::string_view text)
    {
        if (text.starts_with('\n'))
            return 1;
        return text.starts_with("\r\n") ? 2 : 0;
    }

    static std::size_t wspSize(std::string_view text)
    {
        return std::min(text.find_first_not_of(" \t"), text.size());
    }

    static std::size_t foldingSpaceSize(std::string_view text)
    {
        std::size_t size = 0;
        while (const std::size_t piece = pieceSize(text.substr(size)))
            size += piece;
        return size;
    }

    static std::size_t pieceSize(std::string_view text)
    {
        if (text.empty() || !isFoldingSpace(text.front()))
            return 0;
        return isWsp(text.front()) ? wspSize(text) : lineEndSize(text);
    }

    void removeGap(Slice gap, Rule rule)
    {
        while (!gap.isEmpty()) {
            const Slice piece = gap.first(pieceSize(gap.text()));
            m_sink.remove(piece, isWsp(piece.text().front()) ? rule : Rule::Unfold);
            gap = gap.from(piece.size());
        }
    }

    // To one space: the first white space of the gap becomes it.
    void reduceGap(Slice gap)
    {
        while (!gap.isEmpty() && !isWsp(gap.text().front())) {
            const Slice ending = gap.first(lineEndSize(gap.text()));
            m_sink.remove(ending, Rule::Unfold);
            gap = gap.from(ending.size());
        }
        const Slice space = gap.first(wspSize(gap.text()));
        if (space.text() == " ")
            m_sink.keep(space);
        else if (!space.isEmpty())
            m_sink.replace(space, " ", Rule::WhitespaceRun);
        removeGap(gap.from(space.size()), Rule::WhitespaceRun);
    }

    const message::Message &m_message;
    const message::HeaderField &m_field;
    Sink &m_sink;
};

} // namespace dkimlens::dkim
