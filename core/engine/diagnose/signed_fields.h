// SPDX-License-Identifier: Apache-2.0
// The header fields that a signature covers, to propose changes of.

#pragma once

#include "core/engine/diagnose/candidate.h"
#include "core/engine/diagnose/field_forms.h"

#include <initializer_list>
#include <vector>

namespace dkimlens::diagnose {

// Indexes into the message's fields, as h= selects them, each once.
std::vector<std::size_t> signedFields(const Document &document);

// Those of these names (in lower case) among them.
std::vector<std::size_t> signedFields(const Document &document,
                                      std::initializer_list<std::string_view> names);

std::string_view nameOf(const Document &document, std::size_t field);
bool isNamed(const Document &document, std::size_t field, std::string_view name);

// Each field in each form: alone, and all of them together.
void offerForms(const Document &document, const Offer &offer, Kind kind,
                const std::vector<std::size_t> &fields, std::span<const FieldForm> forms);

} // namespace dkimlens::diagnose
