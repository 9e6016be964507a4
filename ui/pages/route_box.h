// SPDX-License-Identifier: Apache-2.0
// The way of a message: the drawing, the hops as a table, and sentences about what is odd.

#pragma once

#include "ui/models/route_model.h"
#include "ui/widgets/box.h"

#include <optional>
#include <vector>

class QTableView;

namespace dkimlens::pages {

class RemarkList;
class RouteTable;
class RouteTimeline;
class TextLabel;

class RouteBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit RouteBox(QWidget *parent = nullptr);

    // `boundary`: the oldest hop that the receiver's own servers wrote. A hop that was chosen stays chosen
    // where the route is the same.
    void show(const received::Route &route, std::optional<std::size_t> boundary);

    void setMostRows(int rows); // of the table; more are scrolled through
    void selectHop(std::optional<std::size_t> hop);
    std::optional<std::size_t> selectedHop() const;
    std::vector<received::Oddity> untold(std::size_t hop) const; // what has no sentence below the table
    std::optional<std::size_t> hopCovering(std::size_t offset) const { return m_model->hopCovering(offset); }

signals:
    void hopSelected(std::optional<std::size_t> hop); // also when none is any more
    void boundaryMoved(std::size_t hop);

private:
    void showRoute();
    void followSelection();
    void moveBoundary();

    models::RouteModel *m_model;
    RouteTimeline *m_timeline;
    RouteTable *m_table;
    RemarkList *m_remarks;
    TextLabel *m_empty;
};

} // namespace dkimlens::pages
