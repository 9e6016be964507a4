// SPDX-License-Identifier: Apache-2.0
#include "ui/window/message_view.h"

#include "ui/pages/arc/arc_page.h"
#include "ui/pages/diagnosis/diagnosis_page.h"
#include "ui/pages/diagnosis/no_diagnosis_page.h"
#include "ui/pages/fields/fields_page.h"
#include "ui/pages/key_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/route_page.h"
#include "ui/pages/sender/dmarc_page.h"
#include "ui/pages/sender/results_page.h"
#include "ui/pages/sender/spf_page.h"
#include "ui/pages/steps/steps_page.h"
#include "ui/pages/tags_page.h"
#include "ui/widgets/status_icon.h"
#include "ui/window/banner_text.h"
#include "ui/window/diagnosis_desk.h"
#include "ui/window/lookup_bar.h"
#include "ui/window/sender_banner.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace dkimlens::window {
namespace {

using session::Session;

QTabBar *makeTabs()
{
    auto *tabs = new QTabBar;
    tabs->setObjectName(QStringLiteral("pageTabs"));
    tabs->setAccessibleName(MessageView::tr("Pages of the signature"));
    tabs->setExpanding(false);
    tabs->addTab(MessageView::tr("Steps"));
    tabs->addTab(MessageView::tr("Tags"));
    tabs->addTab(MessageView::tr("Key"));
    tabs->addTab(MessageView::tr("Diagnosis"));
    return tabs;
}

} // namespace

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
    , m_banner(new VerdictBanner)
    , m_lookupBar(new LookupBar)
    , m_tabs(makeTabs())
    , m_pages(new QStackedWidget)
    , m_stepsPage(new pages::StepsPage)
    , m_tagsPage(new pages::TagsPage)
    , m_keyPage(new pages::KeyPage)
    , m_diagnosisPage(new pages::DiagnosisPage)
    , m_noDiagnosisPage(new pages::NoDiagnosisPage)
    , m_arcPage(new pages::ArcPage)
    , m_reading(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_lookupBar);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_stepsPage), static_cast<QWidget *>(m_tagsPage),
                          static_cast<QWidget *>(m_keyPage), static_cast<QWidget *>(m_diagnosisPage),
                          static_cast<QWidget *>(m_noDiagnosisPage), m_reading})
        m_pages->addWidget(page);
    addPage(models::Place::Kind::Overview, new pages::OverviewPage);
    addPage(models::Place::Kind::Route, new pages::RoutePage);
    addPage(models::Place::Kind::ArcSets, m_arcPage);
    m_messagePages.emplace(models::Place::Kind::ArcSet, m_arcPage);
    connect(m_arcPage, &pages::ArcPage::trustChanged, this, &MessageView::trustChanged);
    addPage(models::Place::Kind::Fields, new pages::FieldsPage);
    addPage(models::Place::Kind::Spf, new pages::SpfPage);
    addPage(models::Place::Kind::Dmarc, new pages::DmarcPage);
    addPage(models::Place::Kind::Results, new pages::ResultsPage);
    m_reading->setBackgroundRole(QPalette::Base);
    m_reading->setAutoFillBackground(true);
    connectPages();
    connectDiagnosis();
}

void MessageView::addPage(models::Place::Kind kind, pages::MessagePage *page)
{
    using pages::MessagePage;
    m_pages->addWidget(page);
    m_messagePages.emplace(kind, page);
    connect(page, &MessagePage::sourceChosen, this, &MessageView::sourceChosen);
    connect(page, &MessagePage::placeRequested, this, &MessageView::placeRequested);
    connect(page, &MessagePage::referenceChosen, this, &MessageView::referenceChosen);
    connect(page, &MessagePage::senderInputsChanged, this, &MessageView::senderInputsChanged);
}

pages::MessagePage *MessageView::messagePage() const
{
    return qobject_cast<pages::MessagePage *>(m_pages->currentWidget());
}

