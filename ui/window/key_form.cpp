// SPDX-License-Identifier: Apache-2.0
#include "ui/window/key_form.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dkimlens::window {
namespace {

using widgets::scaled;

QLineEdit *makeField(const QString &objectName, const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    return field;
}

QPlainTextEdit *makeText()
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("checkedText"));
    text->setTabChangesFocus(true);
    text->setFont(widgets::fontOf(widgets::TextRole::Bytes));
    text->setFixedHeight(scaled(84));
    text->setAccessibleName(KeyForm::tr("Pasted record"));
    text->setPlaceholderText(KeyForm::tr("Or paste a TXT record, a zone file, what dig or nslookup prints, a "
                                         "DKIM-Signature field, a message, or a public key in PEM"));
    return text;
}

} // namespace

KeyForm::KeyForm(QWidget *parent)
    : QWidget(parent)
    , m_selector(makeField(QStringLiteral("checkedSelector"), tr("empty: try well-known ones")))
    , m_domain(makeField(QStringLiteral("checkedDomain"), QStringLiteral("example.org")))
    , m_lookUp(new QPushButton(widgets::icon(widgets::Symbol::Search), tr("&Look up")))
    , m_text(makeText())
{
    m_lookUp->setObjectName(QStringLiteral("lookUpKey"));
    m_lookUp->setDefault(true);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    layout->setSpacing(scaled(8));
    layout->addWidget(makeNameRow());
    layout->addWidget(m_text);
    connect(m_lookUp, &QPushButton::clicked, this, &KeyForm::lookUpRequested);
    connect(m_text, &QPlainTextEdit::textChanged, this, &KeyForm::pastedChanged);
}

QWidget *KeyForm::makeNameRow()
{
    auto *selectorName = new QLabel(tr("&Selector s="));
    auto *domainName = new QLabel(tr("&Domain d="));
    selectorName->setBuddy(m_selector);
    domainName->setBuddy(m_domain);
    m_selector->setAccessibleName(tr("Selector"));
    m_domain->setAccessibleName(tr("Domain"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(8));
    layout->addWidget(selectorName);
    layout->addWidget(m_selector, 2);
    layout->addWidget(domainName);
    layout->addWidget(m_domain, 3);
    layout->addWidget(m_lookUp);
    return row;
}

QString KeyForm::selector() const
{
    return m_selector->text();
}

QString KeyForm::domain() const
{
    return m_domain->text();
}

QString KeyForm::pasted() const
{
    return m_text->toPlainText();
}

void KeyForm::clearPasted()
{
    const QSignalBlocker blocker(m_text);
    m_text->clear();
}

void KeyForm::setName(const QString &selector, const QString &domain)
{
    m_selector->setText(selector);
    m_domain->setText(domain);
}

} // namespace dkimlens::window
