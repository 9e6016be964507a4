// SPDX-License-Identifier: Apache-2.0
// The way of the message, hop by hop, and where the receiver's own servers begin.

#pragma once

#include "ui/pages/message_page.h"

#include <memory>
#include <optional>

namespace dkimlens::pages {

class HopBox;
class RouteBox;
class ScrollColumn;

class RoutePage : public MessagePage
{
    Q_OBJECT

public:
    explicit RoutePage(QWidget *parent = nullptr);

    void show(const MessageSubject &subject) override;
    void clearSelection() override;
    void announceSelection() override;
    void selectBytes(ByteRange bytes) override;
    QUrl reference() const override;

signals:
    void boundaryMoved(std::size_t hop); // senderInputsChanged() tells it with all else

private:
    void followHop(std::optional<std::size_t> hop);
    void moveBoundary(std::size_t hop);

    ScrollColumn *m_scroll;
    RouteBox *m_route;
    HopBox *m_hop;
    message::Message m_message;
    std::shared_ptr<const analysis::SenderBasis> m_basis = std::make_shared<const analysis::SenderBasis>();
};

} // namespace dkimlens::pages
