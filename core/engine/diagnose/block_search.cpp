// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/block_search.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <optional>

namespace dkimlens::diagnose {

namespace {

constexpr std::string_view emptyLine = "\r\n";
constexpr std::uint64_t snapshotCost = 512; // octets that are hashed in the time of one look at a digest

std::string_view lineAt(const CanonicalBody &body, std::size_t line)
{
    const std::vector<std::size_t> &lines = body.lines();
    return body.text().substr(lines[line], lines[line + 1] - lines[line]);
}

std::size_t lineCount(const CanonicalBody &body)
{
    return body.lines().size() - 1;
}

Candidate removal(const CanonicalBody &body, Kind kind, ByteRange stretch)
{
    const std::string_view removed = body.text().substr(stretch.begin, stretch.size());
    const auto count = static_cast<std::size_t>(std::ranges::count(removed, '\n'));
    return {kind, body.removalOf(std::span(&stretch, 1)), {}, {}, std::max<std::size_t>(count, 1)};
}

// The line, from `first` on, at whose end the signed body ended. What stands before `begin` is left out.
// Empty lines at the end are never hashed, so that no body ends after one.
class EndSearch
{
public:
    EndSearch(const CanonicalBody &body, Meter &meter, std::size_t beginLine)
        : m_body(body)
        , m_meter(meter)
        , m_digest(body.target().hash)
        , m_next(beginLine)
    {
    }

    void hashUpTo(std::size_t line)
    {
        const std::size_t begin = m_body.lines()[m_next];
        m_digest.add(m_body.text().substr(begin, m_body.lines()[line] - begin));
        m_next = line;
    }

