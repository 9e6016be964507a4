// SPDX-License-Identifier: Apache-2.0
// Searching by skipping: most bytes are never looked at.

#include "ui/source/byte_search.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <functional>

namespace dkimlens::source {

namespace {

template<typename Iterator>
Iterator searched(Iterator begin, Iterator end, Iterator wantedBegin, Iterator wantedEnd, bool ignoresCase)
{
    if (!ignoresCase)
        return std::search(begin, end, std::boyer_moore_horspool_searcher(wantedBegin, wantedEnd));
    const auto hash = [](char c) { return std::hash<char>{}(toLower(c)); };
    const auto same = [](char a, char b) { return toLower(a) == toLower(b); };
    return std::search(begin, end, std::boyer_moore_horspool_searcher(wantedBegin, wantedEnd, hash, same));
}

std::size_t firstPlace(std::string_view bytes, const SearchTerm &term)
{
    const std::string_view wanted = term.bytes;
    const auto it = searched(bytes.begin(), bytes.end(), wanted.begin(), wanted.end(), term.ignoresCase);
    return it == bytes.end() ? std::string_view::npos : static_cast<std::size_t>(it - bytes.begin());
}

std::size_t lastPlace(std::string_view bytes, const SearchTerm &term)
{
    const std::string_view wanted = term.bytes;
    const auto it = searched(bytes.rbegin(), bytes.rend(), wanted.rbegin(), wanted.rend(), term.ignoresCase);
    return it == bytes.rend() ? std::string_view::npos
                              : static_cast<std::size_t>(bytes.rend() - it) - wanted.size();
}

std::size_t nextPlace(std::string_view bytes, const SearchTerm &term, std::size_t from)
{
    const std::size_t found = firstPlace(bytes.substr(from), term);
    return found == std::string_view::npos ? firstPlace(bytes, term) : from + found;
}

std::size_t previousPlace(std::string_view bytes, const SearchTerm &term, std::size_t from)
{
    const std::size_t found = lastPlace(bytes.substr(0, from), term);
    return found == std::string_view::npos ? lastPlace(bytes, term) : found;
}

} // namespace

std::optional<SearchTerm> textTerm(const QString &text)
{
    if (text.isEmpty())
        return {};
    return SearchTerm{text.toStdString(), true};
}

std::optional<SearchTerm> hexTerm(const QString &text)
{
    const QByteArray digits = text.simplified().remove(QLatin1Char(' ')).toLatin1();
    const auto isHex = [](char c) { return isDigit(c) || (toLower(c) >= 'a' && toLower(c) <= 'f'); };
    if (digits.isEmpty() || digits.size() % 2 != 0 || !std::ranges::all_of(digits, isHex))
        return {};
    return SearchTerm{QByteArray::fromHex(digits).toStdString(), false};
}

std::optional<ByteRange> findBytes(std::string_view bytes, const SearchTerm &term, std::size_t from,
                                   Direction direction)
{
    from = std::min(from, bytes.size());
    const std::size_t place =
        direction == Direction::Forwards ? nextPlace(bytes, term, from) : previousPlace(bytes, term, from);
    if (place == std::string_view::npos)
        return {};
    return ByteRange{place, place + term.bytes.size()};
}

} // namespace dkimlens::source
