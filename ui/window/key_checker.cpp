// SPDX-License-Identifier: Apache-2.0
#include "ui/window/key_checker.h"

#include "core/engine/dkim/judged_answer.h"
#include "core/engine/dkim/known_selectors.h"
#include "core/engine/dns/name.h"
#include "ui/pages/found_keys_box.h"
#include "ui/pages/key_page.h"
#include "ui/text/key_verdict_text.h"
#include "ui/widgets/metrics.h"
#include "ui/window/key_form.h"
#include "ui/window/message_lookup.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dkimlens::window {
namespace {

using pages::KeyLookup;
using session::KeySearch;
using text::Status;
using widgets::scaled;

constexpr QSize usualSize{1180, 860};
constexpr QSize smallestSize{640, 480};

bool hasKeyRecord(const dns::Answer &answer)
{
    const std::optional<Problem> problem = dkim::judgeAnswer(answer).judgement.record.problem;
    return !answer.txt.empty() && !(problem && problem->code == ProblemCode::KeyNotARecord);
}

// The same record wherever one asks: of a wildcard, not of selectors.
bool isWildcard(const std::vector<dns::Answer> &answers, std::size_t asked)
{
    const auto isSame = [&](const dns::Answer &answer) { return answer.txt == answers.front().txt; };
    return answers.size() > 1 && answers.size() == asked && std::ranges::all_of(answers, isSame);
}

std::vector<std::string> selectorNames(const std::string &domain)
{
    std::vector<std::string> names;
    for (const std::string_view selector : dkim::knownSelectors())
        names.push_back(session::TypedName{std::string(selector), domain}.keyName());
    std::erase(names, std::string()); // a name that would be too long
    return names;
}

} // namespace

KeyChecker::KeyChecker(WayNow wayNow, session::KeyRing *ring, const session::SharedKeys *shared,
                       QWidget *parent)
    : QDialog(parent)
    , m_wayNow(std::move(wayNow))
    , m_ring(ring)
    , m_shared(shared)
    , m_gate(&m_nobody, session::LookupPolicy::Never)
    , m_form(new KeyForm)
    , m_banner(new VerdictBanner)
    , m_found(new pages::FoundKeysBox)
    , m_page(new pages::KeyPage)
{
    setObjectName(QStringLiteral("keyChecker"));
    setWindowTitle(tr("Check a key"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setMinimumSize(scaled(smallestSize.width()), scaled(smallestSize.height()));
    resize(scaled(usualSize.width()), scaled(usualSize.height()));
    setBackgroundRole(QPalette::Base);
    for (QWidget *fixed : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_banner)})
        fixed->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *found = new QVBoxLayout;
    found->setContentsMargins(scaled(16), scaled(widgets::length::boxGap), scaled(16), 0);
    found->addWidget(m_found);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_form);
    layout->addWidget(m_banner);
    layout->addLayout(found);
    layout->addWidget(m_page, 1);
    layout->addStretch();
    connectParts();
    showIdle();
}

void KeyChecker::connectParts()
{
    connect(m_form, &KeyForm::lookUpRequested, this, &KeyChecker::lookUp);
    connect(m_form, &KeyForm::pastedChanged, this, &KeyChecker::readPasted);
    connect(&m_search, &KeySearch::answered, this, &KeyChecker::take);
    connect(&m_search, &KeySearch::finished, this, &KeyChecker::finish);
    connect(this, &QDialog::finished, &m_search, &KeySearch::stop);
    connect(m_banner, &VerdictBanner::cancelRequested, &m_search, &KeySearch::stop);
    connect(m_found, &pages::FoundKeysBox::keyChosen, this, &KeyChecker::showChosen);
    connect(m_page, &pages::KeyPage::runRequested, this, &KeyChecker::lookUp);
    connect(m_page, &pages::KeyPage::cancelRequested, &m_search, &KeySearch::stop);
    connect(m_page, &pages::KeyPage::referenceChosen, this, &KeyChecker::referenceChosen);
    connect(m_page, &pages::KeyPage::elsewhereRequested, this, &KeyChecker::searchElsewhere);
    connect(m_page, &pages::KeyPage::elsewhereStopped, &m_desk, &KeyDesk::stopElsewhere);
    connect(m_page, &pages::KeyPage::everywhereRequested, this, &KeyChecker::askEverywhere);
    connect(&m_desk, &KeyDesk::changed, this, &KeyChecker::showChosen);
}

