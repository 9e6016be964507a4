// SPDX-License-Identifier: Apache-2.0
#include "ui/models/step_rows.h"

#include "ui/text/header_text.h"
#include "ui/text/octets.h"
#include "ui/text/step_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::models {
namespace {

using dkim::VerifiedSignature;
using message::Message;
using text::Status;
using trace::Step;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::StepRows)
};

constexpr std::size_t longestValue = 200; // octets of a field's value that a cell shows

QString letterOf(const VerifiedSignature &signature, const Step &step)
{
    return text::stepNumber(signature, step.id).right(1);
}

QString signedNumber(std::ptrdiff_t number)
{
    return number < 0 ? QStringLiteral("\u2212%1").arg(-number) : QString::number(number);
}

CellRow ruleRow(const Step &rule, const VerifiedSignature &signature, const Message &message)
{
    const text::StepText words = text::stepText(rule, signature, message);
    const std::size_t before = rule.change ? trace::inputSize(*rule.change) : 0;
    const std::size_t after = rule.change ? trace::outputSize(*rule.change) : 0;
    const bool isUsed = rule.outcome != trace::Outcome::NotUsed;
    const QString did = isUsed && rule.change ? text::changeText(*rule.change, message) : words.finding;
    const auto change = static_cast<std::ptrdiff_t>(after) - static_cast<std::ptrdiff_t>(before);
    return {{{letterOf(signature, rule)},
             {words.ruleSays},
             {did},
             {signedNumber(change), std::nullopt, Cell::Form::Number},
             {QString::number(after), std::nullopt, Cell::Form::Number}},
            std::string(rule.id)};
}

CellRow checkRow(const Step &check, const VerifiedSignature &signature, const Message &message)
{
    const text::StepText words = text::stepText(check, signature, message);
    return {{{text::stepNumber(signature, check.id)},
             {words.title},
             {words.result, text::statusOf(check)},
             {words.finding}},
            std::string(check.id)};
}

QString valueOf(const Message &message, const message::HeaderField &field)
{
    const std::string_view value = message.text(field.value);
    return text::decodedHeader(value.substr(0, longestValue)).simplified();
}

// How many entries of h= before this one have its name.
int rankOf(const std::vector<dkim::SelectedField> &selected, std::size_t entry)
{
    const auto end = selected.begin() + static_cast<std::ptrdiff_t>(entry);
    return static_cast<int>(std::count_if(selected.begin(), end, [&](const dkim::SelectedField &each) {
        return each.header.name == selected[entry].header.name;
    }));
}

QString absenceOf(const std::vector<dkim::SelectedField> &selected, std::size_t entry)
{
    const QString name = text::fieldName(selected[entry].header.name);
    switch (rankOf(selected, entry)) {
    case 0:
        return Words::tr("no %1 in the message").arg(name);
    case 1:
        return Words::tr("no second %1 in the message").arg(name);
    default:
        return Words::tr("no further %1 in the message").arg(name);
    }
}

CellRow selectionRow(std::size_t entry, const VerifiedSignature &signature, const Message &message)
{
    const dkim::SelectedField &choice = signature.selected[entry];
    CellRow row;
    row.cells = {{QString::number(entry + 1)},
                 {text::fromOctets(choice.header.name), std::nullopt, Cell::Form::Bytes}};
    row.bytes = {choice.header.where};
    if (choice.field) {
        const message::HeaderField &field = message.fields()[*choice.field];
        row.cells.push_back({valueOf(message, field)});
        row.cells.push_back({Words::tr("signed"), Status::Pass});
        row.bytes.push_back(field.range);
        row.id = std::to_string(*choice.field);
    } else {
        row.cells.push_back({absenceOf(signature.selected, entry)});
        row.cells.push_back({Words::tr("absent, guarded"), Status::Guarded});
    }
    std::ranges::sort(row.bytes, {}, &ByteRange::begin);
    return row;
}

// What became of a field: the entry that took it.
Cell entryOf(std::size_t index, const VerifiedSignature &signature)
{
    if (index == signature.field)
        return {Words::tr("step %1").arg(text::stepNumber(signature, "dkim.own-field")), Status::Info};
    const auto taken = std::ranges::find(signature.selected, index, &dkim::SelectedField::field);
    if (taken == signature.selected.end())
        return {Words::tr("not signed"), Status::None};
    return {QString::number(taken - signature.selected.begin() + 1), Status::Pass};
}

} // namespace

QStringList ruleHeadings()
{
    return {Words::tr("Rule"), Words::tr("What the rule says"), Words::tr("What it did here"),
            Words::tr("Change"), Words::tr("Bytes after")};
}

std::vector<CellRow> ruleRows(const Step &step, const VerifiedSignature &signature, const Message &message)
{
    std::vector<CellRow> rows;
    for (const Step &rule : step.steps)
        rows.push_back(ruleRow(rule, signature, message));
    return rows;
}

QStringList checkHeadings()
{
    return {Words::tr("Step"), Words::tr("Check"), Words::tr("Result"), Words::tr("What was found")};
}

std::vector<CellRow> checkRows(const Step &step, const VerifiedSignature &signature, const Message &message)
{
    std::vector<CellRow> rows;
    for (const Step &check : step.steps)
        rows.push_back(checkRow(check, signature, message));
    return rows;
}

QStringList selectionHeadings()
{
    return {QString(), Words::tr("Name in h="), Words::tr("Header taken"), Words::tr("Result")};
}

std::vector<CellRow> selectionRows(const VerifiedSignature &signature, const Message &message)
{
    std::vector<CellRow> rows;
    for (std::size_t entry = 0; entry < signature.selected.size(); ++entry)
        rows.push_back(selectionRow(entry, signature, message));
    return rows;
}

QStringList fieldHeadings()
{
    return {Words::tr("Header"), Words::tr("Value"), Words::tr("Entry")};
}

std::vector<CellRow> fieldRows(const VerifiedSignature &signature, const Message &message)
{
    std::vector<CellRow> rows;
    for (std::size_t i = 0; i < message.fields().size() && i < dkim::maxSignedHeaders; ++i) {
        const message::HeaderField &field = message.fields()[i];
        rows.push_back(
            {{{text::fromOctets(message.text(field.name))}, {valueOf(message, field)}, entryOf(i, signature)},
             std::to_string(i),
             {field.range}});
    }
    return rows;
}

} // namespace dkimlens::models
