// SPDX-License-Identifier: Apache-2.0
#include "core/engine/received/clauses.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dkimlens::received {

using message::FieldReader;

namespace {

struct KeywordName
{
    std::string_view name;
    Keyword keyword;
};

constexpr std::array keywordNames{
    KeywordName{"from", Keyword::From},
    KeywordName{"by", Keyword::By},
    KeywordName{"via", Keyword::Via},
    KeywordName{"with", Keyword::With},
    KeywordName{"id", Keyword::Id},
    KeywordName{"for", Keyword::For},
    KeywordName{"envelope-from", Keyword::Sender},
};

Keyword keywordOf(std::string_view word)
{
    const auto found = std::ranges::find_if(keywordNames, [word](const KeywordName &candidate) {
        return equalsIgnoringCase(candidate.name, word);
    });
    return found == keywordNames.end() ? Keyword::None : found->keyword;
}

// A word, or a quotation with what follows it: "a b"@example.org.
std::string takeWord(FieldReader &reader)
{
    std::string word;
    if (std::optional<message::QuotedString> quoted = reader.takeQuoted())
        word = '"' + quoted->text + '"';
    word += reader.takeWord(";").text();
    if (word.empty() && !reader.isAtEnd()) // an octet that begins nothing
        reader.skip(1);
    return word;
}

// A keyword begins a clause unless its own clause has no word yet: "from from.example by …".
bool beginsClause(const std::vector<Clause> &all, Keyword keyword)
{
    if (keyword == Keyword::None)
        return false;
    const Clause &last = all.back();
    return last.keyword == Keyword::None || !last.words.empty() || !last.comments.empty();
}

} // namespace

std::string Clause::joined() const
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

const Clause *Clauses::find(Keyword keyword) const
{
    const auto clause = std::ranges::find(all, keyword, &Clause::keyword);
    return clause == all.end() ? nullptr : &*clause;
}

Clauses clausesOf(Slice value)
{
    Clauses clauses;
    clauses.all.emplace_back();
    FieldReader reader(value);
    const auto close = [&] {
        Clause &last = clauses.all.back();
        std::ranges::move(reader.takeComments(), std::back_inserter(last.comments));
        if (!last.comments.empty())
            last.where.end = std::max(last.where.end, last.comments.back().where.end);
    };
    for (reader.skipSpace(); !reader.isAtEnd() && reader.next() != ';'; reader.skipSpace()) {
        close();
        const std::size_t begin = reader.at();
        const std::string word = takeWord(reader);
        const Keyword keyword = keywordOf(word);
        if (beginsClause(clauses.all, keyword))
            clauses.all.push_back({keyword, {}, {}, {begin, reader.at()}});
        else if (!word.empty())
            clauses.all.back().words.push_back(word);
        clauses.all.back().where.end = reader.at();
    }
    close();
    while (reader.take(';'))
        clauses.afterSemicolons.push_back(reader.takeUntil(";"));
    return clauses;
}

} // namespace dkimlens::received
