// SPDX-License-Identifier: Apache-2.0
// Bodies whose lines came through a relay in another form: line ends, dots, ">From ", white space.

#include "core/engine/base/ascii.h"
#include "core/engine/diagnose/body_lines.h"
#include "core/engine/diagnose/candidate.h"
#include "core/engine/diagnose/repair_list.h"

#include <algorithm>
#include <array>

namespace dkimlens::diagnose {

namespace {

Slice bodyOf(const Document &document)
{
    return document.message().slice(document.message().body());
}

void offerIfAny(const Offer &offer, Kind kind, const RepairList &repairs)
{
    if (!repairs.isEmpty())
        offer({kind, repairs.repairs(), {}, {}, repairs.places()});
}

// One candidate: each line as `repair` says.
template<typename RepairLine>
void offerLines(const Document &document, const Offer &offer, Kind kind, RepairLine repair)
{
    RepairList repairs(document.message().bytes());
    for (const Line &line : linesOf(bodyOf(document)))
        repair(line, repairs);
    offerIfAny(offer, kind, repairs);
}

void restoreBareReturns(const Document &document, const Offer &offer)
{
    const Slice body = bodyOf(document);
    RepairList repairs(document.message().bytes());
    for (std::size_t at = 0; at < body.size(); ++at) {
        const bool isBare = body.text()[at] == '\r' && !body.text().substr(at + 1).starts_with('\n');
        if (isBare)
            repairs.insert(body.range().begin + at + 1, "\n");
    }
    offerIfAny(offer, Kind::BareCarriageReturns, repairs);
}

// CR CR LF.
void removeExtraReturns(const Document &document, const Offer &offer)
{
    offerLines(document, offer, Kind::LineEndsDoubled, [](const Line &line, RepairList &repairs) {
        const Slice visible = line.text.trimmedEnd([](char c) { return c == '\r'; });
        if (!line.ending.isEmpty())
            repairs.remove({visible.range().end, line.text.range().end});
    });
}

// An empty line after each line.
void removeEvenLines(const Document &document, const Offer &offer)
{
    RepairList repairs(document.message().bytes());
    const std::vector<Line> lines = linesOf(bodyOf(document));
    for (std::size_t at = 1; at < lines.size(); at += 2) {
        if (!lines[at].text.isEmpty())
            return;
        repairs.remove(lines[at].range());
    }
    offerIfAny(offer, Kind::LineEndsDoubled, repairs);
}

void removeStuffing(const Document &document, const Offer &offer)
{
    offerLines(document, offer, Kind::DotsStuffed, [](const Line &line, RepairList &repairs) {
        if (line.text.text().starts_with(".."))
            repairs.remove(line.text.first(1).range());
    });
}

void restoreDots(const Document &document, const Offer &offer)
{
    offerLines(document, offer, Kind::DotsLost, [](const Line &line, RepairList &repairs) {
        if (line.text.text().starts_with('.'))
            repairs.insert(line.text.range().begin, ".");
    });
}

void unquoteFromLines(const Document &document, const Offer &offer)
{
    offerLines(document, offer, Kind::FromLinesQuoted, [](const Line &line, RepairList &repairs) {
        const std::size_t quotes = std::min(line.text.text().find_first_not_of('>'), line.text.size());
        if (quotes > 0 && line.text.text().substr(quotes).starts_with("From "))
            repairs.remove(line.text.first(1).range());
    });
}

// Only "From " at the very beginning of a line, whatever else is quoted.
void unquoteOnce(const Document &document, const Offer &offer)
{
    offerLines(document, offer, Kind::FromLinesQuoted, [](const Line &line, RepairList &repairs) {
        if (line.text.text().starts_with(">From "))
            repairs.remove(line.text.first(1).range());
    });
}

// RFC 3676, 4.3: the line between text and signature is "-- ".
void restoreSignatureLine(const Document &document, const Offer &offer)
{
    offerLines(document, offer, Kind::TrailingSpaceLost, [](const Line &line, RepairList &repairs) {
        if (line.text.text() == "--")
            repairs.insert(line.text.range().end, " ");
    });
}

void removeTrailingSpace(const Document &document, const Offer &offer)
{
    offerLines(document, offer, Kind::TrailingSpaceAdded, [](const Line &line, RepairList &repairs) {
        repairs.remove({line.text.trimmedEnd(isWsp).range().end, line.text.range().end});
    });
}

void removeOneTrailingSpace(const Document &document, const Offer &offer)
{
    offerLines(document, offer, Kind::TrailingSpaceAdded, [](const Line &line, RepairList &repairs) {
        if (!line.text.isEmpty() && isWsp(line.text.text().back()))
            repairs.remove({line.text.range().end - 1, line.text.range().end});
    });
}

constexpr std::size_t tabStop = 8;

std::string expanded(std::string_view line)
{
    std::string text;
    for (const char c : line) {
        if (c == '\t')
            text.append(tabStop - text.size() % tabStop, ' ');
        else
            text += c;
    }
    return text;
}

// As unexpand(1) writes it: white space that ends at a tab stop is tabs.
std::string unexpanded(std::string_view line)
{
    std::string text;
    std::size_t spaces = 0; // not yet written
    for (std::size_t column = 0; column < line.size(); ++column) {
        spaces = line[column] == ' ' ? spaces + 1 : 0;
        text += line[column];
        if (spaces > 1 && (column + 1) % tabStop == 0) {
            text.resize(text.size() - std::min(spaces, tabStop));
            text += '\t';
            spaces = 0;
        }
    }
    return text;
}

std::string withAll(std::string_view line, std::string_view what, std::string_view with)
{
    std::string text;
    for (std::size_t at = 0; at < line.size();) {
        const bool isHere = line.substr(at).starts_with(what);
        text += isHere ? with : line.substr(at, 1);
        at += isHere ? what.size() : 1;
    }
    return text;
}

struct Exchange
{
    std::string_view what;
    std::string_view with;
};

constexpr std::array exchanges{Exchange{"\t", " "}, Exchange{"\t", "    "}, Exchange{"    ", "\t"},
                               Exchange{"        ", "\t"}, Exchange{"  ", "\t"}};

void exchangeTabs(const Document &document, const Offer &offer)
{
    const auto offerEach = [&](auto rewritten) {
        offerLines(document, offer, Kind::TabsExchanged, [&](const Line &line, RepairList &repairs) {
            repairs.replace(line.text.range(), rewritten(line.text.text()));
        });
    };
    offerEach(expanded);
    offerEach(unexpanded);
    for (const Exchange &exchange : exchanges)
        offerEach([&exchange](std::string_view line) { return withAll(line, exchange.what, exchange.with); });
    offerLines(document, offer, Kind::TabsExchanged, [](const Line &line, RepairList &repairs) {
        if (line.text.text().starts_with(' '))
            repairs.replace(line.text.first(1).range(), "\t");
    });
}

// What a relay put where it split a line: the line end alone, a space after it, an exclamation mark before
// it, or both (sendmail).
struct Split
{
    std::string_view before;
    std::string_view after;
    std::string_view original; // what stood there
};

constexpr std::array splits{Split{"", "", ""},  Split{"", " ", ""}, Split{"", "\t", ""}, Split{"!", " ", ""},
                            Split{"!", "", ""}, Split{"", "", " "}, Split{" ", "", " "}};

// Where a line of `size` octets went on in the next one.
Repairs joined(std::string_view message, const std::vector<Line> &lines, std::size_t size, const Split &split)
{
    RepairList repairs(message);
    for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
        const Slice line = lines[at].text;
        const Slice next = lines[at + 1].text;
        if (line.size() == size && line.text().ends_with(split.before)
            && next.text().starts_with(split.after))
            repairs.replace({line.range().end - split.before.size(), next.range().begin + split.after.size()},
                            split.original);
    }
    return repairs.repairs();
}

void joinLongLines(const Document &document, const Offer &offer)
{
    constexpr std::size_t longest = 500; // shorter lines are what people and encodings write
    const std::vector<Line> lines = linesOf(bodyOf(document));
    std::size_t size = 0;
    for (const Line &line : lines)
        size = std::max(size, line.text.size());
    if (size < longest)
        return;
    for (const Split &split : splits) {
        Repairs repairs = joined(document.message().bytes(), lines, size, split);
        const std::size_t count = repairs.size();
        if (count > 0)
            offer({Kind::LongLinesSplit, std::move(repairs), {}, {}, count});
    }
}

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

void removeByteOrderMark(const Document &document, const Offer &offer)
{
    const Slice body = bodyOf(document);
    if (body.text().starts_with(byteOrderMark))
        offer({Kind::ByteOrderMarkAdded, {{body.first(byteOrderMark.size()).range(), {}}}, {}, {}, 1});
}

void addByteOrderMark(const Document &document, const Offer &offer)
{
    const Slice body = bodyOf(document);
    const std::size_t begin = body.range().begin;
    if (!body.text().starts_with(byteOrderMark))
        offer({Kind::ByteOrderMarkLost, {{{begin, begin}, std::string(byteOrderMark)}}, {}, {}, 1});
}

constexpr std::array table{
    Transformation{"restore-bare-returns", Kind::BareCarriageReturns, Yield::Few, restoreBareReturns},
    Transformation{"remove-extra-returns", Kind::LineEndsDoubled, Yield::Few, removeExtraReturns},
    Transformation{"remove-even-lines", Kind::LineEndsDoubled, Yield::Few, removeEvenLines},
    Transformation{"unquote-from-lines-once", Kind::FromLinesQuoted, Yield::Few, unquoteOnce},
    Transformation{"unquote-from-lines", Kind::FromLinesQuoted, Yield::Few, unquoteFromLines},
    Transformation{"remove-dots", Kind::DotsStuffed, Yield::Few, removeStuffing},
    Transformation{"restore-dots", Kind::DotsLost, Yield::Few, restoreDots},
    Transformation{"restore-signature-line", Kind::TrailingSpaceLost, Yield::Few, restoreSignatureLine},
    Transformation{"remove-trailing-space", Kind::TrailingSpaceAdded, Yield::Few, removeTrailingSpace},
    Transformation{"remove-one-trailing-space", Kind::TrailingSpaceAdded, Yield::Few, removeOneTrailingSpace},
    Transformation{"exchange-tabs", Kind::TabsExchanged, Yield::Few, exchangeTabs},
    Transformation{"join-long-lines", Kind::LongLinesSplit, Yield::Few, joinLongLines},
    Transformation{"remove-byte-order-mark", Kind::ByteOrderMarkAdded, Yield::Few, removeByteOrderMark},
    Transformation{"add-byte-order-mark", Kind::ByteOrderMarkLost, Yield::Few, addByteOrderMark},
};

} // namespace

std::span<const Transformation> lineTransformations()
{
    return table;
}

} // namespace dkimlens::diagnose
