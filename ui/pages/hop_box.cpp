// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/hop_box.h"

#include "ui/pages/fact_grid.h"
#include "ui/pages/octets_view.h"
#include "ui/pages/remark_list.h"
#include "ui/text/octets.h"
#include "ui/text/route_text.h"
#include "ui/text/texts.h"
#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using received::Hop;
using received::Host;
using received::RouteHop;
using widgets::scaled;

constexpr qsizetype longestFact = 400; // characters
constexpr std::size_t longestField = 4096; // octets; all of them stand in Source

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::HopBox)
};

void add(std::vector<Fact> &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.push_back({name, value, std::nullopt, false});
}

void addWords(std::vector<Fact> &facts, const QString &name, const std::string &octets)
{
    add(facts, name, text::shortToken(octets, longestFact));
}

void addClient(std::vector<Fact> &facts, const std::optional<Host> &from)
{
    if (!from) {
        add(facts, Words::tr("From"),
            Words::tr("Not written: the server does not say who gave it the message"));
        return;
    }
    add(facts, Words::tr("From"), text::hostText(from));
    addWords(facts, Words::tr("Reverse name"), from->reverseName);
    if (from->address)
        add(facts, Words::tr("Address"), text::addressText(*from->address));
}

void addServer(std::vector<Fact> &facts, const std::optional<Host> &by)
{
    if (!by) {
        add(facts, Words::tr("By"), Words::tr("Not written: the server does not name itself"));
        return;
    }
    add(facts, Words::tr("By"), text::hostText(by));
    if (by->address)
        add(facts, Words::tr("Its address"), text::addressText(*by->address));
}

QString loginText(const Hop &hop)
{
    return hop.isAuthenticated ? Words::tr("The client logged in") : QString();
}

std::vector<Fact> factsOf(const received::Route &route, std::optional<std::size_t> boundary,
                          std::size_t index)
{
    const Hop &hop = route.hops[index].hop;
    std::vector<Fact> facts;
    addClient(facts, hop.from);
    addServer(facts, hop.by);
    addWords(facts, Words::tr("Via"), hop.via);
    addWords(facts, Words::tr("Protocol"), hop.protocol);
    add(facts, Words::tr("Encryption"), text::encryptionText(hop));
    add(facts, Words::tr("Login"), loginText(hop));
    addWords(facts, Words::tr("ID"), hop.id);
    addWords(facts, Words::tr("For"), hop.recipient);
    addWords(facts, QStringLiteral("MAIL FROM"), hop.sender);
    add(facts, Words::tr("Time"), hop.time ? text::dateTime(*hop.time) : Words::tr("Not readable"));
    add(facts, Words::tr("Delay"), text::delayText(route, index));
    if (boundary)
        add(facts, Words::tr("Written by"), text::writerText(*boundary, index));
    return facts;
}

// Folded as the message has it.
QString fieldText(std::string_view field)
{
    QStringList lines;
    Slice rest(field.substr(0, longestField));
    while (!rest.isEmpty())
        lines.append(
            text::fromOctets(rest.takeUntil('\n').trimmedEnd([](char c) { return c == '\r'; }).text()));
    if (field.size() > longestField)
        lines.last() += QStringLiteral(" …");
    return lines.join(QLatin1Char('\n'));
}

std::vector<Remark> remarksOf(const received::Route &route, std::size_t hop,
                              const std::vector<received::Oddity> &oddities)
{
    std::vector<Remark> remarks;
    remarks.reserve(oddities.size());
    for (const received::Oddity oddity : oddities)
        remarks.push_back({text::statusOf(oddity), text::sentence(oddity, route, hop), {}});
    return remarks;
}

} // namespace

HopBox::HopBox(QWidget *parent)
    : widgets::Box({}, parent)
    , m_move(new QPushButton(tr("Tr&ust begins here")))
    , m_facts(new FactGrid)
    , m_remarks(new RemarkList)
{
    setObjectName(QStringLiteral("hopBox"));
    m_move->setObjectName(QStringLiteral("trustBeginsHere"));
    m_move->setToolTip(tr("This hop and the newer ones were written by the receiver’s own servers"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, scaled(widgets::length::unit), scaled(12), 0);
    row->addWidget(m_facts, 1);
    row->addWidget(m_move, 0, Qt::AlignTop);
    content()->addWidget(m_remarks);
    content()->addLayout(row);
    connect(m_move, &QPushButton::clicked, this, &HopBox::boundaryRequested);
}

void HopBox::show(const message::Message &message, const received::Route &route,
                  std::optional<std::size_t> boundary, const ShownHop &shown)
{
    const std::size_t hop = shown.index;
    const RouteHop &entry = route.hops[hop];
    setTitle(tr("Hop %1 of %2").arg(static_cast<qulonglong>(hop) + 1).arg(route.hops.size()));
    m_move->setEnabled(boundary != hop);
    m_facts->setFacts(factsOf(route, boundary, hop));
    const std::vector<Remark> remarks = remarksOf(route, hop, shown.oddities);
    m_remarks->setRemarks(remarks);
    m_remarks->setVisible(!remarks.empty());
    showField(fieldText(message.text(entry.hop.where)));
}

void HopBox::showField(const QString &text)
{
    delete m_field;
    m_field = new OctetsView(text, tr("The Received field"));
    content()->addWidget(m_field);
    m_field->show();
}

} // namespace dkimlens::pages
