// SPDX-License-Identifier: Apache-2.0
// The row in Source that finds text or bytes: hidden until it is asked for.

#pragma once

#include "ui/source/byte_search.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace dkimlens::source {

class SearchRow : public QWidget
{
    Q_OBJECT

public:
    explicit SearchRow(QWidget *parent = nullptr);

    void open();
    void search(Direction direction); // for what stands in the field
    void showFound();
    void showNotFound();

signals:
    void wanted(const dkimlens::source::SearchTerm &term, dkimlens::source::Direction direction);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<SearchTerm> term() const;
    void close();

    QComboBox *m_kind;
    QLineEdit *m_text;
    QLabel *m_result;
};

} // namespace dkimlens::source
