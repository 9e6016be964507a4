// SPDX-License-Identifier: Apache-2.0
// Settings > Key lookups: who is asked for keys, how patiently, and whether an archive is asked after that.

#pragma once

#include "ui/window/resolver_test.h"
#include "ui/window/settings_section.h"

#include <map>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace dkimlens::window {

class LookupSection : public SettingsSection
{
    Q_OBJECT

public:
    // `system`: the resolver of the system; must outlive the section.
    explicit LookupSection(session::Resolver *system, QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void store(Settings &settings) const override;
    bool accept() override;

    void focusOn(models::KeySource::Kind kind); // chooses it, to be set up

private:
    using Kind = models::KeySource::Kind;

    // One way of asking: its radio button, what belongs to it, and what came of it.
    struct Row
    {
        QRadioButton *radio = nullptr;
        QWidget *fields = nullptr; // enabled while it is chosen
        QLineEdit *place = nullptr; // that is given there
        ResolverTest *test = nullptr;
        OutcomeLine *outcome = nullptr; // of a test, or what is wrong with the fields
    };

    void addSources();
    Row &addRow(QGridLayout *grid, Kind kind, const QString &name);
    QLineEdit *addPlace(Row &row, const QString &name, const QString &placeholder);
    QPushButton *addButton(Row &row, const QString &text);
    void addTest(Row &row, Kind kind);
    void addHint(Row &row, const QString &text);
    void addServer(QGridLayout *grid);
    void addService(QGridLayout *grid);
    void addForwarder(QGridLayout *grid);
    void addFile(QGridLayout *grid);
    void addPatience();
    void addArchive();
    void test(Kind kind);
    Kind chosen() const;
    QString placeOf(Kind kind) const;
    void enableFields();

    session::Resolver *m_system;
    std::map<Kind, Row> m_rows;
    QButtonGroup *m_choice;
    QSpinBox *m_port;
    QSpinBox *m_timeLimit;
    QSpinBox *m_tries;
    QCheckBox *m_asksArchive;
    QLineEdit *m_archive;
    OutcomeLine *m_archiveProblem;
};

} // namespace dkimlens::window
