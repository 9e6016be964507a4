// SPDX-License-Identifier: Apache-2.0
// The ARC page: the chain drawn, the fields of the chosen set, what each server reported, and how to read it.

#pragma once

#include "core/engine/arc/chain.h"
#include "ui/pages/message_page.h"

#include <QStringList>

#include <optional>

class QBoxLayout;

namespace dkimlens::pages {

class ArcGuide;
class ChainView;
class ReportBox;
class ScrollColumn;
class SetFieldsBox;

class ArcPage : public MessagePage
{
    Q_OBJECT

public:
    explicit ArcPage(QWidget *parent = nullptr);

    void show(const MessageSubject &subject) override;
    void showPart(std::size_t set) override;
    void clearSelection() override;
    void announceSelection() override;
    void selectBytes(ByteRange bytes) override;
    QUrl reference() const override;

    const QStringList &trusted() const { return m_trusted; }
    void setTrusted(const QStringList &domains); // of sealers, in lower case; for the next show()

signals:
    void trustChanged(const QStringList &domains);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void showSet();
    void goToSet(std::size_t set);
    void announceSet();
    void announceField();
    void announceResult(const QString &title, ByteRange where);
    void openSteps();
    void askForTrust();
    const arc::ArcSet *chosenSet() const;

    ScrollColumn *m_scroll;
    QWidget *m_empty;
    ChainView *m_chain;
    QWidget *m_below;
    QBoxLayout *m_columns;
    SetFieldsBox *m_fields;
    ReportBox *m_report;
    ArcGuide *m_guide;
    message::Message m_message;
    arc::Chain m_shown;
    QStringList m_trusted;
    std::optional<std::size_t> m_announced; // the set whose bytes were told last
    bool m_isQuiet = false; // while Source chooses
};

} // namespace dkimlens::pages
