// SPDX-License-Identifier: Apache-2.0
// Moves in the header: fields that programs show or act on, and that a signature need not cover.
//
// What stands in the copies is harmless, and says of itself that it was changed.

#include "core/engine/base/ascii.h"
#include "core/engine/moves/openings.h"

#include <algorithm>
#include <array>

namespace dkimlens::moves {

namespace {

using dkim::Severity;

struct FieldRow
{
    std::string_view name; // as one writes it
    std::string_view value;
    Severity severity;
};

constexpr std::string_view somebodyElse = "Changed after signing <demonstration@example.org>";

// By weight: whose words they seem to be, what is read, where answers go.
constexpr std::array openFields{
    FieldRow{"From", somebodyElse, Severity::Error},
    FieldRow{"Subject", "Changed after signing", Severity::Error},
    FieldRow{"Reply-To", somebodyElse, Severity::Warning},
    FieldRow{"Date", "Fri, 1 Jan 2100 00:00:00 +0000 (changed after signing)", Severity::Warning},
    FieldRow{"Cc", somebodyElse, Severity::Info},
    FieldRow{"List-Unsubscribe", "<https://example.org/changed-after-signing>", Severity::Info},
};

// Another type than the body has: HTML is shown as its source, text as HTML, parts as one raw text.
std::string_view otherType(std::string_view type)
{
    const bool isSource = type.starts_with("multipart/") || type.starts_with("text/html");
    return isSource ? "text/plain; charset=utf-8" : "text/html; charset=utf-8";
}

std::string_view lineEndOf(const message::Message &message)
{
    return message.lineEnds().lf > message.lineEnds().crlf ? "\n" : "\r\n";
}

void add(std::vector<Move> &moves, std::optional<Move> move, Severity severity)
{
    if (!move)
        return;
    move->severity = severity;
    moves.push_back(std::move(*move));
}

} // namespace

Openings::Openings(const Case &subject)
    : message(subject.message)
    , signature(subject.signature)
    , fields(subject.message)
    , coverage(dkim::coverageOf(subject.message, subject.signature))
    , lineEnd(lineEndOf(subject.message))
{
}

std::string contentTypeOf(const Openings &open)
{
    const std::vector<std::size_t> &fields = open.fields.named("content-type");
    if (fields.empty())
        return "text/plain";
    const Slice value = open.message.slice(open.message.fields()[fields.back()].value);
    return toLower(value.trimmed(isFoldingSpace).text());
}

std::optional<Move> fieldMove(const Openings &open, std::string_view name, std::string_view value)
{
    const std::vector<std::size_t> &present = open.fields.named(toLower(name));
    std::size_t taken = 0;
    for (const dkim::SelectedField &selected : open.signature.selected) {
        if (!equalsIgnoringCase(selected.header.name, name))
            continue;
        if (!selected.field)
            return std::nullopt; // signed as absent: one more would be hashed (RFC 6376, 5.4.2)
        ++taken;
    }
    Move move;
    move.field = name;
    if (present.size() > taken) {
        // h= takes from the bottom: the one on top is not signed.
        const message::HeaderField &field = open.message.fields()[present.front()];
        move.kind = Kind::FieldChanged;
        move.changes = {{field.value, ' ' + std::string(value)}};
        return move;
    }
    const std::size_t top = open.message.fields().front().range.begin;
    move.kind = taken > 0 ? Kind::FieldOnTop : Kind::FieldAdded;
    move.changes = {{{top, top}, std::string(name) + ": " + std::string(value) + open.lineEnd}};
    return move;
}

std::vector<Move> fieldMoves(const Openings &open)
{
    std::vector<Move> moves;
    for (const FieldRow &row : openFields)
        add(moves, fieldMove(open, row.name, row.value), row.severity);
    add(moves, fieldMove(open, "Content-Type", otherType(contentTypeOf(open))), Severity::Warning);
    return moves;
}

std::vector<Move> replayMoves(const Openings &open)
{
    std::vector<Move> moves;
    std::optional<Move> toOthers = fieldMove(open, "To", somebodyElse);
    if (toOthers)
        toOthers->kind = Kind::SentToOthers;
    add(moves, std::move(toOthers), Severity::Info);
    if (open.signature.signature.expiration)
        return moves; // x= ends it: what remains until then is said once for all
    std::optional<Move> again = fieldMove(open, "Delivered-To", "demonstration@example.org");
    if (again)
        again->kind = Kind::SentAgain;
    add(moves, std::move(again), Severity::Info);
    return moves;
}

} // namespace dkimlens::moves
