// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/route_page.h"

#include "ui/models/rfc_link.h"
#include "ui/pages/hop_box.h"
#include "ui/pages/route_box.h"
#include "ui/pages/scroll_column.h"
#include "ui/widgets/metrics.h"

#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;

} // namespace

RoutePage::RoutePage(QWidget *parent)
    : MessagePage(parent)
    , m_scroll(new ScrollColumn)
    , m_route(new RouteBox)
    , m_hop(new HopBox)
{
    setObjectName(QStringLiteral("routePage"));
    setAccessibleName(tr("Route of the message"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    QVBoxLayout *column = m_scroll->column();
    column->setContentsMargins(scaled(widgets::length::pageMargin), scaled(widgets::length::pageMarginTop),
                               scaled(widgets::length::pageMargin), scaled(widgets::length::pageMarginTop));
    column->setSpacing(scaled(widgets::length::boxGap));
    column->addWidget(m_route);
    column->addWidget(m_hop);
    column->addStretch();
    m_hop->hide();
    setFocusProxy(m_route);
    connect(m_route, &RouteBox::hopSelected, this, &RoutePage::followHop);
    connect(m_route, &RouteBox::boundaryMoved, this, &RoutePage::moveBoundary);
    connect(m_hop, &HopBox::boundaryRequested, this, [this] {
        if (const std::optional<std::size_t> hop = m_route->selectedHop())
            moveBoundary(*hop);
    });
}

void RoutePage::show(const MessageSubject &subject)
{
    m_message = subject.message;
    m_basis = subject.sender.basis;
    m_route->show(m_basis->claims.route, m_basis->claims.boundary);
}

void RoutePage::clearSelection()
{
    m_route->selectHop(std::nullopt);
}

void RoutePage::announceSelection()
{
    followHop(m_route->selectedHop());
}

void RoutePage::selectBytes(ByteRange bytes)
{
    if (const std::optional<std::size_t> hop = m_route->hopCovering(bytes.begin))
        m_route->selectHop(hop);
}

// RFC 5321, 4.4: trace information.
QUrl RoutePage::reference() const
{
    return models::rfcLink(QStringLiteral("RFC 5321"), QStringLiteral("4.4"));
}

void RoutePage::followHop(std::optional<std::size_t> hop)
{
    m_hop->setVisible(hop.has_value());
    if (!hop)
        return emit sourceChosen({});
    m_hop->show(m_message, m_basis->claims.route, m_basis->claims.boundary, {*hop, m_route->untold(*hop)});
    const QString number = QString::number(*hop + 1);
    emit sourceChosen({{m_basis->claims.route.hops[*hop].hop.where},
                       tr("Hop %1 selected").arg(number),
                       tr("Received field of hop %1").arg(number)});
}

void RoutePage::moveBoundary(std::size_t hop)
{
    analysis::SenderInputs inputs = analysis::inputsOf(m_basis->claims);
    inputs.boundary = hop;
    emit boundaryMoved(hop);
    emit senderInputsChanged(inputs);
}

} // namespace dkimlens::pages
