// SPDX-License-Identifier: Apache-2.0
// One of the things that SPF is asked about: a line to write it in, where it is from, and what is wrong with
// what was written.

#pragma once

#include "core/engine/message/message.h"
#include "ui/text/spf_input_text.h"

#include <QObject>

#include <optional>

class QGridLayout;
class QLineEdit;

namespace dkimlens::pages {

class TextLabel;

class SpfInputRow : public QObject
{
    Q_OBJECT

public:
    SpfInputRow(text::SpfInput kind, QObject *parent);

    void addTo(QGridLayout *grid); // two rows of it: the second tells what is wrong

    // What a person is writing stays.
    void show(const spf::Input &input, const message::Message &message);
    void forget(); // what a person wrote; the next show() has its own way

    bool isUsable() const;
    std::optional<std::string> given() const; // by the person, before or now
    QLineEdit *line() const { return m_line; }

signals:
    void edited();
    void returnPressed();
    void sourceRequested(const dkimlens::ByteRange &bytes, const QString &name);

private:
    void judge();
    bool isEdited() const;

    text::SpfInput m_kind;
    QLineEdit *m_line;
    TextLabel *m_origin;
    TextLabel *m_problem;
    std::optional<spf::Input> m_shown;
};

} // namespace dkimlens::pages
