// SPDX-License-Identifier: Apache-2.0
#include "ui/source/change_remarks.h"

#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace dkimlens::source {

using trace::Side;

namespace {

struct ChangeRemarks
{
    Q_DECLARE_TR_FUNCTIONS(ChangeRemarks)
};

std::vector<Mark> changesIn(const trace::ChangeIndex &index, Side side, ByteRange row)
{
    std::vector<Mark> changes;
    index.visitFilled(side, row, [&](const trace::ChangeRun &run) {
        if (run.kind != Edit::Kind::Kept)
            changes.push_back({rangeOn(side, run), run.kind});
    });
    return changes;
}

// What is added behind the last byte belongs to the last row.
QString lettersIn(const trace::ChangeIndex &index, const RuleLetters &letters, ByteRange row, std::size_t end)
{
    QStringList found;
    const ByteRange range{row.begin, row.end + (row.end == end ? 1 : 0)};
    index.visit(Side::Input, range, [&](const trace::ChangeRun &run) {
        const QString letter = run.kind == Edit::Kind::Kept ? QString() : letters(run.rule);
        if (!letter.isEmpty() && !found.contains(letter))
            found.append(letter);
    });
    found.sort();
    return found.join(QStringLiteral(", "));
}

QString gapText(const GapReason &reason, const QString &letter)
{
    switch (reason.kind) {
    case GapReason::Kind::LongLine:
        return {};
    case GapReason::Kind::LineRemoved:
        return letter.isEmpty() ? ChangeRemarks::tr("line removed")
                                : ChangeRemarks::tr("line removed by rule %1").arg(letter);
    case GapReason::Kind::LineJoined:
        return letter.isEmpty() ? ChangeRemarks::tr("joined to the line above")
                                : ChangeRemarks::tr("joined to the line above by rule %1").arg(letter);
    case GapReason::Kind::LineAdded:
        return letter.isEmpty() ? ChangeRemarks::tr("line added")
                                : ChangeRemarks::tr("line added by rule %1").arg(letter);
    }
    return {};
}

} // namespace

Remarks changeRemarks(const ChangeText &text, Side side, const RuleLetters &letters)
{
    const std::size_t end = text.input.bytes.bytes().size();
    Remarks remarks;
    remarks.marks = [index = text.index, message = text.message, side](ByteRange row) {
        return changesIn(*index, side, row);
    };
    remarks.gap = [letters](const GapReason &reason) { return gapText(reason, letters(reason.rule)); };
    if (side == Side::Input)
        remarks.note = [index = text.index, message = text.message, letters, end](ByteRange row) {
            return lettersIn(*index, letters, row, end);
        };
    return remarks;
}

QString sizeText(const PreparedText &text)
{
    const std::size_t lines = text.lines.rows().lines();
    return ChangeRemarks::tr("%1, %n line(s)", "%1: 63 bytes", static_cast<int>(lines))
        .arg(text::exactByteCount(text.bytes.bytes().size()));
}

} // namespace dkimlens::source
