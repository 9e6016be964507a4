// SPDX-License-Identifier: Apache-2.0
// What a step came to, in a word that is the same for every message.

#include "ui/text/step_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

using trace::Outcome;

namespace {

class ResultWord
{
    Q_DECLARE_TR_FUNCTIONS(ResultWord)
};

struct WordRow
{
    std::string_view id;
    const char *word; // where it passes
};

constexpr std::array rows{
    WordRow{"dkim.required-tags", QT_TRANSLATE_NOOP("ResultWord", "all there")},
    WordRow{"dkim.version", QT_TRANSLATE_NOOP("ResultWord", "known")},
    WordRow{"dkim.algorithm", QT_TRANSLATE_NOOP("ResultWord", "allowed")},
    WordRow{"dkim.canonicalization", QT_TRANSLATE_NOOP("ResultWord", "known")},
    WordRow{"dkim.query-method", QT_TRANSLATE_NOOP("ResultWord", "known")},
    WordRow{"dkim.domain", QT_TRANSLATE_NOOP("ResultWord", "a domain name")},
    WordRow{"dkim.selector", QT_TRANSLATE_NOOP("ResultWord", "a selector")},
    WordRow{"dkim.identity", QT_TRANSLATE_NOOP("ResultWord", "within d=")},
    WordRow{"dkim.base64", QT_TRANSLATE_NOOP("ResultWord", "decoded")},
    WordRow{"dkim.from-signed", QT_TRANSLATE_NOOP("ResultWord", "signed")},
    WordRow{"dkim.timestamp", QT_TRANSLATE_NOOP("ResultWord", "not in future")},
    WordRow{"dkim.expiration", QT_TRANSLATE_NOOP("ResultWord", "not over")},
    WordRow{"dkim.body-hash", QT_TRANSLATE_NOOP("ResultWord", "equal")},
    WordRow{"dkim.key-lookup", QT_TRANSLATE_NOOP("ResultWord", "found")},
    WordRow{"dkim.key-hash", QT_TRANSLATE_NOOP("ResultWord", "allowed")},
    WordRow{"dkim.key-service", QT_TRANSLATE_NOOP("ResultWord", "allowed")},
    WordRow{"dkim.key-subdomain", QT_TRANSLATE_NOOP("ResultWord", "allowed")},
    WordRow{"arc.required-tags", QT_TRANSLATE_NOOP("ResultWord", "all there")},
    WordRow{"arc.covered-fields", QT_TRANSLATE_NOOP("ResultWord", "covers none")},
    WordRow{"arc.seal-tags", QT_TRANSLATE_NOOP("ResultWord", "as required")},
    WordRow{"arc.newest-status", QT_TRANSLATE_NOOP("ResultWord", "not failed")},
    WordRow{"arc.fields", QT_TRANSLATE_NOOP("ResultWord", "all there")},
    WordRow{"arc.sequence", QT_TRANSLATE_NOOP("ResultWord", "no gap")},
    WordRow{"arc.statuses", QT_TRANSLATE_NOOP("ResultWord", "as required")},
    WordRow{"arc.newest-message-signature", QT_TRANSLATE_NOOP("ResultWord", "fits")},
    WordRow{"arc.seals", QT_TRANSLATE_NOOP("ResultWord", "all fit")},
};

// For results whose numbers are not there, and for steps that nobody has named yet.
QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotReached:
        return ResultWord::tr("not run");
    case Outcome::NotUsed:
        return ResultWord::tr("not used");
    case Outcome::Passed:
        return ResultWord::tr("passed");
    case Outcome::Noted:
        return ResultWord::tr("noted");
    case Outcome::Warned:
        return ResultWord::tr("warning");
    case Outcome::Failed:
        return ResultWord::tr("failed");
    }
    return {};
}

} // namespace

QString resultWord(const trace::Step &step)
{
    const bool isFault = step.outcome == Outcome::Failed || step.outcome == Outcome::Warned
        || step.outcome == Outcome::NotReached;
    if (step.problem && isFault)
        return shortWord(step.problem->code);
    const auto *row = std::ranges::find(rows, step.id, &WordRow::id);
    const bool isThere = step.outcome != Outcome::NotReached && step.outcome != Outcome::NotUsed;
    return isThere && row != rows.end() ? QCoreApplication::translate("ResultWord", row->word)
                                        : outcomeWord(step.outcome);
}

} // namespace dkimlens::text
