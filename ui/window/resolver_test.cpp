// SPDX-License-Identifier: Apache-2.0
#include "ui/window/resolver_test.h"

#include "ui/text/texts.h"
#include "ui/window/outcome_line.h"

#include <QPushButton>

#include <utility>

namespace dkimlens::window {
namespace {

// A name that is there for such uses (RFC 2606, 3) and tells nothing about any message.
dns::Question harmlessQuestion()
{
    return {"example.com", dns::RecordType::Txt};
}

// That it is not there, or has no text, is an answer too: of a network of its own, say.
bool hasAnswered(const dns::Answer &answer)
{
    return !dns::isTemporary(answer.status) && answer.dnssec != dns::Dnssec::Bogus;
}

QString answeredText(const dns::Answer &answer)
{
    const QString took = ResolverTest::tr("answered in %1 ms").arg(answer.took.count());
    return answer.dnssec == dns::Dnssec::Secure ? ResolverTest::tr("%1, DNSSEC checked").arg(took) : took;
}

QString failureText(const dns::Answer &answer)
{
    if (answer.dnssec == dns::Dnssec::Bogus)
        return ResolverTest::tr("It answered, but the answer does not pass the check of DNSSEC.");
    const QString sentence = text::sentence(answer);
    return answer.detail.empty() ? sentence
                                 : QStringLiteral("%1 (%2)").arg(sentence, text::fromOctets(answer.detail));
}

} // namespace

ResolverTest::ResolverTest(const QString &what, OutcomeLine *outcome, QObject *parent)
    : QObject(parent)
    , m_button(new QPushButton(tr("Test")))
    , m_outcome(outcome)
{
    m_button->setAccessibleName(tr("Test: %1").arg(what));
    m_button->setToolTip(tr("Asks for the text at example.com, a name that is there for tests"));
    connect(m_button, &QPushButton::clicked, this, &ResolverTest::press);
}

ResolverTest::~ResolverTest()
{
    delete m_lookup; // before the resolver that it asks
}

void ResolverTest::press()
{
    if (m_lookup)
        m_lookup->cancel();
    else
        emit requested();
}

void ResolverTest::ask(std::unique_ptr<session::Resolver> resolver)
{
    clear();
    m_own = std::move(resolver);
    ask(m_own.get());
}

void ResolverTest::ask(session::Resolver *resolver)
{
    delete std::exchange(m_lookup, resolver->ask(harmlessQuestion(), this));
    connect(m_lookup, &session::Lookup::finished, this, &ResolverTest::take);
    m_button->setText(tr("Cancel"));
    m_outcome->say(text::Status::Running, tr("asking…"));
}

void ResolverTest::take(const dns::Answer &answer)
{
    std::exchange(m_lookup, nullptr)->deleteLater();
    m_button->setText(tr("Test"));
    if (answer.status == dns::Status::Cancelled)
        clear();
    else if (hasAnswered(answer))
        m_outcome->say(text::Status::Pass, answeredText(answer));
    else
        m_outcome->say(text::Status::Fail, failureText(answer));
}

void ResolverTest::clear()
{
    delete std::exchange(m_lookup, nullptr);
    m_button->setText(tr("Test"));
    m_outcome->clear();
}

} // namespace dkimlens::window
