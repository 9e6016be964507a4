// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/route_box.h"

#include "ui/pages/remark_list.h"
#include "ui/pages/route_table.h"
#include "ui/pages/route_timeline.h"
#include "ui/pages/text_label.h"
#include "ui/text/texts.h"

#include <QAction>
#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using received::Oddity;
using received::Route;
using widgets::scaled;

constexpr std::size_t mostRemarks = 6; // more would push the table out of sight

// What is worth a sentence beside the table; the rest is said of the hop that is chosen.
bool isTold(Oddity oddity)
{
    return oddity == Oddity::Delayed || oddity == Oddity::ClockBehind || oddity == Oddity::Break;
}

struct Told
{
    std::size_t hop;
    Oddity oddity;
};

std::vector<Told> toldOf(const Route &route)
{
    std::vector<Told> told;
    for (std::size_t hop = 0; hop < route.hops.size(); ++hop) {
        for (const Oddity oddity : route.hops[hop].oddities) {
            if (isTold(oddity))
                told.push_back({hop, oddity});
        }
    }
    return told;
}

std::vector<Remark> remarksOf(const Route &route)
{
    const std::vector<Told> told = toldOf(route);
    std::vector<Remark> remarks;
    for (std::size_t i = 0; i < std::min(told.size(), mostRemarks); ++i)
        remarks.push_back(
            {text::statusOf(told[i].oddity), text::sentence(told[i].oddity, route, told[i].hop), {}});
    if (told.size() > mostRemarks)
        remarks.push_back({text::Status::Info,
                           RouteBox::tr("%1 more such remarks: choose a hop to read its own.")
                               .arg(text::number(told.size() - mostRemarks)),
                           {}});
    return remarks;
}

QString emptyText()
{
    return text::noRouteTitle() + QStringLiteral(".\n") + text::noRouteSentence();
}

} // namespace

RouteBox::RouteBox(QWidget *parent)
    : widgets::Box(tr("Route"), parent)
    , m_model(new models::RouteModel(this))
    , m_timeline(new RouteTimeline)
    , m_table(new RouteTable(m_model))
    , m_remarks(new RemarkList)
    , m_empty(new TextLabel(widgets::TextRole::Body, TextLabel::Tone::Second))
{
    setObjectName(QStringLiteral("routeBox"));
    m_remarks->setObjectName(QStringLiteral("routeRemarks"));
    m_empty->setObjectName(QStringLiteral("noRoute"));
    m_empty->setText(emptyText());
    m_empty->setWordWrap(true);
    m_empty->makeSelectable();
    m_empty->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    content()->addWidget(m_empty);
    content()->addWidget(m_timeline);
    content()->addWidget(m_table);
    content()->addWidget(m_remarks);
    auto *move = new QAction(tr("Trust begins here"), m_table);
    move->setObjectName(QStringLiteral("moveBoundary"));
    m_table->addAction(move);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(move, &QAction::triggered, this, &RouteBox::moveBoundary);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RouteBox::followSelection);
    connect(m_timeline, &RouteTimeline::hopChosen, this, [this](std::size_t hop) { selectHop(hop); });
    showRoute();
}

void RouteBox::show(const Route &route, std::optional<std::size_t> boundary)
{
    const bool isSame = route == m_model->route();
    if (isSame && boundary == m_model->boundary())
        return;
    const std::optional<std::size_t> chosen = isSame ? selectedHop() : std::nullopt;
    m_model->show(route, boundary);
    if (!isSame)
        showRoute();
    if (chosen)
        selectHop(chosen);
    else
        followSelection(); // what was chosen before went without a word
}

void RouteBox::showRoute()
{
    const Route &route = m_model->route();
    const bool isEmpty = route.hops.empty();
    const std::vector<Remark> remarks = remarksOf(route);
    m_timeline->show(route);
    m_remarks->setRemarks(remarks);
    setRemark(isEmpty ? QString() : text::routeSummary(route));
    setSubtitle(isEmpty ? QString() : tr("not to scale", "the drawing of the route"));
    m_empty->setVisible(isEmpty);
    m_timeline->setVisible(!isEmpty);
    m_table->setVisible(!isEmpty);
    m_remarks->setVisible(!remarks.empty());
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
}

void RouteBox::setMostRows(int rows)
{
    m_table->setMostRows(rows);
}

void RouteBox::selectHop(std::optional<std::size_t> hop)
{
    if (hop && *hop < m_model->route().hops.size()) {
        m_table->setCurrentIndex(m_model->indexOf(*hop));
        return;
    }
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

// Not the current row: that one exists without being selected, as soon as the table has the focus.
std::optional<std::size_t> RouteBox::selectedHop() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_model->hopAt(rows.front());
}

std::vector<Oddity> RouteBox::untold(std::size_t hop) const
{
    std::vector<Oddity> oddities = m_model->route().hops[hop].oddities;
    std::vector<Told> told = toldOf(m_model->route());
    told.resize(std::min(told.size(), mostRemarks), Told{0, Oddity::Delayed});
    std::erase_if(oddities, [&](Oddity oddity) {
        return std::ranges::any_of(
            told, [&](const Told &each) { return each.hop == hop && each.oddity == oddity; });
    });
    return oddities;
}

void RouteBox::followSelection()
{
    m_timeline->setCurrentHop(selectedHop());
    emit hopSelected(selectedHop());
}

void RouteBox::moveBoundary()
{
    if (const std::optional<std::size_t> hop = selectedHop())
        emit boundaryMoved(*hop);
}

} // namespace dkimlens::pages
