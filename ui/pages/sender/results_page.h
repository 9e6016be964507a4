// SPDX-License-Identifier: Apache-2.0
// "Authentication-Results": who said what of the message, what is found now, and why the two may differ; and
// where trust begins.

#pragma once

#include "ui/pages/message_page.h"

class QComboBox;
class QTableView;

namespace dkimlens::models {
class ClaimModel;
struct ClaimRow;
} // namespace dkimlens::models

namespace dkimlens::pages {

class RemarkList;
class TextLabel;

class ResultsPage : public MessagePage
{
    Q_OBJECT

public:
    explicit ResultsPage(QWidget *parent = nullptr);

    void show(const MessageSubject &subject) override;
    void clearSelection() override;
    void announceSelection() override;
    void selectBytes(ByteRange bytes) override;
    QUrl reference() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBoundaryLine();
    QWidget *makeDetail();
    void showBoundary(const analysis::SenderClaims &claims);
    void showRows(const MessageSubject &subject);
    void showDetail();
    void moveBoundary(int choice);
    const models::ClaimRow *chosenRow() const;

    models::ClaimModel *m_model;
    QTableView *m_table;
    QComboBox *m_boundary;
    TextLabel *m_nothing; // instead of an empty table
    TextLabel *m_detailTitle;
    RemarkList *m_detail;
    QWidget *m_detailArea;
    analysis::SenderInputs m_inputs; // of the message that is shown
};

} // namespace dkimlens::pages
