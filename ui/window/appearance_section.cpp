// SPDX-License-Identifier: Apache-2.0
#include "ui/window/appearance_section.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <span>

namespace dkimlens::window {
namespace {

using widgets::scaled;
using widgets::Theme;

constexpr int usual = 100; // percent
constexpr int boxWidth = 200; // of the design

QHBoxLayout *lineOf(QWidget *widget)
{
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins({});
    line->setSpacing(scaled(widgets::length::unit));
    return line;
}

QComboBox *makeSizeBox(const QString &name, const QString &usualName, std::span<const int> sizes)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setMinimumWidth(scaled(boxWidth));
    for (const int size : sizes)
        box->addItem(size == usual ? usualName : QStringLiteral("%1 %").arg(size), size);
    return box;
}

} // namespace

AppearanceSection::AppearanceSection(QWidget *parent)
    : SettingsSection(tr("Appearance"), {}, parent)
    , m_theme(new QButtonGroup(this))
    , m_textSize(makeSizeBox(tr("Text size"), tr("Same as system"), textSizes))
    , m_byteSize(makeSizeBox(tr("Size of bytes"), tr("As designed"), byteSizes))
{
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_byteSize->setObjectName(QStringLiteral("byteSize"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(scaled(widgets::length::pageMargin));
    form->addRow(tr("Theme"), makeThemes());
    form->addRow(tr("&Text size"), m_textSize);
    form->addRow(tr("Size of &bytes"), m_byteSize);
    column()->addLayout(form);
    addNote(tr("Sizes change when the program is started again."));
    for (const QComboBox *box : {m_textSize, m_byteSize})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsSection::changed);
    connect(m_theme, &QButtonGroup::idToggled, this, &SettingsSection::changed);
    AppearanceSection::show({}); // its own, whoever may inherit
}

QWidget *AppearanceSection::makeThemes()
{
    auto *themes = new QWidget;
    QHBoxLayout *line = lineOf(themes);
    const auto add = [&](Theme::Choice choice, const QString &text, const QString &objectName) {
        auto *radio = new QRadioButton(text);
        radio->setObjectName(objectName);
        m_theme->addButton(radio, static_cast<int>(choice));
        line->addWidget(radio);
    };
    add(Theme::Choice::System, tr("Same as s&ystem"), QStringLiteral("themeSystem"));
    add(Theme::Choice::Light, tr("Li&ght"), QStringLiteral("themeLight"));
    add(Theme::Choice::Dark, tr("Dar&k"), QStringLiteral("themeDark"));
    line->addStretch();
    return themes;
}

void AppearanceSection::show(const Settings &settings)
{
    m_theme->button(static_cast<int>(settings.theme))->setChecked(true);
    m_textSize->setCurrentIndex(m_textSize->findData(settings.textSizes.text));
    m_byteSize->setCurrentIndex(m_byteSize->findData(settings.textSizes.bytes));
}

void AppearanceSection::store(Settings &settings) const
{
    settings.theme = static_cast<Theme::Choice>(m_theme->checkedId());
    settings.textSizes = {m_textSize->currentData().toInt(), m_byteSize->currentData().toInt()};
}

} // namespace dkimlens::window
