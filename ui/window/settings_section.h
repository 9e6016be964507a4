// SPDX-License-Identifier: Apache-2.0
// A section of the settings: a title, and below it what can be chosen.

#pragma once

#include "ui/window/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace dkimlens::window {

class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const QString &title, const QString &note, QWidget *parent = nullptr);

    QString title() const { return m_title; }

    virtual void show(const Settings &settings) = 0;
    virtual void store(Settings &settings) const = 0; // what is chosen here, into `settings`

    // Whether what is chosen can be used. Where not, it is said beside the field, which gets the focus.
    virtual bool accept() { return true; }

signals:
    void changed();

protected:
    QVBoxLayout *column() const { return m_column; }
    void addNote(const QString &text);

private:
    QString m_title;
    QVBoxLayout *m_column;
};

} // namespace dkimlens::window
