// SPDX-License-Identifier: Apache-2.0
// What may have happened to a message, undone: the catalogue is a table of named transformations, each a
// small function. A new one is a function and a row in the table of its file; its test is rows in the test
// that is called after the file.

#pragma once

#include "core/engine/diagnose/document.h"
#include "core/engine/diagnose/kind.h"
#include "core/engine/diagnose/repair.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace dkimlens::diagnose {

struct Candidate
{
    Kind kind{};
    Repairs repairs; // of the document that it was proposed for
    std::string token; // see Explanation
    std::string field;
    std::size_t count = 0;
};

// Takes a candidate and tries it. False: no more are wanted.
using Offer = std::function<bool(Candidate candidate)>;

// How many candidates a transformation may come to. Pairs begin with one of few.
enum class Yield : std::uint8_t { Few, Many };

struct Transformation
{
    std::string_view name; // kebab-case; its test's rows name it
    Kind kind{};
    Yield yield = Yield::Few;
    void (*propose)(const Document &document, const Offer &offer) = nullptr;
};

// By what they look at; each in its own file.
std::span<const Transformation> lineTransformations(); // of the body: lines, line ends, white space
std::span<const Transformation> partTransformations(); // of the body: MIME
std::span<const Transformation> encodingTransformations(); // of the body: transfer encodings, charsets, links
std::span<const Transformation> fieldTransformations(); // of the header: its fields, their order and form
std::span<const Transformation> valueTransformations(); // of the header: what fields say
std::span<const Transformation> ownFieldTransformations(); // of the signature's own field

} // namespace dkimlens::diagnose
