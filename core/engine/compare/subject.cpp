// SPDX-License-Identifier: Apache-2.0
// The signature that two messages are compared for. What was not changed on the way has the same b=; what was
// has the same signer and the same place among that signer's signatures, from the bottom.

#include "core/engine/compare/subject.h"

#include "core/engine/base/ascii.h"

#include <algorithm>

namespace dkimlens::compare {

using dkim::Signature;
using message::Message;

namespace {

Signature readSignature(const Message &message, std::size_t field)
{
    return dkim::parseSignature(message.slice(message.fields()[field].value));
}

bool haveSameSigner(const Signature &one, const Signature &other)
{
    return equalsIgnoringCase(one.domain, other.domain) && equalsIgnoringCase(one.selector, other.selector);
}

// How many signatures of the same signer stand below it.
std::size_t numberFromBottom(const Message &message, std::size_t field, const Signature &signature)
{
    std::size_t number = 0;
    for (const std::size_t each : signatureFields(message))
        number += each > field && haveSameSigner(readSignature(message, each), signature) ? 1 : 0;
    return number;
}

// From the bottom: with the same b=, best at the same place; otherwise at the same place.
std::optional<std::size_t> fieldAgain(const Message &message, const Signature &wanted, std::size_t fromBottom)
{
    std::optional<std::size_t> atSamePlace;
    std::optional<std::size_t> withSameValue;
    std::vector<std::size_t> fields = signatureFields(message);
    std::ranges::reverse(fields);
    for (const std::size_t field : fields) {
        const Signature signature = readSignature(message, field);
        if (!haveSameSigner(signature, wanted))
            continue;
        const bool isAtSamePlace = fromBottom-- == 0;
        const bool hasSameValue = signature.signature == wanted.signature;
        if (isAtSamePlace)
            atSamePlace = field;
        if (hasSameValue && (isAtSamePlace || !withSameValue))
            withSameValue = field;
    }
    return withSameValue ? withSameValue : atSamePlace;
}

Subject subjectIn(From from, const Message &own, std::size_t field, const Message &foreign)
{
    Subject subject;
    subject.from = from;
    subject.signature = readSignature(own, field);
    const auto again =
        fieldAgain(foreign, subject.signature, numberFromBottom(own, field, subject.signature));
    subject.one = from == From::One ? std::optional(field) : again;
    subject.other = from == From::One ? again : std::optional(field);
    subject.basis = Basis::UnknownCanonicalization;
    if (subject.signature.canonicalization) {
        subject.basis = Basis::Signature;
        subject.canonicalization = *subject.signature.canonicalization;
    }
    subject.bodyLength = subject.signature.bodyLength;
    return subject;
}

} // namespace

std::vector<std::size_t> signatureFields(const Message &message)
{
    std::vector<std::size_t> fields;
    for (std::size_t i = 0; i < message.fields().size(); ++i) {
        if (equalsIgnoringCase(message.text(message.fields()[i].name), "dkim-signature"))
            fields.push_back(i);
    }
    return fields;
}

Subject subjectOf(const Message &one, const Message &other, std::optional<std::size_t> signature)
{
    const std::vector<std::size_t> ofOne = signatureFields(one);
    const std::vector<std::size_t> ofOther = signatureFields(other);
    if (signature && std::ranges::binary_search(ofOne, *signature))
        return subjectIn(From::One, one, *signature, other);
    if (!ofOne.empty())
        return subjectIn(From::One, one, ofOne.front(), other);
    return ofOther.empty() ? Subject() : subjectIn(From::Other, other, ofOther.front(), one);
}

ByteRange signatureSlot(const Message &message, std::size_t field)
{
    const dkim::Signature signature = readSignature(message, field);
    const dkim::Tag *value = signature.tags.find("b");
    const std::size_t end = message.fields()[field].text.end;
    return value ? value->slotRange : ByteRange{end, end};
}

} // namespace dkimlens::compare
