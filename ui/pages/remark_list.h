// SPDX-License-Identifier: Apache-2.0
// Sentences, each with its status shape: advice, findings.

#pragma once

#include "ui/text/status.h"

#include <QString>
#include <QUrl>
#include <QWidget>

#include <string_view>
#include <vector>

namespace dkimlens::pages {

struct Remark
{
    text::Status status = text::Status::Info;
    QString sentence;
    QString advice; // in a line of its own; may be empty
    std::string_view rfc{}; // the section that says so, "6376#3.6.1", of static storage; may be empty

    friend bool operator==(const Remark &, const Remark &) = default;
};

class RemarkList : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkList(QWidget *parent = nullptr);

    void setRemarks(const std::vector<Remark> &remarks);

signals:
    void referenceChosen(const QUrl &reference);

private:
    QWidget *makeRow(const Remark &remark) const;
    QWidget *makeTexts(const Remark &remark) const;
    void orderFocus();

    std::vector<Remark> m_remarks;
    QWidget *m_rows = nullptr;
};

} // namespace dkimlens::pages
