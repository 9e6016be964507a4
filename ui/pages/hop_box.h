// SPDX-License-Identifier: Apache-2.0
// All that one hop says: both servers, the protocol, its time, what is odd about it, and the field itself.

#pragma once

#include "core/engine/message/message.h"
#include "core/engine/received/route.h"
#include "ui/widgets/box.h"

#include <optional>
#include <vector>

class QPushButton;

namespace dkimlens::pages {

class FactGrid;
class RemarkList;

struct ShownHop
{
    std::size_t index = 0; // into Route::hops
    std::vector<received::Oddity> oddities; // what is to be said of it: not what stands elsewhere already
};

class HopBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit HopBox(QWidget *parent = nullptr);

    void show(const message::Message &message, const received::Route &route,
              std::optional<std::size_t> boundary, const ShownHop &shown);

signals:
    void boundaryRequested(); // to begin at the hop that is shown

private:
    void showField(const QString &text);

    QPushButton *m_move;
    FactGrid *m_facts;
    RemarkList *m_remarks;
    QWidget *m_field = nullptr;
};

} // namespace dkimlens::pages