// Who is asked is settled when the person presses the button, which is the permission, too.
KeySearch::Ask KeyChecker::asker()
{
    const LookupWay way = m_wayNow();
    m_gate.setSource(way.resolver);
    m_gate.setPolicy(way.policy);
    return [this](const dns::Question &question, QObject *parent) {
        return m_gate.askAllowed(question, parent);
    };
}

void KeyChecker::showIdle()
{
    const LookupWay way = m_wayNow();
    const QString privacy = way.policy == session::LookupPolicy::Never
        ? tr("Lookups are off, so only what you paste is judged. The menu Lookups changes that.")
        : tr("%1.").arg(way.sentence);
    m_answers.clear();
    m_found->hide();
    m_page->hide();
    m_banner->show(
        {Status::None, {tr("Type a selector and a domain, or paste a record."), privacy}, {}, false});
}

void KeyChecker::lookUp()
{
    const session::TypedName typed =
        session::typedName(m_form->selector().toStdString(), m_form->domain().toStdString());
    if (m_pastedNames.size() > 1 && typed.keyName() == m_pastedNames.front())
        return begin(Task::SeveralKeys, m_pastedNames);
    const std::optional<std::string> domain = dns::toAscii(typed.domain);
    if (typed.domain.empty() || !domain || (!typed.selector.empty() && typed.keyName().empty())) {
        showIdle();
        m_banner->show({Status::Warning,
                        {tr("Selector and domain make no domain name."),
                         tr("Type the domain as it stands in d=, and the selector as it stands in s=.")},
                        {},
                        false});
        return;
    }
    m_form->clearPasted();
    m_form->setName(text::fromOctets(typed.selector), text::fromOctets(typed.domain));
    m_domain = *domain;
    if (typed.selector.empty())
        return begin(Task::DomainsKeys, selectorNames(*domain));
    begin(Task::OneKey, {typed.keyName()});
}

void KeyChecker::begin(Task task, std::vector<std::string> names)
{
    m_task = task;
    m_answers.clear();
    m_unanswered = 0;
    m_isPublicKey = false;
    m_found->hide();
    m_page->hide();
    m_search.start(asker(), std::move(names));
    showProgress();
}

void KeyChecker::take(const dns::Answer &answer)
{
    m_ring->addAnswer(answer);
    if (dns::isTemporary(answer.status))
        ++m_unanswered;
    if (m_task != Task::DomainsKeys || hasKeyRecord(answer))
        m_answers.push_back(answer);
    showAnswers();
    showProgress();
}

void KeyChecker::showProgress()
{
    if (!m_search.isRunning())
        return;
    const QString title = m_search.count() == 1 ? tr("The key is being looked up.")
                                                : tr("%1 of %2 names have answered.")
                                                      .arg(static_cast<qulonglong>(m_search.answeredCount()))
                                                      .arg(static_cast<qulonglong>(m_search.count()));
    m_banner->show({Status::Running, {title, tr("%1.").arg(m_wayNow().sentence)}, {}, true});
}

void KeyChecker::finish()
{
    if (m_task == Task::DomainsKeys)
        showDomain();
    else if (m_answers.empty())
        m_banner->show({Status::NotRun, {tr("The lookup was stopped before it ended."), {}}, {}, false});
    else
        showChosen();
}

// DNS has no list of a domain's selectors.
void KeyChecker::showDomain()
{
    const auto found = static_cast<int>(m_answers.size());
    const QString unanswered = m_unanswered > 0
        ? QLatin1Char(' ') + tr("%n name(s) got no answer.", nullptr, static_cast<int>(m_unanswered))
        : QString();
    const QString domain = text::fromOctets(m_domain);
    if (m_unanswered == dkim::knownSelectors().size())
        m_banner->show({Status::Warning,
                        {tr("There is no answer yet."),
                         tr("Nobody answered: see whether lookups are off, or try again.")},
                        {},
                        false});
    else if (m_answers.empty())
        m_banner->show(
            {Status::None,
             {tr("None of the well-known selectors has a key at %1.").arg(domain),
              tr("That proves nothing: the domain may use another selector. s= of a signature names it.")
                  + unanswered},
             {},
             false});
    else if (isWildcard(m_answers, dkim::knownSelectors().size()))
        m_banner->show({Status::Info,
                        {tr("Every selector of %1 has the same record.").arg(domain),
                         tr("That is a wildcard, and tells nothing about the selectors in use.")},
                        {},
                        false});
    else
        m_banner->show({Status::Info,
                        {tr("%n key(s) found at %1.", nullptr, found).arg(domain),
                         tr("Only well-known selectors were tried, so there may be others.") + unanswered},
                        {},
                        false});
}

