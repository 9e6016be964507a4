// SPDX-License-Identifier: Apache-2.0
#include "ui/window/privacy_section.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace dkimlens::window {
namespace {

using session::LookupPolicy;

struct PolicyRow
{
    LookupPolicy policy;
    const char *title;
    const char *objectName;
};

constexpr std::array policies{
    PolicyRow{LookupPolicy::AtOnce,
              QT_TRANSLATE_NOOP("dkimlens::window::PrivacySection", "Look keys up when a message is opened"),
              "policyAtOnce"},
    PolicyRow{
        LookupPolicy::AskFirst,
        QT_TRANSLATE_NOOP("dkimlens::window::PrivacySection", "Ask before the first lookup of each message"),
        "policyAskFirst"},
    PolicyRow{LookupPolicy::Never,
              QT_TRANSLATE_NOOP("dkimlens::window::PrivacySection", "Never look anything up"), "policyNever"},
};

} // namespace

PrivacySection::PrivacySection(QWidget *parent)
    : SettingsSection(
        tr("Privacy"),
        tr("Who runs the DNS of a signer can see that somebody looks its key up, and from which network."),
        parent)
    , m_policy(new QButtonGroup(this))
{
    addPolicies();
    m_looksSenderUp = addBox(QStringLiteral("looksSenderUp"), tr("Look up &SPF and DMARC besides the keys"),
                             tr("Up to 10 names for SPF and 8 for DMARC, of domains that the message names"));
    m_keepsAnswers =
        addBox(QStringLiteral("keepsAnswers"), tr("Keep &answers in the cache until their lifetime ends"),
               tr("In memory only: nothing is kept when the program ends"));
    m_keepsKeys =
        addBox(QStringLiteral("keepsKeys"), tr("Keep the keys that were seen in a file on this &computer"),
               tr("Shows later what a signature was made with, when its key is gone from DNS. Turned off, "
                  "the file is deleted."));
    m_remembersFiles = addBox(QStringLiteral("remembersFiles"), tr("Remember recent &files"),
                              tr("Turned off, the list is emptied"));
    addNote(tr("DKIM Lens never sends a message or any part of it. It sends no usage data."));
    connect(m_policy, &QButtonGroup::idToggled, this, &SettingsSection::changed);
    PrivacySection::show({}); // its own, whoever may inherit
}

void PrivacySection::addPolicies()
{
    for (const PolicyRow &row : policies) {
        auto *radio = new QRadioButton(tr(row.title));
        radio->setObjectName(QLatin1StringView(row.objectName));
        m_policy->addButton(radio, static_cast<int>(row.policy));
        column()->addWidget(radio);
    }
}

QCheckBox *PrivacySection::addBox(const QString &objectName, const QString &text, const QString &toolTip)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName);
    box->setToolTip(toolTip);
    column()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &SettingsSection::changed);
    return box;
}

void PrivacySection::show(const Settings &settings)
{
    m_policy->button(static_cast<int>(settings.policy))->setChecked(true);
    m_looksSenderUp->setChecked(settings.looksSenderUp);
    m_keepsAnswers->setChecked(settings.keepsAnswers);
    m_keepsKeys->setChecked(settings.keepsKeys);
    m_remembersFiles->setChecked(settings.remembersFiles);
}

void PrivacySection::store(Settings &settings) const
{
    settings.policy = static_cast<LookupPolicy>(m_policy->checkedId());
    settings.looksSenderUp = m_looksSenderUp->isChecked();
    settings.keepsAnswers = m_keepsAnswers->isChecked();
    settings.keepsKeys = m_keepsKeys->isChecked();
    settings.remembersFiles = m_remembersFiles->isChecked();
}

} // namespace dkimlens::window