void MessageView::setDiagnosisDesk(DiagnosisDesk *desk)
{
    m_diagnosisDesk = desk;
    using pages::DiagnosisPage;
    connect(m_diagnosisPage, &DiagnosisPage::stopRequested, desk, &DiagnosisDesk::stop);
    connect(m_diagnosisPage, &DiagnosisPage::longerRequested, desk, &DiagnosisDesk::searchLonger);
    connect(m_diagnosisPage, &DiagnosisPage::neighboursRequested, desk, &DiagnosisDesk::askNeighbours);
}

void MessageView::connectDiagnosis()
{
    using pages::DiagnosisPage;
    connect(m_diagnosisPage, &DiagnosisPage::sourceChosen, this, &MessageView::sourceChosen);
    connect(m_diagnosisPage, &DiagnosisPage::referenceChosen, this, &MessageView::referenceChosen);
    connect(m_noDiagnosisPage, &pages::NoDiagnosisPage::placeRequested, this, &MessageView::placeRequested);
    connect(m_diagnosisPage, &DiagnosisPage::moveRequested, this, &MessageView::moveRequested);
    connect(m_diagnosisPage, &DiagnosisPage::repairedRequested, this, &MessageView::repairedRequested);
    connect(m_diagnosisPage, &DiagnosisPage::stepChosen, this,
            [this](const std::string &id) { choose(Tab::Steps, QString::fromStdString(id)); });
}

void MessageView::connectPages()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &MessageView::turnTo);
    connect(m_stepsPage, &pages::StepsPage::sourceChosen, this, &MessageView::sourceChosen);
    connect(m_stepsPage, &pages::StepsPage::bytesDescribed, this, &MessageView::bytesDescribed);
    connect(m_stepsPage, &pages::StepsPage::referenceChosen, this, &MessageView::referenceChosen);
    connect(m_stepsPage, &pages::StepsPage::cancelRequested, this, &MessageView::cancelRequested);
    connect(m_stepsPage, &pages::StepsPage::runRequested, this, &MessageView::runRequested);
    connect(m_tagsPage, &pages::TagsPage::sourceChosen, this, &MessageView::sourceChosen);
    connect(m_tagsPage, &pages::TagsPage::referenceChosen, this, &MessageView::referenceChosen);
    connect(m_keyPage, &pages::KeyPage::referenceChosen, this, &MessageView::referenceChosen);
    connect(m_keyPage, &pages::KeyPage::cancelRequested, this, &MessageView::cancelRequested);
    connect(m_keyPage, &pages::KeyPage::runRequested, this, &MessageView::runRequested);
    connect(m_keyPage, &pages::KeyPage::archiveRequested, this, &MessageView::archiveRequested);
    connect(m_keyPage, &pages::KeyPage::elsewhereRequested, this, &MessageView::elsewhereRequested);
    connect(m_keyPage, &pages::KeyPage::elsewhereStopped, this, &MessageView::elsewhereStopped);
    connect(m_keyPage, &pages::KeyPage::everywhereRequested, this, &MessageView::everywhereRequested);
    connect(m_banner, &VerdictBanner::cancelRequested, this, &MessageView::cancelRequested);
    connect(m_banner, &VerdictBanner::runRequested, this, &MessageView::runRequested);
    connect(m_banner, &VerdictBanner::waitLongerRequested, this, &MessageView::waitLongerRequested);
    connect(m_banner, &VerdictBanner::otherResolverRequested, this, &MessageView::otherResolverRequested);
    connect(m_banner, &VerdictBanner::keyFileRequested, this, &MessageView::keyFileRequested);
    connect(m_lookupBar, &LookupBar::allowed, this, &MessageView::lookupsAllowed);
    connect(m_lookupBar, &LookupBar::refused, this, &MessageView::lookupsRefused);
    connect(m_lookupBar, &LookupBar::alwaysAllowed, this, &MessageView::lookupsAlwaysAllowed);
}

// Who worked in the page before goes on in this one, from its beginning.
void MessageView::turnTo(int tab)
{
    const bool hadFocus = m_pages->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentWidget(pageOf(tab));
    if (hadFocus)
        m_pages->currentWidget()->setFocus();
    announceSelection();
    emit tabChanged();
}

