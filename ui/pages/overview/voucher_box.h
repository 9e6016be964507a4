// SPDX-License-Identifier: Apache-2.0
// Who vouches for a message: a row for SPF, for each signature and for ARC, and whether it speaks for From.
// Below them, whether what servers on the way reported agrees.

#pragma once

#include "ui/pages/message_page.h"
#include "ui/text/overview_text.h"
#include "ui/widgets/box.h"

#include <vector>

namespace dkimlens::models {
class CellTable;
} // namespace dkimlens::models

namespace dkimlens::widgets {
class StatusLabel;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class FittedTable;
class TextLabel;

class VoucherBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit VoucherBox(QWidget *parent = nullptr);

    void show(const MessageSubject &subject);

signals:
    void placeRequested(const dkimlens::models::Place &place);

private:
    QWidget *makeReportedLine();

    std::vector<text::Voucher> m_vouchers;
    models::CellTable *m_model;
    FittedTable *m_table;
    widgets::StatusLabel *m_reportedShape;
    TextLabel *m_reported;
};

} // namespace dkimlens::pages
