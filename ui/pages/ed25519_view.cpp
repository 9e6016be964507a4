// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ed25519_view.h"

#include "ui/pages/compare_box.h"
#include "ui/pages/number_rows.h"
#include "ui/pages/remark_list.h"
#include "ui/text/proof_text.h"
#include "ui/text/texts.h"
#include "ui/widgets/metrics.h"

#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

// The letters are those of RFC 8032, 5.1.7.
std::vector<NumberRow> numbersOf(const crypto::Ed25519Equation &equation)
{
    std::vector<NumberRow> rows{
        {QStringLiteral("R"), Ed25519View::tr("point, first half of b="), equation.r, {}},
        {QStringLiteral("S"), Ed25519View::tr("number, second half of b="), equation.s, {}},
        {QStringLiteral("A"), Ed25519View::tr("public key, from p= in DNS"), equation.publicPoint, {}},
        {QStringLiteral("M"), Ed25519View::tr("hash of step 9"), equation.message, {}},
        {QStringLiteral("k"), Ed25519View::tr("SHA-512(R, A, M) mod L"), equation.k, {}}};
    std::erase_if(rows, [](const NumberRow &row) { return row.octets.empty(); });
    for (NumberRow &row : rows)
        row.remark = text::exactByteCount(row.octets.size());
    return rows;
}

std::vector<Remark> remarksOf(const crypto::Ed25519Equation &equation)
{
    std::vector<Remark> remarks;
    if (equation.fault != crypto::EquationFault::None)
        remarks.push_back({text::Status::Fail, text::sentence(equation), {}});
    else
        remarks.push_back({text::Status::Info,
                           Ed25519View::tr("The signature fits if both sides are the same point of the "
                                           "curve. B and L belong to the curve "
                                           "and are the same for all keys."),
                           {}});
    remarks.push_back(
        {text::Status::Info,
         Ed25519View::tr("Ed25519 cannot be opened, so a fail does not tell which part changed."),
         {}});
    return remarks;
}

} // namespace

Ed25519View::Ed25519View(QWidget *parent)
    : QWidget(parent)
    , m_numbers(new NumberRows)
    , m_sides(new CompareBox(tr("Both sides of the equation, byte by byte")))
    , m_remarks(new RemarkList)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::scaled(widgets::length::unit));
    layout->addWidget(m_numbers);
    layout->addWidget(m_sides);
    layout->addWidget(m_remarks);
}

void Ed25519View::show(const crypto::Ed25519Equation &equation)
{
    if (equation == m_equation)
        return;
    m_equation = equation;
    m_numbers->show(numbersOf(equation));
    m_sides->setVisible(equation.fault == crypto::EquationFault::None);
    m_sides->show({QStringLiteral("S·B"), equation.left, QStringLiteral("R + k·A"), equation.right});
    m_remarks->setRemarks(remarksOf(equation));
}

} // namespace dkimlens::pages
