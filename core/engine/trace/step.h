// SPDX-License-Identifier: Apache-2.0
// One thing that the analysis did: the result that window, command line, report and tests all render.

#pragma once

#include "core/engine/base/problem.h"
#include "core/engine/crypto/der_tree.h"
#include "core/engine/crypto/ed25519_equation.h"
#include "core/engine/crypto/opened_signature.h"
#include "core/engine/trace/change.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dkimlens::trace {

// How much of what it does a verification writes down. One code path: see CONTRIBUTING.md.
enum class Detail : std::uint8_t {
    Verdict, // outcomes and problems only: for batches
    Trace, // facts and edits too
    Proof, // also what takes computing of its own: the signature opened, the key's DER as a tree
};

enum class Outcome : std::uint8_t {
    NotReached, // what it needs is not there
    NotUsed, // it does not apply: the signature does not ask for it
    Passed,
    Noted, // allowed, and worth knowing
    Warned, // allowed, but protects less than it seems
    Failed,
};

// A value that the step read or computed, and where it stands in the message if it does; of what was read in
// a record of SPF, where it stands in the record's text.
struct Fact
{
    std::string name;
    std::string value; // octets, as text where the value is text: base64 for hashes
    std::optional<ByteRange> source;

    friend bool operator==(const Fact &, const Fact &) = default;
};

// What a step found where a list of facts cannot say it.
using Payload = std::variant<crypto::DerNode, // of the octets of p=
                             crypto::OpenedSignature, crypto::Ed25519Equation>;

struct Step
{
    std::string_view id; // stable, of static storage: "dkim.body-hash"
    std::string_view rfc; // "6376#3.7"
    Outcome outcome = Outcome::NotReached;
    std::optional<Problem> problem; // set when Failed; may be when Warned or NotReached
    std::vector<Fact> facts;
    std::optional<Change> change; // what the step made of its input, at Detail::Trace
    std::shared_ptr<const Payload> payload; // at Detail::Proof
    std::vector<Step> steps;
};

// The worst of their outcomes, in the order of Outcome: what a step came to that is the sum of others.
Outcome worstOf(const std::vector<Step> &steps);

// The step itself or one below it; nullptr where there is none of that id.
const Step *find(const Step &step, std::string_view id);

// The step itself and all below it, in their order.
template<typename Visit>
void visitAll(const Step &step, Visit &&visit) // NOLINT(misc-no-recursion): steps are not deep
{
    visit(step);
    for (const Step &part : step.steps)
        visitAll(part, visit);
}

} // namespace dkimlens::trace