    // Nothing among the lines up to `last`.
    std::optional<std::size_t> find(std::size_t last)
    {
        while (m_next < last) {
            const std::string_view line = lineAt(m_body, m_next);
            hashUpTo(m_next + 1);
            if (line == emptyLine || !line.ends_with('\n'))
                continue;
            if (!m_meter.admits(line.size() + snapshotCost))
                return std::nullopt;
            if (m_digest.soFar() == m_body.target().wanted)
                return m_next;
        }
        return std::nullopt;
    }

private:
    const CanonicalBody &m_body;
    Meter &m_meter;
    crypto::Digest m_digest;
    std::size_t m_next;
};

// Footers stand in the last of these octets, nearly always: they are tried first.
constexpr std::size_t likelyFooter = std::size_t{64} * 1024;

std::optional<std::size_t> signedEnd(const CanonicalBody &body, Meter &meter)
{
    const std::vector<std::size_t> &lines = body.lines();
    const std::size_t from = body.text().size() - std::min(body.text().size(), likelyFooter);
    const auto tail = static_cast<std::size_t>(std::ranges::upper_bound(lines, from) - lines.begin()) - 1;
    EndSearch likely(body, meter, 0);
    likely.hashUpTo(tail);
    if (const std::optional<std::size_t> end = likely.find(lineCount(body)))
        return end;
    return EndSearch(body, meter, 0).find(tail);
}

// Text added to the last line: every octet of the last lines may have been the body's last one.
std::optional<std::size_t> signedOctets(const CanonicalBody &body, Meter &meter)
{
    constexpr std::size_t searched = std::size_t{8} * 1024;
    const std::string_view text = body.text();
    std::size_t at = text.size() - std::min(text.size(), searched);
    crypto::Digest digest(body.target().hash);
    digest.add(text.substr(0, at));
    for (; at < text.size(); ++at) {
        digest.add(text.substr(at, 1));
        if (isFoldingSpace(text[at]))
            continue;
        if (!meter.admits(snapshotCost))
            return std::nullopt;
        if (digest.soFarWith(emptyLine) == body.target().wanted)
            return at + 1;
    }
    return std::nullopt;
}

} // namespace

Found findAppended(const CanonicalBody &body, Meter &meter)
{
    if (body.target().limit || body.text().empty())
        return {}; // with l= it would be no fault
    if (const std::optional<std::size_t> line = signedEnd(body, meter))
        return {removal(body, Kind::LinesAppended, {body.lines()[*line], body.text().size()})};
    if (const std::optional<std::size_t> octets = signedOctets(body, meter))
        return {removal(body, Kind::TextAppended, {*octets, body.text().size()})};
    return {};
}

namespace {

Found linesAround(const CanonicalBody &body, std::size_t begin, std::size_t end)
{
    Found found{removal(body, Kind::LinesPrepended, {0, body.lines()[begin]})};
    if (end == lineCount(body))
        return found;
    Candidate footer = removal(body, Kind::LinesAppended, {body.lines()[end], body.text().size()});
    for (Repair &repair : footer.repairs) {
        const std::size_t gone = found.front().repairs.front().where.size();
        repair.where = {repair.where.begin - gone, repair.where.end - gone};
    }
    found.push_back(std::move(footer));
    return found;
}

} // namespace

Found findPrepended(const CanonicalBody &body, Meter &meter)
{
    constexpr std::size_t withFooter = 48; // lines on top that are tried with every footer too
    for (std::size_t begin = 1; begin < lineCount(body) && !meter.isSpent(); ++begin) {
        const ByteRange top{0, body.lines()[begin]};
        if (!meter.admits(body.text().size() - top.size()))
            return {};
        if (body.isMetWithout(std::span(&top, 1)))
            return linesAround(body, begin, lineCount(body));
        if (begin > withFooter || body.target().limit)
            continue;
        if (const std::optional<std::size_t> end = EndSearch(body, meter, begin).find(lineCount(body)))
            return linesAround(body, begin, *end);
    }
    return {};
}

namespace {

// Where in a part something may have been put: stretches of the canonical text, one of them to be removed.
using Stretches = std::vector<ByteRange>;

constexpr std::size_t maxLinesInPart = 40;
constexpr std::size_t maxTagsInPart = 80;

// Whole lines from the part's beginning, or up to its end.
Stretches linesOnTop(const CanonicalBody &body, ByteRange part)
{
    Stretches stretches;
    std::size_t end = part.begin;
    while (stretches.size() < maxLinesInPart && end < part.end) {
        const std::size_t lf = body.text().find('\n', end);
        if (lf == std::string_view::npos || lf >= part.end)
            break;
        end = lf + 1;
        stretches.push_back({part.begin, end});
    }
    return stretches;
}

// Up to `end`.
void addLinesBefore(const CanonicalBody &body, ByteRange part, std::size_t end, Stretches &stretches)
{
    std::size_t begin = end;
    for (std::size_t lines = 0; lines < maxLinesInPart && begin > part.begin; ++lines) {
        const std::size_t lf = begin < 2 ? std::string_view::npos : body.text().rfind('\n', begin - 2);
        begin = lf == std::string_view::npos ? part.begin : std::max(lf + 1, part.begin);
        stretches.push_back({begin, end});
    }
}

// An empty line at the end may have been there before.
Stretches linesAtEnd(const CanonicalBody &body, ByteRange part)
{
    Stretches stretches;
    addLinesBefore(body, part, part.end, stretches);
    if (body.text().substr(part.begin, part.size()).ends_with("\n\r\n"))
        addLinesBefore(body, part, part.end - emptyLine.size(), stretches);
    return stretches;
}

std::size_t findTag(std::string_view text, std::string_view tag)
{
    const auto same = [](char a, char b) { return toLower(a) == b; };
    const auto it = std::search(text.begin(), text.end(), tag.begin(), tag.end(), same);
    return it == text.end() ? std::string_view::npos : static_cast<std::size_t>(it - text.begin());
}

// From after "<body…>" to the end of a tag after it.
Stretches tagsOnTop(const CanonicalBody &body, ByteRange part)
{
    const std::string_view text = body.text().substr(0, part.end);
    const std::size_t open = findTag(text.substr(part.begin), "<body");
    if (open == std::string_view::npos)
        return {};
    const std::size_t begin = text.find('>', part.begin + open);
    Stretches stretches;
    std::size_t end = begin;
    while (end != std::string_view::npos && stretches.size() < maxTagsInPart) {
        end = text.find('>', end + 1);
        if (end != std::string_view::npos)
            stretches.push_back({begin + 1, end + 1});
    }
    return stretches;
}

// From the beginning of a tag to "</body>", or to "</html>" where there is none.
Stretches tagsAtEnd(const CanonicalBody &body, ByteRange part)
{
    const std::string_view text = body.text().substr(0, part.end);
    Stretches stretches;
    for (const std::string_view closing : {"</body", "</html"}) {
        const std::size_t close = findTag(text.substr(part.begin), closing);
        if (close == std::string_view::npos)
            continue;
        const std::size_t end = part.begin + close;
        std::size_t begin = end;
        for (std::size_t tags = 0; tags < maxTagsInPart && begin > part.begin; ++tags) {
            begin = text.rfind('<', begin - 1);
            if (begin == std::string_view::npos || begin < part.begin)
                break;
            stretches.push_back({begin, end});
        }
    }
    return stretches;
}

struct PartStretches
{
    Stretches top;
    Stretches end;
};

PartStretches stretchesOf(const CanonicalBody &body, const message::Entity &leaf)
{
    ByteRange part{body.placeOf(leaf.body.begin), body.placeOf(leaf.body.end)};
    if (body.text().substr(part.end).starts_with(emptyLine))
        part.end += emptyLine.size(); // the line end before a delimiter: what is added, is added before it
    PartStretches stretches{linesOnTop(body, part), linesAtEnd(body, part)};
    if (leaf.type != "text/html")
        return stretches;
    const Stretches top = tagsOnTop(body, part);
    const Stretches end = tagsAtEnd(body, part);
    stretches.top.insert(stretches.top.end(), top.begin(), top.end());
    stretches.end.insert(stretches.end.end(), end.begin(), end.end());
    return stretches;
}

Found foundIn(const CanonicalBody &body, const std::vector<ByteRange> &stretches)
{
    const std::string_view text = body.text();
    const bool isLines = std::ranges::all_of(stretches, [text](ByteRange stretch) {
        return stretch.begin == 0 || text[stretch.begin - 1] == '\n';
    });
    Candidate candidate{
        isLines ? Kind::LinesInserted : Kind::TextInserted, body.removalOf(stretches), {}, {}, 0};
    for (const ByteRange &stretch : stretches)
        candidate.count +=
            static_cast<std::size_t>(std::ranges::count(text.substr(stretch.begin, stretch.size()), '\n'));
    candidate.count = std::max<std::size_t>(candidate.count, 1);
    return {std::move(candidate)};
}

Found findSingles(const CanonicalBody &body, const Stretches &stretches, Meter &meter)
{
    for (const ByteRange &stretch : stretches) {
        if (!meter.admits(body.text().size() - stretch.size()))
            return {};
        if (body.isMetWithout(std::span(&stretch, 1)))
            return foundIn(body, {stretch});
    }
    return {};
}

Found findPairs(const CanonicalBody &body, const Stretches &first, const Stretches &second, Meter &meter)
{
    for (const ByteRange &one : first) {
        for (const ByteRange &other : second) {
            if (!meter.admits(body.text().size()))
                return {};
            if (one.end <= other.begin && body.isMetWithout(std::vector{one, other}))
                return foundIn(body, {one, other});
        }
    }
    return {};
}

constexpr std::size_t maxTextParts = 3; // that are looked into

std::vector<PartStretches> textParts(const CanonicalBody &body)
{
    std::vector<PartStretches> parts;
    for (const message::Entity *leaf : message::leavesOf(body.document().structure())) {
        if (leaf->isText() && parts.size() < maxTextParts)
            parts.push_back(stretchesOf(body, *leaf));
    }
    return parts;
}

} // namespace

Found findInParts(const CanonicalBody &body, Meter &meter)
{
    const std::vector<PartStretches> parts = textParts(body);
    for (const PartStretches &part : parts) {
        for (const Stretches *stretches : {&part.top, &part.end}) {
            if (Found found = findSingles(body, *stretches, meter); !found.empty())
                return found;
        }
    }
    for (std::size_t at = 0; at + 1 < parts.size(); ++at) {
        for (const auto member : {&PartStretches::end, &PartStretches::top}) {
            if (Found found = findPairs(body, parts[at].*member, parts[at + 1].*member, meter);
                !found.empty())
                return found;
        }
    }
    return {};
}

namespace {

// Blocks of lines that begin with one of `begins`, the smallest first.
Found findBlocks(const CanonicalBody &body, const std::vector<std::size_t> &begins, std::uint64_t maxOctets,
                 Meter &meter)
{
    constexpr std::size_t maxBlock = 60;
    std::uint64_t octets = 0; // hashed
    for (std::size_t size = 1; size <= maxBlock; ++size) {
        for (const std::size_t begin : begins) {
            if (begin + size >= lineCount(body))
                continue;
            const ByteRange block{body.lines()[begin], body.lines()[begin + size]};
            octets += body.text().size();
            if (octets > maxOctets || !meter.admits(body.text().size() - block.size()))
                return {};
            if (body.isMetWithout(std::span(&block, 1)))
                return foundIn(body, {block});
        }
    }
    return {};
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

// As programs begin a notice: "[scanned]", "*** ", "=====", "CAUTION:".
bool looksInserted(std::string_view line)
{
    constexpr std::size_t shout = 4; // letters
    constexpr std::string_view rules = "*_=#~+-";
    if (line.empty() || line.front() == '[' || line.front() == '(')
        return !line.empty();
    const bool isRule =
        line.size() > 1 && line[0] == line[1] && rules.find(line[0]) != std::string_view::npos;
    return isRule || (line.size() >= shout && std::ranges::all_of(line.substr(0, shout), isUpper));
}

} // namespace

Found findNotices(const CanonicalBody &body, Meter &meter)
{
    constexpr std::size_t maxNotices = 1000;
    constexpr std::uint64_t maxOctets = std::uint64_t{96} * 1024 * 1024;
    std::vector<std::size_t> begins;
    for (std::size_t line = 1; line < lineCount(body) && begins.size() < maxNotices; ++line) {
        if (looksInserted(lineAt(body, line)))
            begins.push_back(line);
    }
    return findBlocks(body, begins, maxOctets, meter);
}

Found findInserted(const CanonicalBody &body, Meter &meter)
{
    constexpr std::size_t maxLines = 1500;
    constexpr std::uint64_t maxOctets = std::uint64_t{192} * 1024 * 1024;
    std::vector<std::size_t> begins;
    for (std::size_t line = 1; line < std::min(lineCount(body), maxLines); ++line)
        begins.push_back(line);
    return findBlocks(body, begins, maxOctets, meter);
}

} // namespace dkimlens::diagnose
