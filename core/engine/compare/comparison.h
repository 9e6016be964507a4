// SPDX-License-Identifier: Apache-2.0
// Two copies of a message, as one signature sees them: which of its canonical header fields and of the lines
// of its canonical body differ, and which of the differences matter to it.

#pragma once

#include "core/engine/dkim/signature.h"
#include "core/engine/message/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dkimlens::compare {

enum class Difference : std::uint8_t {
    None,
    Swallowed, // written differently, and the same after canonicalization
    Changed,
    OnlyInOne,
    OnlyInOther,
    SignatureValue, // the same but for what stands in b=, which no canonical form has
};

// What it is to the signature.
enum class Cover : std::uint8_t {
    Signed, // hashed; of a message without a signature, all is taken to be
    ThisSignature, // the signature's own field, hashed with an empty b=
    NotSigned, // by h=
    AfterLimit, // after what l= lets be hashed
};

enum class Part : std::uint8_t { Header, Body };

// Of a row, in one of the messages.
struct Place
{
    ByteRange text; // in the part's canonical text; empty, where it would stand, if it is not there
    std::size_t first = 0; // the field's index in Message::fields(), or the number of the first line, from 0
    std::size_t count = 0; // of fields or lines; 0: not there
    friend bool operator==(const Place &, const Place &) = default;
};

// A field, or neighbouring lines of the body. All swallowed differences of the body are one row: `one` and
// `other` are the first line, and `count` is how many lines there are.
struct Row
{
    Part part{};
    Cover cover{};
    Difference difference{};
    Place one;
    Place other;

    bool isDifferent() const { return difference != Difference::None; }
    bool matters() const;
    friend bool operator==(const Row &, const Row &) = default;
};

// What is hashed comes first, in the order of h=; then the signature's own field, b= empty, with the line end
// that is not hashed; then what is not signed, in the order of the messages. The body is not cut at l=.
struct CanonicalText
{
    std::string header;
    std::string body;
};

enum class Basis : std::uint8_t {
    Signature,
    UnknownCanonicalization, // of the signature: relaxed is taken
    NoSignature, // in either: relaxed is taken, and all is taken to be signed
};

enum class From : std::uint8_t { One, Other };

// Which signature it is about.
struct Subject
{
    Basis basis = Basis::NoSignature;
    From from = From::One;
    dkim::Signature signature;
    std::optional<std::size_t> one; // its field in each message
    std::optional<std::size_t> other;
    dkim::CanonicalizationPair canonicalization{dkim::Canonicalization::Relaxed,
                                                dkim::Canonicalization::Relaxed};
    std::optional<std::uint64_t> bodyLength; // l=
};

struct Comparison
{
    Subject subject;
    CanonicalText one;
    CanonicalText other;
    std::vector<Row> header; // all fields
    std::vector<Row> body; // what differs
    std::vector<std::size_t> differences; // in order, of header and body together: see rowAt()
    std::optional<std::size_t> first; // among those: the first that matters
    bool isSame = false; // both messages, octet by octet
    bool isBodyAligned = true; // otherwise it differs too much for its lines to be told apart

    const Row &rowAt(std::size_t difference) const;
};

// `signature`: its field in `one`. Where that is none, the first signature of `one` is taken, or else of
// `other`.
Comparison compare(const message::Message &one, const message::Message &other,
                   std::optional<std::size_t> signature);

// The DKIM-Signature fields, top to bottom.
std::vector<std::size_t> signatureFields(const message::Message &message);

} // namespace dkimlens::compare
