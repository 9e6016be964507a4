// SPDX-License-Identifier: Apache-2.0
// The proof of moves: each is done to a copy, and that copy is verified by the ordinary path.

#include "core/engine/dkim/body_hash.h"
#include "core/engine/moves/openings.h"

#include <algorithm>

namespace dkimlens::moves {

namespace {

using message::HeaderField;
using message::Message;

class Proof
{
public:
    explicit Proof(const Case &subject)
        : m_subject(subject)
        , m_bodies(subject.message, trace::Detail::Verdict)
    {
    }

    // Where the body stays as it is, so does its hash: then the header alone is copied and hashed.
    bool passes(const Replacements &changes)
    {
        const Message &message = m_subject.message;
        const std::size_t begin = message.body().begin;
        if (changes.back().where.end <= message.separator().begin)
            return verifies(changes, Message::fromBytes(replaced(changes, message.bytes().substr(0, begin))),
                            m_bodies);
        const Message copy = Message::fromBytes(replaced(changes, message.bytes()));
        dkim::BodyHashes bodies(copy, trace::Detail::Verdict);
        return verifies(changes, copy, bodies);
    }

private:
    bool verifies(const Replacements &changes, const Message &copy, dkim::BodyHashes &bodies) const
    {
        const std::vector<HeaderField> &fields = copy.fields();
        const std::size_t begin = movedBy(changes, ownField().range.begin);
        const auto own = std::ranges::lower_bound(fields, begin, {},
                                                  [](const HeaderField &field) { return field.range.begin; });
        if (own == fields.end() || own->range.begin != begin)
            return false;
        const message::FieldIndex index(copy);
        const dkim::VerifyContext context{.message = copy,
                                          .fields = index,
                                          .answers = m_subject.answers,
                                          .bodies = bodies,
                                          .now = m_subject.now};
        const auto field = static_cast<std::size_t>(own - fields.begin());
        return dkim::verifySignature(context, field).verdict == dkim::Verdict::Pass;
    }

    const HeaderField &ownField() const { return m_subject.message.fields()[m_subject.signature.field]; }

    const Case &m_subject;
    dkim::BodyHashes m_bodies;
};

void keepProved(std::vector<Move> proposed, Proof &proof, std::vector<Move> &moves)
{
    for (Move &move : proposed) {
        if (proof.passes(move.changes))
            moves.push_back(std::move(move));
    }
}

} // namespace

std::vector<Move> movesOf(const Case &subject)
{
    std::vector<Move> moves;
    if (subject.signature.verdict != dkim::Verdict::Pass)
        return moves;
    const Openings open(subject);
    Proof proof(subject);
    keepProved(bodyMoves(open), proof, moves);
    keepProved(fieldMoves(open), proof, moves);
    std::vector<Move> replays = replayMoves(open);
    const auto first =
        std::ranges::find_if(replays, [&proof](const Move &move) { return proof.passes(move.changes); });
    if (first != replays.end())
        moves.push_back(std::move(*first));
    std::ranges::stable_sort(moves, std::ranges::greater{}, &Move::severity);
    return moves;
}

} // namespace dkimlens::moves
