// SPDX-License-Identifier: Apache-2.0
// The verdict in one plain sentence, coloured and shaped, with the sentence that says more and the facts that
// name the signature.

#pragma once

#include "ui/text/texts.h"

#include <QFrame>

#include <cstdint>
#include <vector>

class QAction;
class QMenu;
class QPushButton;

namespace dkimlens::pages {
class TextLabel;
} // namespace dkimlens::pages

namespace dkimlens::widgets {
class StatusLabel;
} // namespace dkimlens::widgets

namespace dkimlens::window {

struct BannerFact
{
    QString name; // "Domain d="
    QString value;
};

enum class BannerOffer : std::uint8_t {
    None,
    OtherWays, // to come by the key
    TryAgain, // and those
};

struct BannerText
{
    text::Status status = text::Status::None;
    text::VerdictText verdict;
    std::vector<BannerFact> facts; // three at most
    bool canCancel = false; // a lookup is under way
    BannerOffer offer = BannerOffer::None;
};

class VerdictBanner : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void show(const BannerText &text);

signals:
    void cancelRequested();
    void runRequested();
    void waitLongerRequested(); // and run again
    void otherResolverRequested();
    void keyFileRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFacts();
    QMenu *makeWays();
    void announceVerdict(const QString &before);
    void fitFacts();

    BannerText m_text;
    widgets::StatusLabel *m_shape;
    pages::TextLabel *m_title;
    pages::TextLabel *m_detail;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QPushButton *m_otherWays;
    QAction *m_waitLonger = nullptr;
    std::vector<pages::TextLabel *> m_names;
    std::vector<pages::TextLabel *> m_values;
    QWidget *m_facts;
};

} // namespace dkimlens::window