// It explains DKIM's alone; for one of ARC its place says so.
QWidget *MessageView::pageOf(int tab) const
{
    const bool isMissing = m_isOfArc && tab == static_cast<int>(Tab::Diagnosis);
    return isMissing ? m_noDiagnosisPage : m_pages->widget(tab);
}

void MessageView::show(const models::OpenMessage &message, const models::Place &place)
{
    m_lookupBar->show(message.gate ? message.gate->heldBack() : std::vector<dns::Question>{});
    const std::optional<analysis::SignaturePlace> signature = models::signatureOf(place);
    if (signature && analysis::signatureAt(message.session->analysis(), *signature))
        showSignature(message, *signature);
    else
        showPage(message, place);
}

void MessageView::setTrustedSealers(const QStringList &domains)
{
    m_arcPage->setTrusted(domains);
}

void MessageView::showSignature(const models::OpenMessage &message, analysis::SignaturePlace place)
{
    const analysis::Analysis &analysis = message.session->analysis();
    const dkim::VerifiedSignature &signature = *analysis::signatureAt(analysis, place);
    const message::Message &shown = message.session->message();
    const pages::KeyLookup lookup = lookupOf(message, signature, m_world);
    const dns::Answer *answer = lookup.answer ? &*lookup.answer : nullptr;
    if (lookup.isHeldBack)
        m_banner->show(heldBackBannerOf(signature));
    else
        m_banner->show(place.isOfArc() ? bannerOf(analysis.arc, place, answer) : bannerOf(signature, answer));
    m_tagsPage->show(signature, shown);
    m_keyPage->show(lookup);
    m_isOfArc = place.isOfArc();
    m_tabs->show();
    m_pages->setCurrentWidget(pageOf(m_tabs->currentIndex()));
    m_stepsPage->show(lookup, shown);
    if (m_isOfArc)
        m_tabs->setTabIcon(static_cast<int>(Tab::Diagnosis), {});
    else if (m_diagnosisDesk)
        showDiagnosis(message, place.index);
}

// The tab has the shape of a signature that needs explaining, and the banner says what is known by now.
void MessageView::showDiagnosis(const models::OpenMessage &message, std::size_t signature)
{
    m_diagnosisDesk->follow(message, signature);
    const pages::DiagnosisState state = m_diagnosisDesk->stateOf(message, signature);
    m_diagnosisPage->show(state);
    const text::Status status = text::statusOf(state.signature);
    m_tabs->setTabIcon(static_cast<int>(Tab::Diagnosis),
                       status == text::Status::Fail ? widgets::statusIcon(status) : QIcon());
    const bool isKnown = state.search == pages::DiagnosisState::Search::Done;
    if (isKnown && status == text::Status::Fail) // a key that is still to come is no failure
        m_banner->show(bannerOf(state.subject()));
}

// The chain has a verdict of its own.
BannerText MessageView::bannerFor(const models::OpenMessage &message, const models::Place &place) const
{
    const Session &session = *message.session;
    const bool isChain =
        place.kind == models::Place::Kind::ArcSets || place.kind == models::Place::Kind::ArcSet;
    if (!isChain || session.state() == Session::State::Reading)
        return senderBannerOf(session, place.kind).value_or(bannerOf(session, causesOf(session)));
    const text::ChainSubject subject{session.message(), session.analysis(),
                                     session.senderChecks().claims().results, m_arcPage->trusted()};
    const bool isWaiting = text::statusOf(subject.chain()) == text::Status::Running;
    return isWaiting && message.gate && !message.gate->heldBack().empty() ? heldBackBannerOf(subject)
                                                                          : bannerOf(subject);
}

text::CauseFindings MessageView::causesOf(const Session &session) const
{
    return m_diagnosisDesk ? m_diagnosisDesk->causesOf(session) : text::CauseFindings();
}

