// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/message_findings.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dkim/verify.h"

#include <algorithm>
#include <array>

namespace dkimlens::analysis {

namespace {

using dkim::Finding;
using dkim::FindingCode;

bool hasSpaceBeforeColon(const message::HeaderField &field)
{
    return field.isField() && field.name.end + 1 < field.value.begin;
}

// One finding for the first of them: a hostile message may have a hundred thousand.
template<typename Predicate>
void addFirst(const message::Message &message, Predicate isOne, FindingCode code,
              std::vector<Finding> &findings)
{
    const auto &fields = message.fields();
    const auto it = std::ranges::find_if(fields, isOne);
    if (it != fields.end())
        findings.push_back({code, it->text, std::to_string(std::ranges::count_if(fields, isOne))});
}

// RFC 5322, 2.2 and 2.3: neither has a place in mail, and programs differ in what they make of them.
void addOctets(const message::Message &message, std::vector<Finding> &findings)
{
    const std::size_t nul = message.bytes().find('\0');
    if (nul != std::string_view::npos)
        findings.push_back({FindingCode::NulOctet, {nul, nul + 1}, {}});
    const std::string_view header = message.bytes().substr(0, message.separator().begin);
    const auto *const control =
        std::ranges::find_if(header, [](char c) { return isControl(c) && !isFoldingSpace(c) && c != '\0'; });
    if (control != header.end()) {
        const auto at = static_cast<std::size_t>(control - header.begin());
        findings.push_back({FindingCode::ControlCharacter, {at, at + 1}, {}});
    }
}

// RFC 5322, 3.6 and RFC 2045, 3: these may stand once. From has findings of its own.
constexpr std::array singleFields{"date",
                                  "sender",
                                  "reply-to",
                                  "to",
                                  "cc",
                                  "bcc",
                                  "message-id",
                                  "in-reply-to",
                                  "references",
                                  "subject",
                                  "mime-version",
                                  "content-type",
                                  "content-transfer-encoding"};

void addRepeated(const message::Message &message, const message::FieldIndex &fields,
                 std::vector<Finding> &findings)
{
    for (const char *name : singleFields) {
        const std::vector<std::size_t> &found = fields.named(name);
        if (found.size() > 1)
            findings.push_back({FindingCode::FieldRepeated, message.fields()[found.front()].text, name});
    }
}

} // namespace

std::vector<Finding> formFindings(const message::Message &message, const message::FieldIndex &fields,
                                  std::size_t signatures)
{
    std::vector<Finding> findings;
    if (message.isHeaderAlone() && message.hasFields())
        findings.push_back({FindingCode::HeaderAlone, {}, {}});
    if (message.lineEnds().lf > 0)
        findings.push_back({FindingCode::LineEndsRestored, {}, std::to_string(message.lineEnds().lf)});
    if (message.lineEnds().cr > 0)
        findings.push_back({FindingCode::BareCarriageReturn, {}, std::to_string(message.lineEnds().cr)});
    const auto isMalformed = [](const message::HeaderField &field) { return !field.isField(); };
    addFirst(message, isMalformed, FindingCode::MalformedHeaderLine, findings);
    addFirst(message, hasSpaceBeforeColon, FindingCode::SpaceBeforeColon, findings);
    addOctets(message, findings);
    addRepeated(message, fields, findings);
    if (fields.named("date").empty())
        findings.push_back({FindingCode::DateMissing, {}, {}});
    if (signatures > dkim::maxSignatures)
        findings.push_back({FindingCode::TooManySignatures, {}, std::to_string(signatures)});
    return findings;
}

} // namespace dkimlens::analysis
