// SPDX-License-Identifier: Apache-2.0
// Headers whose fields say something else than when they were signed: what lists and gateways write.

#include "core/engine/base/ascii.h"
#include "core/engine/diagnose/encoded_words.h"
#include "core/engine/diagnose/repair_list.h"
#include "core/engine/diagnose/rewritten_from.h"
#include "core/engine/diagnose/signed_fields.h"
#include "core/engine/diagnose/text_encodings.h"
#include "core/engine/diagnose/written_dates.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dkimlens::diagnose {

namespace {

using message::HeaderField;

const HeaderField &fieldAt(const Document &document, std::size_t field)
{
    return document.message().fields()[field];
}

Slice valueOf(const Document &document, std::size_t field)
{
    return document.message().slice(fieldAt(document, field).value).trimmedStart(isFoldingSpace);
}

// Where each word begins.
std::vector<std::size_t> wordBegins(Slice text)
{
    std::vector<std::size_t> begins;
    while (!text.isEmpty()) {
        begins.push_back(text.range().begin);
        const auto isSpace = [](char c) { return isFoldingSpace(c); };
        const auto word = std::ranges::find_if(text.text(), isSpace) - text.text().begin();
        text = text.from(static_cast<std::size_t>(word)).trimmedStart(isFoldingSpace);
    }
    return begins;
}

void offerRemoval(const Document &document, const Offer &offer, Kind kind, std::size_t field, ByteRange where)
{
    const Slice removed = document.message().slice(where);
    offer({kind,
           {{where, {}}},
           std::string(removed.trimmed(isFoldingSpace).text()),
           std::string(nameOf(document, field)),
           1});
}

constexpr std::size_t maxPrefixWords = 6;

// Leading words, and those after a leading "Re:".
void removeSubjectPrefix(const Document &document, const Offer &offer)
{
    for (const std::size_t field : signedFields(document, {"subject"})) {
        const std::vector<std::size_t> words = wordBegins(valueOf(document, field));
        for (std::size_t end = 1; end < std::min(words.size(), maxPrefixWords); ++end)
            offerRemoval(document, offer, Kind::SubjectPrefixAdded, field, {words[0], words[end]});
        for (std::size_t end = 2; end < std::min(words.size(), maxPrefixWords); ++end)
            offerRemoval(document, offer, Kind::SubjectPrefixAdded, field, {words[1], words[end]});
    }
}

// "[list]text", without white space between them.
void removeBrackets(const Document &document, const Offer &offer)
{
    for (const std::size_t field : signedFields(document, {"subject"})) {
        const Slice value = valueOf(document, field);
        for (const char close : {']', ')', '}', ':'}) {
            const std::size_t end = value.text().find(close);
            if (end != std::string_view::npos && end + 1 < value.size())
                offerRemoval(document, offer, Kind::SubjectPrefixAdded, field, value.first(end + 1).range());
        }
    }
}

// "[list] Re: text" was "Re: [list] text".
void movePrefix(const Document &document, const Offer &offer)
{
    for (const std::size_t field : signedFields(document, {"subject"})) {
        const std::vector<std::size_t> words = wordBegins(valueOf(document, field));
        if (words.size() < 3)
            continue;
        const std::string first(document.text({words[0], words[1]}));
        const std::string second(document.text({words[1], words[2]}));
        offer({Kind::SubjectPrefixAdded,
               {{{words[0], words[2]}, second + first}},
               first.substr(0, first.find(' ')),
               std::string(nameOf(document, field)),
               1});
    }
}

void removeSubjectSuffix(const Document &document, const Offer &offer)
{
    for (const std::size_t field : signedFields(document, {"subject"})) {
        const Slice value = valueOf(document, field);
        const std::vector<std::size_t> words = wordBegins(value);
        for (std::size_t count = 1; count < std::min(words.size(), maxPrefixWords); ++count) {
            const Slice kept = value.first(words[words.size() - count] - value.range().begin);
            offerRemoval(document, offer, Kind::SubjectSuffixAdded, field,
                         {kept.trimmedEnd(isFoldingSpace).range().end, value.range().end});
        }
    }
}

void recodeWords(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::EncodedWordsChanged, signedFields(document), encodedWordForms());
}

std::vector<std::size_t> addressFields(const Document &document)
{
    return signedFields(document,
                        {"from", "to", "cc", "reply-to", "sender", "bcc", "resent-from", "resent-to"});
}

