// SPDX-License-Identifier: Apache-2.0
// Bodies that a relay encoded in another way: transfer encodings, charsets, links led through a gateway.

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/diagnose/candidate.h"
#include "core/engine/diagnose/links.h"
#include "core/engine/diagnose/repair_list.h"
#include "core/engine/diagnose/text_encodings.h"

#include <algorithm>
#include <array>

namespace dkimlens::diagnose {

namespace {

using message::Entity;
using message::HeaderField;

// A leaf's text, written in another way. Nothing where it cannot be.
using Rewrite = std::optional<std::string> (*)(const Entity &leaf, std::string_view text);

bool isPlain(const Entity &leaf)
{
    return leaf.encoding != "base64" && leaf.encoding != "quoted-printable";
}

std::optional<std::string> decoded(const Entity &leaf, std::string_view text)
{
    if (leaf.encoding == "quoted-printable")
        return fromQuotedPrintable(text);
    return leaf.encoding == "base64" ? crypto::fromBase64(text) : std::nullopt;
}

// What base64 holds may have LF where mail has CRLF.
std::optional<std::string> decodedLines(const Entity &leaf, std::string_view text)
{
    std::optional<std::string> lines = decoded(leaf, text);
    if (!lines || leaf.encoding != "base64" || lines->find('\r') != std::string::npos)
        return std::nullopt;
    std::string mail;
    for (const char c : *lines)
        mail += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return mail;
}

std::optional<std::string> quotedPrintable(const Entity &leaf, std::string_view text)
{
    if (leaf.encoding == "base64") {
        const std::optional<std::string> octets = crypto::fromBase64(text);
        return octets ? std::optional(toQuotedPrintable(*octets)) : std::nullopt;
    }
    return isPlain(leaf) ? std::optional(toQuotedPrintable(text)) : std::nullopt;
}

// Its last line end belongs to the delimiter after it, or to nothing: it is not taken for text.
std::string base64Of(std::string_view octets, std::size_t width)
{
    std::string lines = toBase64Lines(octets, width);
    lines.resize(lines.size() - std::min<std::size_t>(lines.size(), 2));
    return lines;
}

template<std::size_t width>
std::optional<std::string> base64(const Entity &leaf, std::string_view text)
{
    if (leaf.encoding == "base64")
        return std::nullopt;
    return base64Of(isPlain(leaf) ? std::string(text) : fromQuotedPrintable(text), width);
}

template<std::size_t width>
std::optional<std::string> rewrapped(const Entity &leaf, std::string_view text)
{
    const std::optional<std::string> octets =
        leaf.encoding == "base64" ? crypto::fromBase64(text) : std::nullopt;
    return octets ? std::optional(base64Of(*octets, width)) : std::nullopt;
}

std::optional<std::string> rewrittenQuotedPrintable(const Entity &leaf, std::string_view text)
{
    if (leaf.encoding != "quoted-printable")
        return std::nullopt;
    return toQuotedPrintable(fromQuotedPrintable(text));
}

std::optional<std::string> latin1(const Entity &leaf, std::string_view text)
{
    return leaf.isText() ? latin1FromUtf8(text) : std::nullopt;
}

std::optional<std::string> windows1252(const Entity &leaf, std::string_view text)
{
    return leaf.isText() ? windows1252FromUtf8(text) : std::nullopt;
}

std::optional<std::string> utf8OfLatin1(const Entity &leaf, std::string_view text)
{
    return leaf.isText() ? std::optional(utf8FromLatin1(text)) : std::nullopt;
}

std::optional<std::string> utf8OfWindows1252(const Entity &leaf, std::string_view text)
{
    return leaf.isText() ? utf8FromWindows1252(text) : std::nullopt;
}

// What a part's header said of it before. Empty: it had no such field.
void replaceValue(const Document &document, const Entity &leaf, std::string_view name, std::string_view value,
                  RepairList &repairs)
{
    for (const HeaderField &field : leaf.fields) {
        if (!equalsIgnoringCase(document.text(field.name), name))
            continue;
        if (value.empty())
            return repairs.remove(field.range);
        return repairs.replace(field.value, " " + std::string(value));
    }
}

struct Rewriting
{
    Kind kind;
    Rewrite rewrite;
    std::array<std::string_view, 3> encodings; // that the part's header may have named; "*": as it is now
};

constexpr std::string_view asItIs = "*";

constexpr std::array rewritings{
    Rewriting{Kind::EncodingChanged, decoded, {"8bit", "7bit", ""}},
    Rewriting{Kind::EncodingChanged, decodedLines, {"8bit", "7bit", ""}},
    Rewriting{Kind::EncodingChanged, quotedPrintable, {"quoted-printable", asItIs, asItIs}},
    Rewriting{Kind::EncodingChanged, base64<usualLine>, {"base64", asItIs, asItIs}},
    Rewriting{Kind::EncodingRewrapped, rewrapped<76>, {asItIs, asItIs, asItIs}},
    Rewriting{Kind::EncodingRewrapped, rewrapped<72>, {asItIs, asItIs, asItIs}},
    Rewriting{Kind::EncodingRewrapped, rewrapped<64>, {asItIs, asItIs, asItIs}},
    Rewriting{Kind::EncodingRewrapped, rewrapped<60>, {asItIs, asItIs, asItIs}},
    Rewriting{Kind::EncodingRewrapped, rewrittenQuotedPrintable, {asItIs, asItIs, asItIs}},
    Rewriting{Kind::CharsetChanged, latin1, {asItIs, asItIs, asItIs}},
    Rewriting{Kind::CharsetChanged, windows1252, {asItIs, asItIs, asItIs}},
    Rewriting{Kind::CharsetChanged, utf8OfLatin1, {asItIs, asItIs, asItIs}},
    Rewriting{Kind::CharsetChanged, utf8OfWindows1252, {asItIs, asItIs, asItIs}},
};

// One leaf; its header too, where it stands in the body.
void rewriteLeaf(const Document &document, const Entity &leaf, const Rewriting &rewriting,
                 std::string_view encoding, RepairList &repairs)
{
    const std::optional<std::string> text = rewriting.rewrite(leaf, document.text(leaf.body));
    if (!text || *text == document.text(leaf.body))
        return;
    const bool isWhole = leaf.body.begin == document.message().body().begin;
    if (encoding != asItIs && !isWhole)
        replaceValue(document, leaf, "content-transfer-encoding", encoding, repairs);
    repairs.replace(leaf.body, *text);
}

void offerRewriting(const Document &document, const Offer &offer, const Rewriting &rewriting,
                    std::span<const Entity *const> leaves)
{
    for (std::size_t at = 0; at < rewriting.encodings.size(); ++at) {
        if (at > 0 && rewriting.encodings.at(at) == asItIs)
            break; // the same again
        RepairList repairs(document.message().bytes());
        for (const Entity *leaf : leaves)
            rewriteLeaf(document, *leaf, rewriting, rewriting.encodings.at(at), repairs);
        if (!repairs.isEmpty())
            offer({rewriting.kind, repairs.repairs(), leaves.front()->type, {}, leaves.size()});
    }
}

// All leaves of a type together, then each alone.
void rewriteParts(const Document &document, const Offer &offer, Kind kind)
{
    constexpr std::size_t maxLeaves = 12; // each alone
    const std::vector<const Entity *> leaves = message::leavesOf(document.structure());
    for (const Rewriting &rewriting : rewritings) {
        if (rewriting.kind != kind)
            continue;
        offerRewriting(document, offer, rewriting, leaves);
        for (std::size_t at = 0; leaves.size() > 1 && at < std::min(leaves.size(), maxLeaves); ++at)
            offerRewriting(document, offer, rewriting, std::span(leaves).subspan(at, 1));
    }
}

void changeEncoding(const Document &document, const Offer &offer)
{
    rewriteParts(document, offer, Kind::EncodingChanged);
}

void rewrapEncoding(const Document &document, const Offer &offer)
{
    rewriteParts(document, offer, Kind::EncodingRewrapped);
}

void changeCharset(const Document &document, const Offer &offer)
{
    rewriteParts(document, offer, Kind::CharsetChanged);
}

void restoreLinks(const Document &document, const Offer &offer)
{
    RepairList repairs(document.message().bytes());
    for (const RewrittenLink &link : rewrittenLinks(document.message().slice(document.message().body())))
        repairs.replace(link.where, link.original);
    if (!repairs.isEmpty())
        offer({Kind::LinksRewritten, repairs.repairs(), {}, {}, repairs.places()});
}

constexpr std::array table{
    Transformation{"change-encoding", Kind::EncodingChanged, Yield::Few, changeEncoding},
    Transformation{"rewrap-encoding", Kind::EncodingRewrapped, Yield::Few, rewrapEncoding},
    Transformation{"change-charset", Kind::CharsetChanged, Yield::Few, changeCharset},
    Transformation{"restore-links", Kind::LinksRewritten, Yield::Few, restoreLinks},
};

} // namespace

std::span<const Transformation> encodingTransformations()
{
    return table;
}

} // namespace dkimlens::diagnose
