// SPDX-License-Identifier: Apache-2.0
// Headers whose fields came through a relay in another number, order or form.

#include "core/engine/base/ascii.h"
#include "core/engine/diagnose/repair_list.h"
#include "core/engine/diagnose/signed_fields.h"
#include "core/engine/diagnose/text_encodings.h"
#include "core/engine/dkim/copied_fields.h"

#include <algorithm>
#include <array>
#include <set>

namespace dkimlens::diagnose {

namespace {

using message::HeaderField;

std::set<std::string> signedNames(const Document &document)
{
    std::set<std::string> names;
    for (const dkim::SignedHeader &header : document.signature().signedHeaders)
        names.insert(header.name);
    return names;
}

const HeaderField &fieldAt(const Document &document, std::size_t field)
{
    return document.message().fields()[field];
}

// One more of a signed name, wherever it stands: without it, others are selected.
void removeField(const Document &document, const Offer &offer)
{
    for (const std::string &name : signedNames(document)) {
        for (const std::size_t field : document.fields().named(name)) {
            if (field != document.own()
                && !offer({Kind::FieldAdded,
                           {{fieldAt(document, field).range, {}}},
                           {},
                           std::string(nameOf(document, field)),
                           1}))
                return;
        }
    }
}

// All but one of a name: every relay added its own.
void removeOthers(const Document &document, const Offer &offer)
{
    for (const std::string &name : signedNames(document)) {
        std::vector<std::size_t> fields = document.fields().named(name);
        std::erase(fields, document.own());
        if (fields.size() < 3)
            continue; // with two, removeField() has tried both
        RepairList repairs(document.message().bytes());
        for (std::size_t at = 0; at + 1 < fields.size(); ++at)
            repairs.remove(fieldAt(document, fields[at]).range);
        offer({Kind::FieldAdded,
               repairs.repairs(),
               {},
               std::string(nameOf(document, fields.front())),
               repairs.places()});
    }
}

void emptyField(const Document &document, const Offer &offer)
{
    for (const std::size_t field : signedFields(document)) {
        const ByteRange value = fieldAt(document, field).value;
        if (!value.isEmpty())
            offer({Kind::FieldFilled, {{value, {}}}, {}, std::string(nameOf(document, field)), 1});
    }
}

// The fields of one name in another order.
void reorderFields(const Document &document, const Offer &offer)
{
    constexpr std::size_t maxRepeated = 8;
    for (const std::string &name : signedNames(document)) {
        std::vector<std::size_t> fields = document.fields().named(name);
        std::erase(fields, document.own());
        if (fields.size() < 2 || fields.size() > maxRepeated)
            continue;
        const auto offerOrder = [&](const std::vector<std::size_t> &order) {
            RepairList repairs(document.message().bytes());
            for (std::size_t at = 0; at < fields.size(); ++at)
                repairs.replace(fieldAt(document, fields[at]).range,
                                document.text(fieldAt(document, order[at]).range));
            if (!repairs.isEmpty())
                offer({Kind::FieldsReordered,
                       repairs.repairs(),
                       {},
                       std::string(nameOf(document, fields.front())),
                       fields.size()});
        };
        offerOrder({fields.rbegin(), fields.rend()});
        for (std::size_t at = 0; at + 1 < fields.size(); ++at) {
            std::vector<std::size_t> order = fields;
            std::swap(order[at], order[at + 1]);
            offerOrder(order);
            order = fields;
            std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(at) + 1, order.end());
            offerOrder(order);
        }
    }
}

void refoldFields(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::FieldRefolded, signedFields(document), foldingForms());
}

std::string nameLowered(std::string_view field)
{
    const std::size_t colon = std::min(field.find(':'), field.size());
    return toLower(field.substr(0, colon)).append(field.substr(colon));
}

// "Mime-Version".
std::string nameCapitalized(std::string_view field)
{
    std::string text = nameLowered(field);
    const std::size_t colon = std::min(field.find(':'), field.size());
    for (std::size_t at = 0; at < colon; ++at) {
        const bool isFirst = at == 0 || text[at - 1] == '-';
        if (isFirst && text[at] >= 'a' && text[at] <= 'z')
            text[at] = static_cast<char>(text[at] - 'a' + 'A');
    }
    return text;
}

