// SPDX-License-Identifier: Apache-2.0
// What the views of the Steps page are given: one step, and all that it belongs to.

#pragma once

#include "core/engine/dkim/verify.h"
#include "core/engine/message/message.h"
#include "ui/pages/key_lookup.h"
#include "ui/text/step_text.h"

#include <QWidget>

namespace dkimlens::pages {

struct StepContext
{
    const trace::Step &step;
    const dkim::VerifiedSignature &signature;
    const message::Message &message;
    const KeyLookup &lookup;
    const text::StepText &words;
};

// One way to show a step. It shows what it is given, and keeps nothing that is not its own.
class StepView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const StepContext &context) = 0;
    virtual void markSource(const std::vector<ByteRange> & /*bytes*/) { } // bytes chosen in Source

signals:
    void stepChosen(const QString &id); // another step, named in a table
    void bytesChosen(const std::vector<dkimlens::ByteRange> &source);
};

} // namespace dkimlens::pages
