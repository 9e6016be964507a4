// SPDX-License-Identifier: Apache-2.0
// A page about the message as a whole, or about one of its parts that is no DKIM signature.

#pragma once

#include "core/engine/analysis/analysis.h"
#include "core/engine/analysis/sender_checks.h"
#include "core/engine/message/message.h"
#include "ui/models/place.h"
#include "ui/pages/source_choice.h"
#include "ui/text/cause_findings.h"

#include <QUrl>
#include <QWidget>

namespace dkimlens::pages {

using models::Place;

// What there is to show; all of it outlives the call that it is given to, and no longer.
struct MessageSubject
{
    const message::Message &message;
    const analysis::Analysis &analysis;
    const analysis::SenderChecks &sender;
    bool isAsking = false; // answers are still to come
    bool looksSenderUp = true; // else nobody is asked about SPF and DMARC
    text::CauseFindings causes = {}; // that diagnoses have proved by now
};

class MessagePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Called again for the same message when an answer has come: what is chosen stays chosen.
    virtual void show(const MessageSubject &subject) = 0;
    virtual void showPart(std::size_t /*index*/) { } // the set that a Place names
    virtual void clearSelection() { }
    virtual void announceSelection() { } // emits sourceChosen() for what is chosen
    virtual void selectBytes(ByteRange /*bytes*/) { } // what stands there, as far as the page shows it
    virtual QUrl reference() const { return {}; } // the RFC's section on what is chosen

signals:
    void sourceChosen(const dkimlens::pages::SourceChoice &choice);
    void placeRequested(const dkimlens::models::Place &place);
    void referenceChosen(const QUrl &reference);
    void senderInputsChanged(const dkimlens::analysis::SenderInputs &inputs); // a person knows better
};

} // namespace dkimlens::pages
