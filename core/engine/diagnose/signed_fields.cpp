// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/signed_fields.h"

#include "core/engine/base/ascii.h"
#include "core/engine/diagnose/repair_list.h"
#include "core/engine/dkim/header_hash.h"

#include <algorithm>

namespace dkimlens::diagnose {

namespace {

constexpr std::size_t maxFields = 60; // that changes are proposed for

} // namespace

std::vector<std::size_t> signedFields(const Document &document)
{
    std::vector<std::size_t> fields;
    for (const dkim::SelectedField &selected :
         dkim::selectFields(document.fields(), document.signature().signedHeaders, document.own())) {
        if (selected.field && fields.size() < maxFields)
            fields.push_back(*selected.field);
    }
    std::ranges::sort(fields);
    return fields;
}

std::vector<std::size_t> signedFields(const Document &document, std::initializer_list<std::string_view> names)
{
    std::vector<std::size_t> fields = signedFields(document);
    std::erase_if(fields, [&](std::size_t field) {
        return std::ranges::none_of(names,
                                    [&](std::string_view name) { return isNamed(document, field, name); });
    });
    return fields;
}

std::string_view nameOf(const Document &document, std::size_t field)
{
    return document.text(document.message().fields()[field].name);
}

bool isNamed(const Document &document, std::size_t field, std::string_view name)
{
    return equalsIgnoringCase(nameOf(document, field), name);
}

namespace {

void offerForm(const Document &document, const Offer &offer, Kind kind, std::span<const std::size_t> fields,
               FieldForm form)
{
    RepairList repairs(document.message().bytes());
    for (const std::size_t field : fields) {
        const ByteRange text = document.message().fields()[field].text;
        repairs.replace(text, form(document.text(text)));
    }
    const std::string_view name = fields.size() == 1 ? nameOf(document, fields.front()) : "";
    if (!repairs.isEmpty())
        offer({kind, repairs.repairs(), {}, std::string(name), repairs.places()});
}

} // namespace

void offerForms(const Document &document, const Offer &offer, Kind kind,
                const std::vector<std::size_t> &fields, std::span<const FieldForm> forms)
{
    for (const FieldForm form : forms) {
        for (std::size_t at = 0; at < fields.size(); ++at)
            offerForm(document, offer, kind, std::span(fields).subspan(at, 1), form);
        if (fields.size() > 1)
            offerForm(document, offer, kind, fields, form);
    }
}

} // namespace dkimlens::diagnose
