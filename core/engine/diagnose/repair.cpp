// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/repair.h"

#include <algorithm>
#include <cstdint>

namespace dkimlens::diagnose {

namespace {

// A stretch of the repaired message: of the message as received, or made.
struct Piece
{
    ByteRange kept;
    std::string made; // where nothing is kept

    std::size_t size() const { return made.empty() ? kept.size() : made.size(); }
};

using Pieces = std::vector<Piece>;

void keep(Pieces &pieces, ByteRange range)
{
    if (!range.isEmpty())
        pieces.push_back({range, {}});
}

void make(Pieces &pieces, std::string text)
{
    if (!text.empty())
        pieces.push_back({{}, std::move(text)});
}

Pieces piecesOf(const Repairs &repairs, std::size_t size)
{
    Pieces pieces;
    std::size_t at = 0;
    for (const Repair &repair : repairs) {
        keep(pieces, {at, repair.where.begin});
        make(pieces, repair.text);
        at = repair.where.end;
    }
    keep(pieces, {at, size});
    return pieces;
}

Piece cut(const Piece &piece, std::size_t begin, std::size_t end)
{
    if (piece.made.empty())
        return {{piece.kept.begin + begin, piece.kept.begin + end}, {}};
    return {{}, piece.made.substr(begin, end - begin)};
}

// Reads pieces by their place in the text that they make.
class PieceReader
{
public:
    explicit PieceReader(const Pieces &pieces)
        : m_pieces(pieces)
    {
    }

    // All up to `end`, into `to` where that is wanted.
    void readTo(std::size_t end, Pieces *to)
    {
        while (m_next < m_pieces.size() && m_at < end) {
            const Piece &piece = m_pieces[m_next];
            const std::size_t from = m_at - m_begin;
            const std::size_t until = std::min(piece.size(), end - m_begin);
            if (to && until > from)
                to->push_back(cut(piece, from, until));
            m_at = m_begin + until;
            if (until == piece.size())
                advance();
        }
    }

private:
    void advance()
    {
        m_begin += m_pieces[m_next].size();
        ++m_next;
    }

    const Pieces &m_pieces;
    std::size_t m_next = 0;
    std::size_t m_begin = 0; // where the next piece begins
    std::size_t m_at = 0; // read up to here
};

// What lies between two kept pieces was repaired.
Repairs repairsOf(const Pieces &pieces, std::size_t size)
{
    Repairs repairs;
    Repair open;
    const auto close = [&](std::size_t next) {
        open.where.end = next;
        if (!open.where.isEmpty() || !open.text.empty())
            repairs.push_back(std::move(open));
    };
    for (const Piece &piece : pieces) {
        if (!piece.made.empty()) {
            open.text += piece.made;
            continue;
        }
        close(piece.kept.begin);
        open = {{piece.kept.end, piece.kept.end}, {}};
    }
    close(size);
    return repairs;
}

} // namespace

Repairs composed(const Repairs &first, const Repairs &second, std::size_t messageSize)
{
    const Pieces pieces = piecesOf(first, messageSize);
    PieceReader reader(pieces);
    Pieces both;
    for (const Repair &repair : second) {
        reader.readTo(repair.where.begin, &both);
        make(both, repair.text);
        reader.readTo(repair.where.end, nullptr);
    }
    reader.readTo(SIZE_MAX, &both);
    return repairsOf(both, messageSize);
}

} // namespace dkimlens::diagnose
