// SPDX-License-Identifier: Apache-2.0
#include "tests/support/transformation_rows.h"

#include "tests/support/print.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace dkimlens::test {

using diagnose::Candidate;
using diagnose::Document;
using diagnose::Transformation;
using message::Message;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString described(const Offered &offered)
{
    return QStringLiteral("  \"%1\" %2 \"%3\" \"%4\"\n")
        .arg(QString::fromStdString(escaped(offered.text)))
        .arg(offered.count)
        .arg(QString::fromStdString(escaped(offered.field)), QString::fromStdString(escaped(offered.token)));
}

QString described(const char *title, const std::vector<Offered> &all)
{
    QString text = QString::fromLatin1(title) + QLatin1Char('\n');
    for (const Offered &offered : all)
        text += described(offered);
    return text;
}

bool isAmong(const Offered &offered, const std::vector<Offered> &all)
{
    return std::ranges::find(all, offered) != all.end();
}

bool isAsListed(const TransformationRow &row, const std::vector<Offered> &offered)
{
    const auto isOffered = [&](const Offered &each) { return isAmong(each, offered); };
    switch (row.listed) {
    case Listed::All:
        return offered == row.offered;
    case Listed::Some:
        return std::ranges::all_of(row.offered, isOffered);
    case Listed::None:
        return std::ranges::none_of(row.offered, isOffered);
    }
    return false;
}

bool isOfNothing(const TransformationRow &row)
{
    return row.offered.empty() || row.listed == Listed::None;
}

// Sorted, without overlaps, as Repairs promise; and none that changes nothing.
bool isSound(const diagnose::Repairs &repairs, std::string_view message)
{
    std::size_t end = 0;
    for (const diagnose::Repair &repair : repairs) {
        const bool isPlaced = repair.where.begin >= end && repair.where.end <= message.size();
        if (!isPlaced || message.substr(repair.where.begin, repair.where.size()) == repair.text)
            return false;
        end = repair.where.end;
    }
    return !repairs.empty();
}

} // namespace

TransformationRows::TransformationRows(std::span<const Transformation> table, Frame frame,
                                       std::vector<TransformationRow> rows)
    : m_table(table)
    , m_frame(std::move(frame))
    , m_rows(std::move(rows))
{
}

void TransformationRows::addRows() const
{
    QTest::addColumn<int>("row");
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const QByteArray name = textOf(m_rows[at].transformation).toLatin1();
        QTest::addRow("%s: %s", name.data(), m_rows[at].fact) << static_cast<int>(at);
    }
}

void TransformationRows::check(int row) const
{
    const TransformationRow &wanted = m_rows.at(static_cast<std::size_t>(row));
    const Transformation *tested = transformation(wanted.transformation);
    QVERIFY2(tested, "no transformation has this name");
    const std::vector<Offered> offered = offeredBy(*tested, wanted.arrived);
    const QString difference = described("offered:", offered) + described("wanted:", wanted.offered);
    QVERIFY2(isAsListed(wanted, offered), qPrintable(difference));
}

QStringList TransformationRows::gaps() const
{
    QStringList gaps;
    for (const Transformation &each : m_table) {
        std::set<bool> tested; // what it does not offer, and what it does
        for (const TransformationRow &row : m_rows) {
            if (row.transformation == each.name)
                tested.insert(isOfNothing(row));
        }
        if (tested.size() < 2)
            gaps << textOf(each.name);
    }
    for (const TransformationRow &row : m_rows) {
        if (!transformation(row.transformation))
            gaps << textOf(row.transformation);
    }
    return gaps;
}

const Transformation *TransformationRows::transformation(std::string_view name) const
{
    const auto found = std::ranges::find(m_table, name, &Transformation::name);
    return found == m_table.end() ? nullptr : &*found;
}

std::vector<Offered> TransformationRows::offeredBy(const Transformation &transformation,
                                                   const std::string &arrived) const
{
    const std::string message = m_frame.before + arrived + m_frame.after;
    std::vector<Offered> all;
    transformation.propose(Document(Message::fromBytes(message), 0), [&](const Candidate &candidate) {
        if (candidate.kind != transformation.kind || !isSound(candidate.repairs, message))
            QTest::qFail("a candidate of another kind, or with unsound repairs", __FILE__, __LINE__);
        Offered each = offered(candidate, message);
        if (!isAmong(each, all))
            all.push_back(std::move(each));
        return true;
    });
    return all;
}

// With the frame, where that was changed.
Offered TransformationRows::offered(const Candidate &candidate, const std::string &message) const
{
    std::string text = replaced(candidate.repairs, message);
    const bool isFramed = text.starts_with(m_frame.before) && text.ends_with(m_frame.after);
    if (isFramed)
        text = text.substr(m_frame.before.size(), text.size() - m_frame.before.size() - m_frame.after.size());
    return {std::move(text), candidate.count, candidate.field, candidate.token};
}

} // namespace dkimlens::test
