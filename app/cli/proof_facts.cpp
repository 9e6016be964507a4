// SPDX-License-Identifier: Apache-2.0
#include "app/cli/proof_facts.h"

#include "core/engine/crypto/base64.h"

namespace dkimlens::cli {

namespace {

using Facts = std::vector<trace::Fact>;

void add(Facts &facts, std::string name, std::string value)
{
    facts.push_back({std::move(name), std::move(value), {}});
}

void addHex(Facts &facts, std::string name, std::string_view octets)
{
    add(facts, std::move(name), crypto::toHex(octets));
}

std::string wordOf(crypto::Opening opening)
{
    switch (opening) {
    case crypto::Opening::Opened:
        return "opened";
    case crypto::Opening::LengthDiffers:
        return "length-differs";
    case crypto::Opening::TooLarge:
        return "too-large";
    case crypto::Opening::NotComputed:
        return "not-computed";
    }
    return {};
}

std::string wordOf(crypto::PartKind kind)
{
    switch (kind) {
    case crypto::PartKind::Start:
        return "start";
    case crypto::PartKind::Padding:
        return "padding";
    case crypto::PartKind::Separator:
        return "separator";
    case crypto::PartKind::HashName:
        return "hash-name";
    case crypto::PartKind::Digest:
        return "digest";
    case crypto::PartKind::Rest:
        return "rest";
    }
    return {};
}

std::string wordOf(crypto::PartCheck check)
{
    switch (check) {
    case crypto::PartCheck::AsRequired:
        return "as-required";
    case crypto::PartCheck::Wrong:
        return "wrong";
    case crypto::PartCheck::ParametersAbsent:
        return "parameters-absent";
    case crypto::PartCheck::HashUnknown:
        return "hash-unknown";
    case crypto::PartCheck::SizeDiffers:
        return "size-differs";
    case crypto::PartCheck::NotFound:
        return "not-found";
    }
    return {};
}

std::string wordOf(crypto::EquationFault fault)
{
    switch (fault) {
    case crypto::EquationFault::None:
        return "none";
    case crypto::EquationFault::LengthDiffers:
        return "length-differs";
    case crypto::EquationFault::KeyNotOnCurve:
        return "key-not-on-curve";
    case crypto::EquationFault::PointNotOnCurve:
        return "point-not-on-curve";
    case crypto::EquationFault::ScalarTooLarge:
        return "scalar-too-large";
    }
    return {};
}

Facts factsOf(const crypto::OpenedSignature &opened)
{
    Facts facts;
    addHex(facts, "s", opened.signature);
    addHex(facts, "e", opened.exponent);
    addHex(facts, "n", opened.modulus);
    add(facts, "opening", wordOf(opened.opening));
    addHex(facts, "em", opened.block);
    for (const crypto::OpenedPart &part : opened.parts) {
        const std::string name = "em-" + wordOf(part.kind);
        addHex(facts, name, std::string_view(opened.block).substr(part.range.begin, part.range.size()));
        add(facts, name + "-check", wordOf(part.check));
    }
    if (!opened.hashOid.empty())
        add(facts, "em-hash-oid", opened.hashOid);
    if (const std::optional<std::size_t> wrong = opened.firstWrong())
        add(facts, "em-first-wrong", std::to_string(*wrong));
    return facts;
}

Facts factsOf(const crypto::Ed25519Equation &equation)
{
    Facts facts;
    addHex(facts, "r", equation.r);
    addHex(facts, "s", equation.s);
    addHex(facts, "a", equation.publicPoint);
    addHex(facts, "message", equation.message);
    addHex(facts, "k", equation.k);
    addHex(facts, "left", equation.left);
    addHex(facts, "right", equation.right);
    add(facts, "fault", wordOf(equation.fault));
    return facts;
}

std::string typeOf(const crypto::DerNode &node)
{
    switch (node.type) {
    case crypto::DerType::Integer:
        return "INTEGER";
    case crypto::DerType::BitString:
        return "BIT STRING";
    case crypto::DerType::OctetString:
        return "OCTET STRING";
    case crypto::DerType::Null:
        return "NULL";
    case crypto::DerType::ObjectIdentifier:
        return "OBJECT";
    case crypto::DerType::Sequence:
        return "SEQUENCE";
    case crypto::DerType::Set:
        return "SET";
    case crypto::DerType::Other:
        break;
    }
    return "tag " + std::to_string(node.tag);
}

// "19:d=1 hl=4 l=271 BIT STRING", as `openssl asn1parse` writes it.
std::string lineOf(const crypto::DerNode &node, int depth)
{
    std::string line = std::to_string(node.header.begin) + ":d=" + std::to_string(depth)
        + " hl=" + std::to_string(node.header.size()) + " l=" + std::to_string(node.contents.size()) + ' '
        + typeOf(node);
    if (!node.name.empty())
        line.append(" ").append(node.name);
    if (!node.value.empty())
        line.append(" ").append(node.value);
    if (node.type == crypto::DerType::Integer && node.value.empty())
        line.append(" ").append(std::to_string(node.bits)).append(" bits");
    return line;
}

void addTree(Facts &facts, const crypto::DerNode &node, int depth) // NOLINT(misc-no-recursion): maxDerDepth
{
    add(facts, "asn1", lineOf(node, depth));
    for (const crypto::DerNode &child : node.children)
        addTree(facts, child, depth + 1);
}

Facts factsOf(const crypto::DerNode &tree)
{
    Facts facts;
    addTree(facts, tree, 0);
    return facts;
}

} // namespace

std::vector<trace::Fact> proofFacts(const trace::Step &step)
{
    if (!step.payload)
        return {};
    return std::visit([](const auto &payload) { return factsOf(payload); }, *step.payload);
}

} // namespace dkimlens::cli