void KeyChecker::readPasted()
{
    m_search.stop();
    m_pastedNames.clear();
    const std::string pasted = m_form->pasted().toStdString();
    if (m_form->pasted().trimmed().isEmpty())
        return showIdle();
    const session::Pasted read = session::readPasted(pasted);
    switch (read.form) {
    case session::PastedForm::Names:
        return showNames(read);
    case session::PastedForm::PrivateKey:
        return showPrivateKey();
    case session::PastedForm::Record:
    case session::PastedForm::PublicKey:
        break;
    }
    showPasted(read);
}

void KeyChecker::showPasted(const session::Pasted &pasted)
{
    m_task = Task::SeveralKeys;
    m_isPublicKey = pasted.form == session::PastedForm::PublicKey;
    m_answers = pasted.keys;
    showAnswers();
    showChosen();
}

void KeyChecker::showNames(const session::Pasted &pasted)
{
    showIdle();
    for (const dns::Answer &key : pasted.keys)
        m_pastedNames.push_back(key.question.name);
    const dkim::KeyNameParts parts = dkim::partsOfKeyName(m_pastedNames.front());
    m_form->setName(text::fromOctets(parts.selector), text::fromOctets(parts.domain));
    m_banner->show({Status::Info,
                    {tr("The text names %n key(s).", nullptr, static_cast<int>(m_pastedNames.size())),
                     tr("Press Look up to ask DNS for it.")},
                    {},
                    false});
}

// Nothing of it is shown again.
void KeyChecker::showPrivateKey()
{
    showIdle();
    m_banner->show(
        {Status::Fail,
         {tr("This is a PRIVATE key: show it to nobody."),
          tr("Whoever has it can sign for your domain. If it has been published, revoke the key now. "
             "Only its public part belongs into DNS.")},
         {},
         false});
}

void KeyChecker::showAnswers()
{
    if (m_task == Task::DomainsKeys || m_answers.size() > 1)
        m_found->show(m_answers);
    else
        m_found->hide();
    showChosen();
}

const dns::Answer *KeyChecker::chosen() const
{
    if (m_answers.empty())
        return nullptr;
    const auto index =
        static_cast<std::size_t>(std::max(0, m_found->isVisibleTo(this) ? m_found->chosen() : 0));
    return &m_answers[std::min(index, m_answers.size() - 1)];
}

void KeyChecker::showChosen()
{
    const dns::Answer *answer = chosen();
    m_page->setVisible(answer != nullptr);
    if (!answer)
        return;
    KeyLookup lookup = pages::keyLookupOf(*answer);
    addSurroundings(lookup, m_shared, RsaBeside::No);
    if (m_isPublicKey)
        lookup.toPublish = lookup.signature.key.record()->text;
    lookup.resolverCount = m_wayNow().resolverCount;
    m_desk.addTo(lookup);
    m_page->show(lookup);
    if (m_search.isRunning() || m_task == Task::DomainsKeys)
        return;
    const dkim::KeyJudgement judgement = dkim::judgeAnswer(*answer).judgement;
    m_banner->show({text::statusOf(*answer, judgement), text::verdictText(*answer, judgement), {}, false});
}

void KeyChecker::searchElsewhere(const std::string &name)
{
    if (const dns::Answer *answer = chosen())
        m_desk.searchElsewhere(name, answer->aliases, asker());
}

void KeyChecker::askEverywhere(const std::string &name)
{
    m_desk.askEverywhere(name, m_wayNow().everywhere(name));
}

} // namespace dkimlens::window
