// SPDX-License-Identifier: Apache-2.0
// Each table is in the order of its enumerators.

#include "core/engine/dmarc/words.h"

#include <array>

namespace dkimlens::dmarc {

namespace {

template<std::size_t count, typename Enum>
std::string_view wordIn(const std::array<std::string_view, count> &words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

using Words = std::string_view;

constexpr std::array<Words, 8> outcomes{"unanswered", "lookup-failed", "name-too-long",   "no-such-name",
                                        "no-data",    "other-text",    "several-records", "record"};
constexpr std::array<Words, 5> nexts{"parent", "seven-labels", "stop-at-declaration", "stop-at-top",
                                     "stop-without-answer"};
constexpr std::array<Words, 5> rules{"undecided", "declared-itself", "below-public-suffix", "highest-record",
                                     "no-record"};
constexpr std::array<Words, 3> sources{"author-domain", "organizational-domain", "public-suffix-domain"};
constexpr std::array<Words, 4> tags{"p", "sp", "np", "assumed"};
constexpr std::array<Words, 4> forms{"valid", "assumed", "missing", "invalid"};
constexpr std::array<Words, 5> existences{"not-asked", "unanswered", "lookup-failed", "exists",
                                          "does-not-exist"};
constexpr std::array<Words, 2> mechanisms{"dkim", "spf"};
constexpr std::array<Words, 3> authentications{"passed", "failed", "undecided"};
constexpr std::array<Words, 8> alignments{
    "same-domain",        "same-organization", "not-same-domain",        "outside-organization",
    "other-organization", "no-domain",         "organization-undecided", "not-looked-up"};
constexpr std::array<Words, 10> remarks{
    "tag-historic",  "tag-unknown",    "tag-name-case", "tag-repeated",   "syntax-fault",
    "value-invalid", "policy-missing", "uri-invalid",   "uri-size-limit", "failure-options-unused"};

} // namespace

std::string_view wordOf(QueryOutcome outcome)
{
    return wordIn(outcomes, outcome);
}

std::string_view wordOf(Next next)
{
    return wordIn(nexts, next);
}

std::string_view wordOf(OrganizationRule rule)
{
    return wordIn(rules, rule);
}

std::string_view wordOf(PolicySource source)
{
    return wordIn(sources, source);
}

std::string_view wordOf(PolicyTag tag)
{
    return wordIn(tags, tag);
}

std::string_view wordOf(PolicyForm form)
{
    return wordIn(forms, form);
}

std::string_view wordOf(Existence existence)
{
    return wordIn(existences, existence);
}

std::string_view wordOf(Mechanism mechanism)
{
    return wordIn(mechanisms, mechanism);
}

std::string_view wordOf(Authentication authentication)
{
    return wordIn(authentications, authentication);
}

std::string_view wordOf(AlignmentReason reason)
{
    return wordIn(alignments, reason);
}

std::string_view wordOf(Remark remark)
{
    return wordIn(remarks, remark);
}

} // namespace dkimlens::dmarc
