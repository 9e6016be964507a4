// SPDX-License-Identifier: Apache-2.0
// "SPF": what it is asked about, which a person may change, what came of it, and each step on the way.

#pragma once

#include "ui/pages/message_page.h"

#include <array>

class QBoxLayout;
class QPushButton;

namespace dkimlens::pages {

class FactGrid;
class RemarkList;
class SpfInputRow;
class SpfStepsBox;

class SpfPage : public MessagePage
{
    Q_OBJECT

public:
    explicit SpfPage(QWidget *parent = nullptr);

    void show(const MessageSubject &subject) override;
    void clearSelection() override;
    void announceSelection() override;
    QUrl reference() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeInputBox();
    QWidget *makeButtons();
    void connectParts();
    void check();
    void reset();
    void judge();

    std::array<SpfInputRow *, 3> m_inputs; // client address, HELO, MAIL FROM
    QBoxLayout *m_top; // the inputs beside the result, or above it
    QPushButton *m_check;
    QPushButton *m_reset;
    RemarkList *m_remarks;
    FactGrid *m_result;
    SpfStepsBox *m_steps;
    std::optional<std::size_t> m_boundary; // of the message that is shown
};

} // namespace dkimlens::pages
