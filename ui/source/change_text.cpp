// SPDX-License-Identifier: Apache-2.0
#include "ui/source/change_text.h"

#include "ui/source/row_pairs.h"

#include <utility>

namespace dkimlens::source {

namespace {

// A text made of pieces. As long as they follow each other in the message nothing is copied.
class Pieces
{
public:
    Pieces(const message::Message &message, std::size_t size)
        : m_message(message)
        , m_size(size)
    {
    }

    void add(std::string_view piece)
    {
        if (piece.empty())
            return;
        if (m_made.empty() && continues(piece))
            m_part.end += piece.size();
        else
            append(piece);
    }

    SharedBytes take()
    {
        return m_made.empty() ? SharedBytes(m_message, m_part) : SharedBytes(std::move(m_made));
    }

private:
    bool continues(std::string_view piece)
    {
        const std::string_view bytes = m_message.bytes();
        const std::less_equal<const char *> isUpTo;
        const bool isOfMessage = isUpTo(bytes.data(), piece.data())
            && isUpTo(piece.data() + piece.size(), bytes.data() + bytes.size());
        const std::size_t at = isOfMessage ? static_cast<std::size_t>(piece.data() - bytes.data()) : 0;
        if (isOfMessage && m_part.isEmpty())
            m_part = {at, at};
        return isOfMessage && at == m_part.end;
    }

    void append(std::string_view piece)
    {
        if (m_made.empty()) {
            m_made.reserve(m_size);
            m_made += m_message.text(m_part);
        }
        m_made += piece;
    }

    const message::Message &m_message;
    std::size_t m_size;
    ByteRange m_part;
    std::string m_made;
};

PreparedText prepared(const SharedBytes &bytes, const std::vector<RowBreak> &gaps)
{
    return {bytes, RowLayout(Rows::ofLines(bytes, bytes.whole()), gaps)};
}

} // namespace

ChangeText prepareChange(const message::Message &message, const trace::Change &change)
{
    ChangeText text;
    text.message = message;
    text.index = std::make_shared<const trace::ChangeIndex>(change, message.bytes());
    Pieces inputPieces(message, trace::inputSize(change));
    Pieces outputPieces(message, trace::outputSize(change));
    trace::ChangeReader reader(change, message.bytes());
    while (const std::optional<trace::ChangeRun> run = reader.next()) {
        inputPieces.add(run->inputText);
        outputPieces.add(run->outputText);
    }
    const SharedBytes input = inputPieces.take();
    const SharedBytes output = outputPieces.take();
    const RowPairs gaps = pairRows(change, message.bytes(), input.bytes(), output.bytes());
    text.input = prepared(input, gaps.input);
    if (!change.own().isEmpty())
        text.output = prepared(output, gaps.output);
    return text;
}

} // namespace dkimlens::source
