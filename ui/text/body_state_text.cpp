// SPDX-License-Identifier: Apache-2.0
#include "ui/text/body_state_text.h"

#include "ui/text/octets.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

using diagnose::BodyState;
using dkim::Match;

namespace {

class BodyStateText
{
    Q_DECLARE_TR_FUNCTIONS(BodyStateText)
};

} // namespace

QString nameOf(const BodyState &state)
{
    const QString domain = shortName(state.domain);
    return state.instance == 0 ? BodyStateText::tr("DKIM signature of %1").arg(domain)
                               : BodyStateText::tr("ARC set %1 of %2", "%1 is a number, %2 a domain")
                                     .arg(state.instance)
                                     .arg(domain);
}

QString sinceBefore(const BodyState &state)
{
    if (!state.sameAsBefore)
        return {};
    return *state.sameAsBefore ? BodyStateText::tr("the same body as before")
                               : BodyStateText::tr("another body than before");
}

Status statusOf(const BodyState &state)
{
    switch (state.now) {
    case Match::Match:
        return Status::Pass;
    case Match::Mismatch:
        return Status::Fail;
    case Match::NotChecked:
        break;
    }
    return Status::NotRun;
}

QString untilNow(const BodyState &state)
{
    switch (state.now) {
    case Match::Match:
        return BodyStateText::tr("the body is still the same");
    case Match::Mismatch:
        return BodyStateText::tr("the body was changed since");
    case Match::NotChecked:
        break;
    }
    return BodyStateText::tr("could not be compared");
}

// The newest that differs, and the oldest after it that does not.
QString bodyStateSentence(std::span<const BodyState> states)
{
    if (states.empty())
        return {};
    if (std::ranges::all_of(states, [](const BodyState &state) { return state.now == Match::NotChecked; }))
        return BodyStateText::tr("None of these hashes could be compared with a body.");
    const auto changed = std::find_if(states.rbegin(), states.rend(),
                                      [](const BodyState &state) { return state.now == Match::Mismatch; });
    if (changed == states.rend())
        return BodyStateText::tr("No recorded hash shows that the body was changed.");
    const auto kept = std::find_if(changed.base(), states.end(),
                                   [](const BodyState &state) { return state.now == Match::Match; });
    return kept == states.end()
        ? BodyStateText::tr("The body was changed after this hash was recorded: %1.").arg(nameOf(*changed))
        : BodyStateText::tr("The body was changed between these two: %1, and %2.")
              .arg(nameOf(*changed), nameOf(*kept));
}

} // namespace dkimlens::text
