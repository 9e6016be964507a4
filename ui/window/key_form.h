// SPDX-License-Identifier: Apache-2.0
// What the key checker is given: selector and domain, or pasted text.

#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace dkimlens::window {

class KeyForm : public QWidget
{
    Q_OBJECT

public:
    explicit KeyForm(QWidget *parent = nullptr);

    QString selector() const;
    QString domain() const;
    QString pasted() const;
    void clearPasted(); // without a word: it has been replaced
    void setName(const QString &selector, const QString &domain);

signals:
    void lookUpRequested();
    void pastedChanged();

private:
    QWidget *makeNameRow();

    QLineEdit *m_selector;
    QLineEdit *m_domain;
    QPushButton *m_lookUp;
    QPlainTextEdit *m_text;
};

} // namespace dkimlens::window