void MessageView::showPage(const models::OpenMessage &message, const models::Place &place)
{
    const Session &session = *message.session;
    m_banner->show(bannerFor(message, place));
    m_tabs->hide();
    if (session.state() == Session::State::Reading) {
        m_pages->setCurrentWidget(m_reading);
        return;
    }
    const auto found = m_messagePages.find(place.kind);
    pages::MessagePage *page =
        found == m_messagePages.end() ? m_messagePages.at(models::Place::Kind::Overview) : found->second;
    page->show({session.message(), session.analysis(), session.senderChecks(),
                session.state() == Session::State::LookingUp, session.looksSenderUp(), causesOf(session)});
    m_pages->setCurrentWidget(page); // what it tells then is told of itself
    page->showPart(place.index);
}

void MessageView::showProgress(std::uint64_t tried)
{
    m_diagnosisPage->showProgress(tried);
}

void MessageView::showTab(Tab tab)
{
    const int index = static_cast<int>(tab);
    if (m_tabs->isVisible())
        m_tabs->setCurrentIndex(index);
}

MessageView::Tab MessageView::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void MessageView::chooseStep(Direction direction)
{
    showTab(Tab::Steps);
    if (direction == Direction::Next)
        m_stepsPage->chooseNext();
    else if (direction == Direction::Previous)
        m_stepsPage->choosePrevious();
    else if (!m_stepsPage->chooseFirstFailed())
        m_stepsPage->chooseStep("dkim.verdict");
}

void MessageView::choose(Tab tab, const QString &item)
{
    showTab(tab);
    if (tab == Tab::Steps)
        m_stepsPage->chooseStep(item.toStdString());
    if (tab == Tab::Tags)
        m_tagsPage->selectTag(item);
    if (tab == Tab::Diagnosis)
        m_diagnosisPage->choose(item);
}

QString MessageView::chosen() const
{
    if (m_pages->currentWidget() == m_stepsPage)
        return QString::fromStdString(m_stepsPage->chosenStep());
    if (m_pages->currentWidget() == m_diagnosisPage)
        return m_diagnosisPage->chosen();
    return m_pages->currentWidget() == m_tagsPage ? m_tagsPage->selectedTag() : QString();
}

void MessageView::setMode(source::ByteView::Mode mode)
{
    m_stepsPage->setMode(mode);
}

void MessageView::clearSelection()
{
    m_stepsPage->clearSelection();
    m_tagsPage->clearSelection();
    m_diagnosisPage->clearSelection();
    for (const auto &[kind, page] : m_messagePages)
        page->clearSelection();
}

void MessageView::announceSelection()
{
    if (m_pages->currentWidget() == m_stepsPage)
        m_stepsPage->announceSelection();
    if (m_pages->currentWidget() == m_tagsPage)
        m_tagsPage->announceSelection();
    if (m_pages->currentWidget() == m_diagnosisPage)
        m_diagnosisPage->announceSelection();
    if (pages::MessagePage *page = messagePage())
        page->announceSelection();
}

void MessageView::selectBytes(ByteRange bytes)
{
    if (pages::MessagePage *page = messagePage())
        page->selectBytes(bytes);
    else if (m_pages->currentWidget() == m_stepsPage)
        m_stepsPage->selectBytes(bytes);
    else if (m_pages->currentWidget() == m_diagnosisPage)
        m_diagnosisPage->selectBytes(bytes);
    else
        m_tagsPage->selectTagAt(bytes.begin);
}

QUrl MessageView::reference() const
{
    if (const pages::MessagePage *page = messagePage())
        return page->reference();
    if (m_pages->currentWidget() == m_stepsPage)
        return m_stepsPage->reference();
    if (m_pages->currentWidget() == m_tagsPage)
        return m_tagsPage->reference();
    if (m_pages->currentWidget() == m_diagnosisPage)
        return m_diagnosisPage->reference();
    return m_pages->currentWidget() == m_keyPage ? pages::KeyPage::reference() : QUrl();
}

QWidget *MessageView::page() const
{
    return m_pages->currentWidget();
}

} // namespace dkimlens::window
