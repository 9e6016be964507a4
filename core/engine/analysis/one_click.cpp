// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/one_click.h"

#include "core/engine/base/ascii.h"
#include "core/engine/fields/parts.h"

#include <algorithm>

namespace dkimlens::analysis {

namespace {

constexpr const char *postName = "list-unsubscribe-post";
constexpr const char *linkName = "list-unsubscribe";

bool covers(const dkim::VerifiedSignature &signature, std::size_t field)
{
    return std::ranges::any_of(
        signature.selected, [field](const dkim::SelectedField &selected) { return selected.field == field; });
}

bool passes(const dkim::VerifiedSignature &signature)
{
    return signature.verdict == dkim::Verdict::Pass;
}

// RFC 8058, 3.1: one pair, and no other.
bool asksForOneClick(std::string_view value)
{
    return equalsIgnoringCase(Slice(value).trimmed(isFoldingSpace).text(), "List-Unsubscribe=One-Click");
}

bool hasHttps(const message::Message &message, const message::HeaderField &field)
{
    return std::ranges::any_of(
        fields::partsOf(message.slice(field.value), fields::Form::Uris),
        [&](const fields::Part &uri) { return equalsIgnoringCase(message.text(uri.name), "https"); });
}

// One signature must cover both. Named is the field that is lacking where one of them is covered.
OneClickJudgement judgeCover(const Analysis &analysis, std::size_t post, std::size_t link, ByteRange where)
{
    const auto coversBoth = [=](const dkim::VerifiedSignature &signature) {
        return passes(signature) && covers(signature, post) && covers(signature, link);
    };
    if (std::ranges::any_of(analysis.signatures, coversBoth))
        return {OneClick::Works, where, {}};
    if (!analysis.unanswered.empty())
        return {OneClick::NotKnownYet, where, {}};
    return {OneClick::NotSigned, where, isCoveredByPass(analysis, link) ? postName : linkName};
}

} // namespace

OneClickJudgement judgeOneClick(const message::Message &message, const message::FieldIndex &fields,
                                const Analysis &analysis)
{
    const std::vector<std::size_t> &posts = fields.named(postName);
    if (posts.empty())
        return {};
    const message::HeaderField &post = message.fields()[posts.front()];
    if (!asksForOneClick(message.text(post.value)))
        return {OneClick::PostUnknown, post.text, {}};
    const std::vector<std::size_t> &links = fields.named(linkName);
    if (links.empty())
        return {OneClick::NoHttps, post.text, {}};
    const message::HeaderField &link = message.fields()[links.front()];
    if (!hasHttps(message, link))
        return {OneClick::NoHttps, link.text, {}};
    return judgeCover(analysis, posts.front(), links.front(), post.text);
}

bool isCoveredByPass(const Analysis &analysis, std::size_t field)
{
    return std::ranges::any_of(analysis.signatures, [field](const dkim::VerifiedSignature &signature) {
        return passes(signature) && covers(signature, field);
    });
}

} // namespace dkimlens::analysis
