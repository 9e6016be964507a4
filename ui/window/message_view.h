// SPDX-License-Identifier: Apache-2.0
// What is shown of one message: the banner, and below it the overview, or the pages of the chosen signature.

#pragma once

#include "ui/models/message_list_model.h"
#include "ui/models/place.h"
#include "ui/pages/source_choice.h"
#include "ui/source/byte_view.h"
#include "ui/text/cause_findings.h"
#include "ui/window/message_lookup.h"

#include <QUrl>
#include <QWidget>

#include <cstdint>
#include <map>

class QStackedWidget;
class QTabBar;

namespace dkimlens::pages {
class ArcPage;
class DiagnosisPage;
class KeyPage;
class MessagePage;
class NoDiagnosisPage;
class StepsPage;
class TagsPage;
} // namespace dkimlens::pages

namespace dkimlens::window {

class DiagnosisDesk;
class LookupBar;
class VerdictBanner;
struct BannerText;

class MessageView : public QWidget
{
    Q_OBJECT

public:
    enum class Tab : std::uint8_t { Steps, Tags, Key, Diagnosis };
    enum class Direction : std::uint8_t { Next, Previous, FirstFailed };

    explicit MessageView(QWidget *parent = nullptr);

    // A place that the message does not have shows the overview.
    void show(const models::OpenMessage &message, const models::Place &place);
    void setKeyWorld(const KeyWorld &world) { m_world = world; }
    void setTrustedSealers(const QStringList &domains); // of ARC; for the next show()
    void setDiagnosisDesk(DiagnosisDesk *desk); // must outlive it

    void showProgress(std::uint64_t tried); // of the diagnosis that is being searched
    void showTab(Tab tab);
    Tab tab() const;
    void chooseStep(Direction direction); // shows the steps; where none failed, the verdict
    void choose(Tab tab, const QString &item);
    QString chosen() const; // of the page that is in front: a step, a tag
    void setMode(source::ByteView::Mode mode); // of bytes on the pages
    void clearSelection();
    void announceSelection(); // of the page that is in front
    void selectBytes(ByteRange bytes);
    QUrl reference() const; // of what is selected
    QWidget *page() const; // the one that takes the focus

signals:
    void sourceChosen(const dkimlens::pages::SourceChoice &choice);
    void bytesDescribed(const QString &description);
    void referenceChosen(const QUrl &reference);
    void placeRequested(const dkimlens::models::Place &place);
    void senderInputsChanged(const dkimlens::analysis::SenderInputs &inputs);
    void trustChanged(const QStringList &sealers);
    void tabChanged();
    void cancelRequested();
    void runRequested();
    void waitLongerRequested(); // and run again
    void otherResolverRequested();
    void keyFileRequested();
    void archiveRequested(const std::string &name);
    void elsewhereRequested(const std::string &name);
    void elsewhereStopped(const std::string &name);
    void everywhereRequested(const std::string &name);
    void moveRequested(std::size_t index); // of the signature that is shown: a copy with that change
    void repairedRequested(); // the signature that is shown, on the message as it was signed
    void lookupsAllowed();
    void lookupsRefused();
    void lookupsAlwaysAllowed();

private:
    void showSignature(const models::OpenMessage &message, analysis::SignaturePlace place);
    void showPage(const models::OpenMessage &message, const models::Place &place);
    text::CauseFindings causesOf(const session::Session &session) const;
    BannerText bannerFor(const models::OpenMessage &message, const models::Place &place) const;
    void addPage(models::Place::Kind kind, pages::MessagePage *page);
    pages::MessagePage *messagePage() const; // the one that is in front; null: a page of a signature
    void turnTo(int tab);
    QWidget *pageOf(int tab) const; // of the signature that is shown
    void connectPages();
    void connectDiagnosis();
    void showDiagnosis(const models::OpenMessage &message, std::size_t signature);

    KeyWorld m_world;
    DiagnosisDesk *m_diagnosisDesk = nullptr;
    VerdictBanner *m_banner;
    LookupBar *m_lookupBar;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    pages::StepsPage *m_stepsPage;
    pages::TagsPage *m_tagsPage;
    pages::KeyPage *m_keyPage;
    pages::DiagnosisPage *m_diagnosisPage;
    pages::NoDiagnosisPage *m_noDiagnosisPage;
    pages::ArcPage *m_arcPage;
    std::map<models::Place::Kind, pages::MessagePage *> m_messagePages;
    bool m_isOfArc = false; // the signature that is shown
    QWidget *m_reading; // while there is nothing to show yet
};

} // namespace dkimlens::window
