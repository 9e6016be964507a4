// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/search.h"

#include <algorithm>
#include <unordered_set>

namespace dkimlens::diagnose {

namespace {

using Tables = std::vector<std::span<const Transformation>>;

// What a document hashes to, and whether that is the target.
struct Trial
{
    std::string hash; // raw octets; empty: there is none
    bool isMet = false;
};

// Singles and pairs of one half. `Half` says what to hash, and what it costs.
template<typename Half>
class PairSearch
{
public:
    PairSearch(const Document &document, Half half, Meter &meter)
        : m_document(document)
        , m_half(std::move(half))
        , m_meter(meter)
    {
        m_seen.insert(m_half.hashOf(document));
    }

    // Each alone. What changes the hash without meeting the target is kept: a pair may begin with it.
    Found singles(const Tables &tables)
    {
        return proposed(m_document, tables,
                        [this](const Transformation &transformation, Candidate candidate) {
                            return takeSingle(transformation, std::move(candidate));
                        });
    }

    // The other one of a pair.
    Found second(const Document &document, const Tables &tables)
    {
        return proposed(document, tables, [&](const Transformation &, Candidate candidate) {
            const bool isMet = m_half.isMetBy(trial(document, candidate));
            return isMet ? Found{std::move(candidate)} : Found();
        });
    }

    // `search` looks into each document that one candidate leaves.
    template<typename Search>
    Found pairs(Search search)
    {
        for (const Candidate &first : m_firsts) {
            const std::optional<Document> document = m_document.repaired(first.repairs);
            if (m_meter.isSpent())
                return {};
            if (!document)
                continue;
            Found found = search(*document);
            if (found.empty())
                continue;
            found.insert(found.begin(), first);
            return found;
        }
        return {};
    }

private:
    std::string trial(const Document &document, const Candidate &candidate)
    {
        if (!m_meter.admits(m_half.cost(document)))
            return {};
        const std::optional<Document> repaired = document.repaired(candidate.repairs);
        return repaired ? m_half.hashOf(*repaired) : std::string();
    }

    // The first candidate that `take` makes something of.
    template<typename Take>
    Found proposed(const Document &document, const Tables &tables, Take take)
    {
        Found found;
        const auto proposeAll = [&](const Transformation &transformation) {
            transformation.propose(document, [&](Candidate candidate) {
                if (found.empty()) // some propose although no more are wanted
                    found = take(transformation, std::move(candidate));
                return found.empty() && !m_meter.isSpent();
            });
            return !found.empty() || m_meter.isSpent();
        };
        for (const std::span<const Transformation> &table : tables) {
            if (std::ranges::any_of(table, proposeAll))
                break;
        }
        return found;
    }

    Found takeSingle(const Transformation &transformation, Candidate candidate)
    {
        std::string hash = trial(m_document, candidate);
        if (m_half.isMetBy(hash))
            return {std::move(candidate)};
        if (transformation.yield == Yield::Few && !hash.empty() && m_seen.insert(std::move(hash)).second)
            m_firsts.push_back(std::move(candidate));
        return {};
    }

    const Document &m_document;
    Half m_half;
    Meter &m_meter;
    std::vector<Candidate> m_firsts;
    std::unordered_set<std::string> m_seen; // hashes: two ways to the same text are one
};

struct BodyHalf
{
    const BodyTarget &target;

    std::string hashOf(const Document &document) const { return target.hashOf(document.body()); }
    bool isMetBy(std::string_view hash) const { return hash == target.wanted; }
    std::uint64_t cost(const Document &document) const { return document.body().size(); }
};

struct HeaderHalf
{
    const HeaderTarget &target;
    crypto::Hash hash;

    std::string hashOf(const Document &document) const { return headerHashOf(document); }
    bool isMetBy(std::string_view headerHash) const { return target.isMetBy(hash, headerHash); }
    std::uint64_t cost(const Document &document) const
    {
        return target.cost() + document.message().bytes().size();
    }
};

// What looks for blocks of text, cheapest first.
using BlockSearch = Found (*)(const CanonicalBody &body, Meter &meter);

Found firstOf(const Document &document, const BodyTarget &target, Meter &meter,
              std::initializer_list<BlockSearch> searches)
{
    const CanonicalBody body(document, target);
    for (const BlockSearch search : searches) {
        if (Found found = search(body, meter); !found.empty() || meter.isSpent())
            return found;
    }
    return {};
}

} // namespace

Found searchBody(const Document &document, const BodyTarget &target, Meter &meter)
{
    const Tables tables{lineTransformations(), partTransformations(), encodingTransformations()};
    PairSearch<BodyHalf> search(document, {target}, meter);
    if (Found found = firstOf(document, target, meter, {findAppended}); !found.empty())
        return found;
    if (Found found = search.singles(tables); !found.empty())
        return found;
    if (Found found = firstOf(document, target, meter, {findInParts, findPrepended}); !found.empty())
        return found;
    const auto cheap = [&](const Document &left) {
        Found found = firstOf(left, target, meter, {findAppended});
        return found.empty() ? search.second(left, tables) : found;
    };
    if (Found found = search.pairs(cheap); !found.empty())
        return found;
    if (Found found = firstOf(document, target, meter, {findNotices, findInserted}); !found.empty())
        return found;
    return search.pairs([&](const Document &left) {
        return firstOf(left, target, meter, {findInParts, findPrepended, findNotices});
    });
}

Found searchHeader(const Document &document, const HeaderTarget &target, Meter &meter)
{
    if (!document.signature().hash)
        return {};
    const Tables tables{valueTransformations(), fieldTransformations(), ownFieldTransformations()};
    PairSearch<HeaderHalf> search(document, {target, *document.signature().hash}, meter);
    if (Found found = search.singles(tables); !found.empty())
        return found;
    return search.pairs([&](const Document &left) { return search.second(left, tables); });
}

} // namespace dkimlens::diagnose
