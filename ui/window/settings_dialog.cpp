// SPDX-License-Identifier: Apache-2.0
#include "ui/window/settings_dialog.h"

#include "ui/pages/scroll_column.h"
#include "ui/widgets/metrics.h"
#include "ui/window/appearance_section.h"
#include "ui/window/language_section.h"
#include "ui/window/lookup_section.h"
#include "ui/window/privacy_section.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::window {
namespace {

using widgets::scaled;

constexpr QSize usualSize{960, 700}; // of the design
constexpr int listWidth = 176;

QListWidget *makeSectionList()
{
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("settingsSections"));
    list->setAccessibleName(SettingsDialog::tr("Sections of the settings"));
    list->setFixedWidth(scaled(listWidth));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

// A thin line between two sections.
class Rule : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter(this).fillRect(rect(), widgets::colorsOf(palette()).line);
    }
};

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, session::Resolver *system, QWidget *parent)
    : QDialog(parent)
    , m_applied(settings)
    , m_list(makeSectionList())
    , m_page(new pages::ScrollColumn)
    , m_lookups(new LookupSection(system))
    , m_buttons(makeButtons())
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_page->setFrameShape(QFrame::StyledPanel);
    m_page->column()->setContentsMargins(scaled(18), scaled(12), scaled(18), scaled(12));
    m_page->column()->setSpacing(scaled(16));
    addSection(m_lookups);
    addSection(new PrivacySection);
    addSection(new AppearanceSection);
    addSection(new LanguageSection);
    m_page->column()->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(scaled(12));
    middle->addWidget(m_list);
    middle->addWidget(m_page, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::jump);
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsDialog::followScroll);
    showSettings(settings);
    m_list->setCurrentRow(0);
    const QSize room = parent ? parent->size() - QSize(scaled(32), scaled(32)) : QSize(16777215, 16777215);
    resize(QSize(scaled(usualSize.width()), scaled(usualSize.height())).boundedTo(room));
}

void SettingsDialog::addSection(SettingsSection *section)
{
    if (!m_sections.empty())
        m_page->column()->addWidget(new Rule);
    m_sections.push_back(section);
    m_page->column()->addWidget(section);
    auto *item = new QListWidgetItem(section->title(), m_list);
    item->setSizeHint({0, scaled(widgets::length::control)});
    connect(section, &SettingsSection::changed, this, &SettingsDialog::refresh);
}

QDialogButtonBox *SettingsDialog::makeButtons() const
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel
                                         | QDialogButtonBox::Apply | QDialogButtonBox::RestoreDefaults);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(buttons, &QDialogButtonBox::clicked, this, &SettingsDialog::press);
    return buttons;
}

void SettingsDialog::press(QAbstractButton *button)
{
    switch (m_buttons->standardButton(button)) {
    case QDialogButtonBox::Ok:
        if (apply())
            accept();
        return;
    case QDialogButtonBox::Apply:
        apply();
        return;
    case QDialogButtonBox::RestoreDefaults:
        showSettings({});
        return;
    default:
        reject();
    }
}

void SettingsDialog::focusOn(models::KeySource::Kind kind)
{
    m_lookups->focusOn(kind);
}

void SettingsDialog::showSettings(const Settings &settings)
{
    for (SettingsSection *section : m_sections)
        section->show(settings);
    refresh();
}

Settings SettingsDialog::chosen() const
{
    Settings settings = m_applied;
    for (const SettingsSection *section : m_sections)
        section->store(settings);
    return settings;
}

bool SettingsDialog::apply()
{
    const bool isUsable =
        std::ranges::all_of(m_sections, [](SettingsSection *section) { return section->accept(); });
    if (!isUsable)
        return false;
    m_applied = chosen();
    emit applied(m_applied);
    refresh();
    return true;
}

void SettingsDialog::refresh()
{
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(chosen() != m_applied);
}

void SettingsDialog::jump(int section)
{
    if (section >= 0)
        m_page->verticalScrollBar()->setValue(m_sections.at(static_cast<std::size_t>(section))->y()
                                              - m_page->column()->contentsMargins().top());
}

// At the end of the page the last sections stand together: the one that was chosen stays chosen.
void SettingsDialog::followScroll()
{
    const QScrollBar *bar = m_page->verticalScrollBar();
    const int top = bar->value() + m_page->column()->contentsMargins().top();
    const auto below = std::ranges::find_if(
        m_sections, [&](const SettingsSection *section) { return section->geometry().bottom() > top; });
    const int first = static_cast<int>(below - m_sections.begin());
    if (bar->value() == bar->maximum() && m_list->currentRow() >= first)
        return;
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(std::min(first, m_list->count() - 1));
}

} // namespace dkimlens::window
