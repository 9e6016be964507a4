// SPDX-License-Identifier: Apache-2.0
// Every header field of the message: grouped, searchable, each with what it means and with its parts.

#pragma once

#include "core/engine/analysis/one_click.h"
#include "ui/models/field_catalog.h"
#include "ui/pages/fields/field_detail.h"
#include "ui/pages/message_page.h"

#include <optional>

class QLineEdit;
class QSplitter;
class QTableView;

namespace dkimlens::models {
class FieldListModel;
} // namespace dkimlens::models

namespace dkimlens::pages {

class TextLabel;

class FieldsPage : public MessagePage
{
    Q_OBJECT

public:
    explicit FieldsPage(QWidget *parent = nullptr);

    void show(const MessageSubject &subject) override;
    void clearSelection() override;
    void announceSelection() override;
    void selectBytes(ByteRange bytes) override;
    QUrl reference() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void makeTable();
    void filter(const QString &text);
    void chooseNext(); // of those that are listed; after the last comes the first
    bool takeFilterKey(int key);
    bool takeTableKey(int key);
    void refreshRows();
    void showField(); // the one that is selected
    ShownField shownField(std::size_t field) const;
    std::vector<Remark> remarksAbout(std::size_t field) const;
    std::optional<std::size_t> chosenField() const;
    void choose(std::size_t field);

    models::FieldCatalog m_catalog;
    models::FieldListModel *m_model;
    QLineEdit *m_filter;
    TextLabel *m_count;
    QTableView *m_table;
    FieldDetail *m_detail;
    QSplitter *m_parts;
    bool m_isMoved = false; // the splitter, by the person
    message::Message m_message;
    std::vector<dkim::Finding> m_findings; // about the message, those of neighbours too
    std::vector<std::pair<std::size_t, dkim::Signature>> m_signatures; // by the index of their field
    analysis::OneClickJudgement m_oneClick;
};

} // namespace dkimlens::pages