// The next one of `marks` outside quoted strings (RFC 5322, 3.2.4).
std::size_t findUnquoted(std::string_view text, std::string_view marks, std::size_t at)
{
    bool inQuotes = false;
    for (; at < text.size(); ++at) {
        if (inQuotes && text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            inQuotes = !inQuotes;
        else if (!inQuotes && marks.find(text[at]) != std::string_view::npos)
            return at;
    }
    return std::string_view::npos;
}

// The name before each "<", with `write` making it anew.
template<typename Write>
std::string namesWritten(std::string_view field, Write write)
{
    constexpr std::string_view marks = ":,<";
    std::string text;
    std::size_t at = 0; // written up to here
    std::optional<std::size_t> begin = 0; // of an address whose "<" is to come
    for (std::size_t mark = findUnquoted(field, marks, 0); mark != std::string_view::npos;
         mark = findUnquoted(field, marks, mark + 1)) {
        if (field[mark] != '<') {
            begin = mark + 1;
        } else if (begin) {
            const Slice name = Slice(field.substr(0, mark)).from(*begin).trimmed(isFoldingSpace);
            text.append(field.substr(at, name.range().begin - at)).append(write(name.text()));
            at = name.range().end;
            begin.reset();
        }
    }
    return text.append(field.substr(at));
}

std::string namesUnquoted(std::string_view field)
{
    return namesWritten(field, [](std::string_view name) {
        const bool isQuoted = name.size() > 2 && name.starts_with('"') && name.ends_with('"');
        return std::string(isQuoted ? name.substr(1, name.size() - 2) : name);
    });
}

std::string namesQuoted(std::string_view field)
{
    return namesWritten(field, [](std::string_view name) {
        const bool isPlain = !name.empty() && name.find('"') == std::string_view::npos;
        return isPlain ? '"' + std::string(name) + '"' : std::string(name);
    });
}

// "<ann@example.org>" and "ann@example.org", where there is no name.
std::string bareAddress(std::string_view field)
{
    std::string text(field);
    const std::size_t open = text.find('<');
    const std::size_t colon = text.find(':');
    if (open == std::string::npos || colon == std::string::npos
        || !Slice(std::string_view(text).substr(colon + 1, open - colon - 1))
                .trimmed(isFoldingSpace)
                .isEmpty())
        return text;
    std::erase(text, '<');
    std::erase(text, '>');
    return text;
}

std::string bracketedAddress(std::string_view field)
{
    const std::size_t colon = field.find(':');
    if (colon == std::string_view::npos || field.find_first_of("<,") != std::string_view::npos)
        return std::string(field);
    const std::string_view value = Slice(field.substr(colon + 1)).trimmed(isFoldingSpace).text();
    return std::string(field.substr(0, colon + 1)).append(" <").append(value).append(">");
}

constexpr std::array<FieldForm, 4> nameForms{namesUnquoted, namesQuoted, bareAddress, bracketedAddress};

void requoteNames(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::DisplayNameRequoted, addressFields(document), nameForms);
}

// After each comma outside quotes.
std::string commasWith(std::string_view field, std::string_view space)
{
    std::string text;
    bool inQuotes = false;
    for (std::size_t at = 0; at < field.size(); ++at) {
        inQuotes = inQuotes != (field[at] == '"');
        text += field[at];
        if (field[at] != ',' || inQuotes)
            continue;
        text += space;
        while (at + 1 < field.size() && isFoldingSpace(field[at + 1]))
            ++at;
    }
    return text;
}

std::string commasDense(std::string_view field)
{
    return commasWith(field, "");
}

std::string commasSpaced(std::string_view field)
{
    return commasWith(field, " ");
}

constexpr std::array<FieldForm, 2> listForms{commasDense, commasSpaced};

void respaceLists(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::ListSpacingChanged, signedFields(document), listForms);
}

// What a list adds with the new From, where it is signed: as a value, or as absent.
const HeaderField *addedReplyTo(const Document &document)
{
    const std::vector<std::size_t> &replies = document.fields().named("reply-to");
    const bool isSigned =
        std::ranges::any_of(document.signature().signedHeaders,
                            [](const dkim::SignedHeader &header) { return header.name == "reply-to"; });
    return isSigned && replies.size() == 1 ? &fieldAt(document, replies.front()) : nullptr;
}

void restoreFrom(const Document &document, const Offer &offer)
{
    const HeaderField *replyTo = addedReplyTo(document);
    for (const std::size_t field : signedFields(document, {"from"})) {
        const std::string name(nameOf(document, field));
        for (const std::string &value : valuesBeforeRewriting(document, field)) {
            Repairs repairs{{fieldAt(document, field).value, " " + value}};
            if (!offer({Kind::FromRewritten, repairs, value, name, 1}))
                return;
            if (!replyTo)
                continue;
            repairs.insert(replyTo->range.begin < repairs.front().where.begin ? repairs.begin()
                                                                              : repairs.end(),
                           Repair{replyTo->range, {}});
            if (!offer({Kind::FromRewritten, std::move(repairs), value, name, 1}))
                return;
        }
    }
}

