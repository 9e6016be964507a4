// SPDX-License-Identifier: Apache-2.0
// Moves in the body: what stands after the octets that l= lets be hashed (RFC 6376, 8.2).

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/message/entity.h"
#include "core/engine/moves/openings.h"

namespace dkimlens::moves {

namespace {

constexpr std::string_view addedText =
    "Changed after signing: this text was added as a demonstration. The signature does not cover it.";
constexpr std::string_view plainText = "Content-Type: text/plain; charset=utf-8";
constexpr std::string_view ownBoundary = "changed-after-signing";

// `text` in place of all that l= leaves open, on a line of its own.
Replacement afterLimit(const Openings &open, const std::string &text)
{
    const std::size_t limit = *open.coverage.limit;
    const ByteRange body = open.message.body();
    const bool isLineBegun = limit > body.begin && open.message.bytes()[limit - 1] != '\n';
    return {{limit, body.end}, (isLineBegun ? open.lineEnd : std::string()) + text};
}

Move bodyMove(Kind kind, Replacement change)
{
    Move move;
    move.kind = kind;
    move.severity = dkim::Severity::Error;
    move.changes = {std::move(change)};
    return move;
}

std::string partText(const Openings &open, const std::string &boundary)
{
    std::string text = "--" + boundary + open.lineEnd;
    text += std::string(plainText) + open.lineEnd + open.lineEnd;
    text += std::string(addedText) + open.lineEnd;
    return text + "--" + boundary + "--" + open.lineEnd;
}

std::string boundaryOf(const Openings &open)
{
    const std::vector<std::size_t> &fields = open.fields.named("content-type");
    if (fields.empty() || !contentTypeOf(open).starts_with("multipart/"))
        return {};
    const Slice value = open.message.slice(open.message.fields()[fields.back()].value);
    for (const message::Parameter &parameter : message::parametersOf(value)) {
        if (parameter.name == "boundary")
            return parameter.text;
    }
    return {};
}

bool isEncoded(const Openings &open)
{
    const std::vector<std::size_t> &fields = open.fields.named("content-transfer-encoding");
    return !fields.empty()
        && toLower(open.message.text(open.message.fields()[fields.back()].value)).find("base64")
        != std::string::npos;
}

// Programs read parts up to the closing delimiter: where l= covers that, what is added is not shown.
std::optional<Move> addPart(const Openings &open, const std::string &boundary)
{
    const ByteRange hashed{open.message.body().begin, *open.coverage.limit};
    if (open.message.text(hashed).find("--" + boundary + "--") != std::string_view::npos)
        return std::nullopt;
    return bodyMove(Kind::PartAdded, afterLimit(open, partText(open, boundary)));
}

Move appendText(const Openings &open)
{
    const std::string text = isEncoded(open) ? crypto::toBase64(addedText) : std::string(addedText);
    return bodyMove(Kind::TextAppended, afterLimit(open, text + open.lineEnd));
}

// A multipart of its own, of which all that was signed is the preamble: programs do not show that (RFC 2046,
// 5.1.1).
std::optional<Move> hideBody(const Openings &open)
{
    const std::string type = "multipart/mixed; boundary=" + std::string(ownBoundary);
    std::optional<Move> field = fieldMove(open, "Content-Type", type);
    if (!field)
        return std::nullopt;
    Move move = bodyMove(Kind::BodyHidden, afterLimit(open, partText(open, std::string(ownBoundary))));
    move.field = field->field;
    move.changes.insert(move.changes.begin(), field->changes.begin(), field->changes.end());
    return move;
}

} // namespace

std::vector<Move> bodyMoves(const Openings &open)
{
    std::vector<Move> moves;
    if (!open.coverage.limit || open.message.separator().isEmpty())
        return moves;
    const auto add = [&moves](std::optional<Move> move) {
        if (move)
            moves.push_back(std::move(*move));
    };
    add(hideBody(open));
    const std::string boundary = boundaryOf(open);
    add(boundary.empty() ? appendText(open) : addPart(open, boundary));
    return moves;
}

} // namespace dkimlens::moves