// "MIME-Version", "Message-ID", "DKIM-Signature".
std::string nameWithAcronyms(std::string_view field)
{
    std::string text = nameCapitalized(field);
    for (const std::string_view acronym : {"MIME", "ID", "DKIM", "ARC", "URL"}) {
        const std::size_t colon = std::min(text.find(':'), text.size());
        for (std::size_t begin = 0; begin < colon;) {
            const std::size_t end = std::min(text.find('-', begin), colon);
            if (equalsIgnoringCase(std::string_view(text).substr(begin, end - begin), acronym))
                text.replace(begin, end - begin, acronym);
            begin = end + 1;
        }
    }
    return text;
}

constexpr std::array<FieldForm, 3> nameForms{nameWithAcronyms, nameCapitalized, nameLowered};

void recaseNames(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::FieldNameCased, signedFields(document), nameForms);
}

std::vector<dkim::CopiedField> copiedFields(const Document &document)
{
    constexpr std::size_t maxCopies = 60; // as many as there are fields that changes are proposed for
    const dkim::Tag *tag = document.signature().tags.find("z");
    return tag ? dkim::copiedFields(Slice(tag->value), maxCopies) : std::vector<dkim::CopiedField>();
}

// Nothing where the field still is what it was.
RepairList restored(const Document &document, const dkim::CopiedField &copy)
{
    RepairList repairs(document.message().bytes());
    const std::vector<std::size_t> &fields = document.fields().named(toLower(copy.name));
    const auto isAsCopied = [&](std::size_t field) {
        return Slice(document.text(fieldAt(document, field).value)).trimmed(isFoldingSpace).text()
            == Slice(copy.value).trimmed(isFoldingSpace).text();
    };
    if (std::ranges::any_of(fields, isAsCopied))
        return repairs;
    const bool hasSpace = copy.value.empty() || isFoldingSpace(copy.value.front());
    const std::string value = hasSpace ? copy.value : " " + copy.value;
    if (fields.empty())
        repairs.insert(document.message().separator().begin, copy.name + ":" + value + "\r\n");
    else
        repairs.replace(fieldAt(document, fields.back()).value, value);
    return repairs;
}

void restoreCopies(const Document &document, const Offer &offer)
{
    std::vector<Repair> all;
    std::string names;
    for (const dkim::CopiedField &copy : copiedFields(document)) {
        const RepairList repairs = restored(document, copy);
        if (repairs.isEmpty())
            continue;
        offer({Kind::FieldRestored, repairs.repairs(), {}, copy.name, 1});
        all.insert(all.end(), repairs.repairs().begin(), repairs.repairs().end());
    }
    std::ranges::sort(all, {}, [](const Repair &repair) { return repair.where.begin; });
    const auto overlaps = [](const Repair &a, const Repair &b) { return a.where.end >= b.where.begin; };
    if (all.size() > 1 && std::ranges::adjacent_find(all, overlaps) == all.end())
        offer({Kind::FieldRestored, all, {}, {}, all.size()});
}

constexpr std::array table{
    Transformation{"restore-copies", Kind::FieldRestored, Yield::Few, restoreCopies},
    Transformation{"remove-field", Kind::FieldAdded, Yield::Few, removeField},
    Transformation{"remove-others", Kind::FieldAdded, Yield::Few, removeOthers},
    Transformation{"empty-field", Kind::FieldFilled, Yield::Few, emptyField},
    Transformation{"reorder-fields", Kind::FieldsReordered, Yield::Few, reorderFields},
    Transformation{"refold-fields", Kind::FieldRefolded, Yield::Few, refoldFields},
    Transformation{"recase-names", Kind::FieldNameCased, Yield::Few, recaseNames},
};

} // namespace

std::span<const Transformation> fieldTransformations()
{
    return table;
}

} // namespace dkimlens::diagnose