void rewriteDate(const Document &document, const Offer &offer)
{
    for (const std::size_t field : signedFields(document, {"date"})) {
        for (const std::string &date : datesOfTheSameMoment(document.text(fieldAt(document, field).value))) {
            const std::string name(nameOf(document, field));
            if (!offer({Kind::DateRewritten, {{fieldAt(document, field).value, " " + date}}, date, name, 1}))
                return;
        }
    }
}

std::string idsBracketed(std::string_view field)
{
    const std::size_t colon = field.find(':');
    if (colon == std::string_view::npos || field.find('<') != std::string_view::npos)
        return std::string(field);
    const std::string_view id = Slice(field.substr(colon + 1)).trimmed(isFoldingSpace).text();
    return std::string(field.substr(0, colon + 1)).append(" <").append(id).append(">");
}

std::string idsBare(std::string_view field)
{
    std::string text(field);
    std::erase_if(text, [](char c) { return c == '<' || c == '>'; });
    return text;
}

constexpr std::array<FieldForm, 2> idForms{idsBracketed, idsBare};

void bracketIds(const Document &document, const Offer &offer)
{
    const std::vector<std::size_t> fields =
        signedFields(document, {"message-id", "in-reply-to", "references"});
    offerForms(document, offer, Kind::MessageIdBracketed, fields, idForms);
}

std::string inLatin1(std::string_view field)
{
    return latin1FromUtf8(field).value_or(std::string(field));
}

std::string inWindows1252(std::string_view field)
{
    return windows1252FromUtf8(field).value_or(std::string(field));
}

std::string inUtf8(std::string_view field)
{
    return utf8FromWindows1252(field).value_or(utf8FromLatin1(field));
}

constexpr std::array<FieldForm, 3> charsetForms{inLatin1, inWindows1252, inUtf8};

void recodeFields(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::FieldCharsetChanged, signedFields(document), charsetForms);
}

void requoteParameters(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::ParameterRequoted,
               signedFields(document, {"content-type", "content-disposition"}), parameterForms());
}

// The body's encoding may have been changed with it, or its name alone.
void renameEncoding(const Document &document, const Offer &offer)
{
    for (const std::size_t field : signedFields(document, {"content-transfer-encoding"})) {
        for (const std::string_view encoding : {"7bit", "8bit", "quoted-printable", "base64", "binary",
                                                "7BIT", "8BIT", "QUOTED-PRINTABLE", "BASE64"}) {
            if (encoding != valueOf(document, field).text())
                offer({Kind::ContentEncodingChanged,
                       {{fieldAt(document, field).value, " " + std::string(encoding)}},
                       std::string(encoding),
                       std::string(nameOf(document, field)),
                       1});
        }
    }
}

// What follows each "@".
std::string domainsLowered(std::string_view field)
{
    std::string text(field);
    for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
        for (std::size_t next = at + 1;
             next < text.size() && (isAlphaNumeric(text[next]) || text[next] == '.' || text[next] == '-');
             ++next)
            text[next] = toLower(text[next]);
    }
    return text;
}

constexpr std::array<FieldForm, 1> domainForms{domainsLowered};

void recaseDomains(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::DomainCased, addressFields(document), domainForms);
}

constexpr std::array table{
    Transformation{"remove-subject-prefix", Kind::SubjectPrefixAdded, Yield::Few, removeSubjectPrefix},
    Transformation{"remove-brackets", Kind::SubjectPrefixAdded, Yield::Few, removeBrackets},
    Transformation{"move-prefix", Kind::SubjectPrefixAdded, Yield::Few, movePrefix},
    Transformation{"restore-from", Kind::FromRewritten, Yield::Few, restoreFrom},
    Transformation{"requote-names", Kind::DisplayNameRequoted, Yield::Few, requoteNames},
    Transformation{"respace-lists", Kind::ListSpacingChanged, Yield::Few, respaceLists},
    Transformation{"recode-words", Kind::EncodedWordsChanged, Yield::Few, recodeWords},
    Transformation{"requote-parameters", Kind::ParameterRequoted, Yield::Few, requoteParameters},
    Transformation{"rename-encoding", Kind::ContentEncodingChanged, Yield::Few, renameEncoding},
    Transformation{"bracket-ids", Kind::MessageIdBracketed, Yield::Few, bracketIds},
    Transformation{"remove-subject-suffix", Kind::SubjectSuffixAdded, Yield::Few, removeSubjectSuffix},
    Transformation{"recode-fields", Kind::FieldCharsetChanged, Yield::Few, recodeFields},
    Transformation{"recase-domains", Kind::DomainCased, Yield::Few, recaseDomains},
    Transformation{"rewrite-date", Kind::DateRewritten, Yield::Many, rewriteDate},
};

} // namespace

std::span<const Transformation> valueTransformations()
{
    return table;
}

} // namespace dkimlens::diagnose
