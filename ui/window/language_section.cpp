// SPDX-License-Identifier: Apache-2.0
#include "ui/window/language_section.h"

#include "ui/text/translation.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::window {
namespace {

constexpr int boxWidth = 200; // of the design

// In its own words: who looks for a language may not understand another.
QString nameOf(const QString &language)
{
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::English)
        return QStringLiteral("English"); // Qt adds the country
    return name.isEmpty() ? language : name.replace(0, 1, name.at(0).toUpper());
}

} // namespace

LanguageSection::LanguageSection(QWidget *parent)
    : SettingsSection(tr("Language"), {}, parent)
    , m_language(new QComboBox)
{
    m_language->setMinimumWidth(widgets::scaled(boxWidth));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("Same as system"), QString());
    const QStringList languages = text::languages();
    for (const QString &language : languages)
        m_language->addItem(nameOf(language), language);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(widgets::scaled(widgets::length::pageMargin));
    form->addRow(tr("&Language"), m_language);
    column()->addLayout(form);
    addNote(
        tr("It changes when the program is started again. Tag names and protocol words stay in English."));
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsSection::changed);
}

void LanguageSection::show(const Settings &settings)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
}

void LanguageSection::store(Settings &settings) const
{
    settings.language = m_language->currentData().toString();
}

} // namespace dkimlens::window
