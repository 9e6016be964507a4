// SPDX-License-Identifier: Apache-2.0
// Bodies whose MIME parts came through a relay in another form: parts added, the message wrapped in one, part
// headers written again.

#include "core/engine/base/ascii.h"
#include "core/engine/diagnose/candidate.h"
#include "core/engine/diagnose/field_forms.h"
#include "core/engine/diagnose/repair_list.h"

#include <algorithm>
#include <array>

namespace dkimlens::diagnose {

namespace {

using message::Entity;
using message::HeaderField;

template<typename Visit>
void visitMultiparts(const Entity &entity, Visit visit)
{
    if (!entity.isMultipart())
        return;
    visit(entity);
    for (const Entity &part : entity.parts)
        visitMultiparts(part, visit);
}

// Every header in the body.
template<typename Visit>
void visitParts(const Entity &entity, Visit visit)
{
    visitMultiparts(entity, [&visit](const Entity &multipart) {
        for (const Entity &part : multipart.parts)
            visit(part);
    });
}

// A part goes with the delimiter before it: "--b CRLF part CRLF", up to the next delimiter.
void removePart(const Document &document, const Offer &offer)
{
    visitMultiparts(document.structure(), [&](const Entity &multipart) {
        const std::size_t last = multipart.parts.size() - 1;
        if (multipart.delimiters.size() != multipart.parts.size() + 1 || last == 0)
            return;
        for (const std::size_t part : {last, std::size_t{0}}) {
            const ByteRange gone{multipart.delimiters[part].begin, multipart.delimiters[part + 1].begin};
            if (!offer({Kind::PartAppended, {{gone, {}}}, multipart.parts[part].type, {}, 1}))
                return;
        }
    });
}

// The message is what one part of the new multipart holds, with or without that part's last line end.
void unwrap(const Document &document, const Offer &offer)
{
    const ByteRange body = document.message().body();
    for (const Entity &part : document.structure().parts) {
        for (const std::string_view ending : {"", "\r\n"}) {
            RepairList repairs(document.message().bytes());
            repairs.remove({body.begin, part.body.begin});
            repairs.replace({part.body.end, body.end}, ending);
            if (!offer({Kind::WrappedInMultipart, repairs.repairs(), {}, {}, 1}))
                return;
        }
    }
}

void changePreamble(const Document &document, const Offer &offer)
{
    const Entity &entity = document.structure();
    if (!entity.isMultipart())
        return;
    const std::size_t begin = entity.body.begin;
    const ByteRange preamble{begin, entity.delimiters.front().begin};
    const ByteRange epilogue{entity.delimiters.back().end, entity.body.end};
    constexpr std::array texts{"", "This is a multi-part message in MIME format.\r\n",
                               "This is a multi-part message in MIME format.\r\n\r\n",
                               "This is a MIME-encapsulated message\r\n\r\n", "\r\n"};
    for (const std::string_view text : texts) {
        RepairList repairs(document.message().bytes());
        repairs.replace(preamble, text);
        if (!repairs.isEmpty())
            offer({Kind::PreambleChanged, repairs.repairs(), {}, {}, 1});
    }
    if (entity.delimiters.size() > entity.parts.size() && !epilogue.isEmpty())
        offer({Kind::PreambleChanged, {{epilogue, {}}}, {}, {}, 1});
}

bool isAddedByRelays(std::string_view name)
{
    return toLower(name).starts_with("x-");
}

// All of them, and each field alone: some relays add Content-… too.
void removePartFields(const Document &document, const Offer &offer)
{
    RepairList all(document.message().bytes());
    visitParts(document.structure(), [&](const Entity &part) {
        for (const HeaderField &field : part.fields) {
            if (isAddedByRelays(document.text(field.name)))
                all.remove(field.range);
        }
    });
    if (!all.isEmpty())
        offer({Kind::PartFieldAdded, all.repairs(), {}, {}, all.places()});
    visitParts(document.structure(), [&](const Entity &part) {
        for (const HeaderField &field : part.fields)
            offer({Kind::PartFieldAdded, {{field.range, {}}}, {}, std::string(document.text(field.name)), 1});
    });
}

// The parts' fields of one name, or all where it is empty.
void offerForm(const Document &document, const Offer &offer, Kind kind, FieldForm form, std::string_view name)
{
    RepairList repairs(document.message().bytes());
    visitParts(document.structure(), [&](const Entity &part) {
        for (const HeaderField &field : part.fields) {
            if (name.empty() || equalsIgnoringCase(document.text(field.name), name))
                repairs.replace(field.text, form(document.text(field.text)));
        }
    });
    if (!repairs.isEmpty())
        offer({kind, repairs.repairs(), {}, std::string(name), repairs.places()});
}

void offerForms(const Document &document, const Offer &offer, Kind kind, std::span<const FieldForm> forms)
{
    for (const FieldForm form : forms) {
        for (const std::string_view name : {"", "content-type", "content-disposition"})
            offerForm(document, offer, kind, form, name);
    }
}

void requotePartParameters(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::PartParameterRequoted, parameterForms());
}

void refoldPartFields(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::PartFieldRefolded, foldingForms());
}

constexpr std::array table{
    Transformation{"remove-part", Kind::PartAppended, Yield::Few, removePart},
    Transformation{"unwrap", Kind::WrappedInMultipart, Yield::Few, unwrap},
    Transformation{"change-preamble", Kind::PreambleChanged, Yield::Few, changePreamble},
    Transformation{"remove-part-fields", Kind::PartFieldAdded, Yield::Few, removePartFields},
    Transformation{"requote-part-parameters", Kind::PartParameterRequoted, Yield::Few, requotePartParameters},
    Transformation{"refold-part-fields", Kind::PartFieldRefolded, Yield::Few, refoldPartFields},
};

} // namespace

std::span<const Transformation> partTransformations()
{
    return table;
}

} // namespace dkimlens::diagnose
