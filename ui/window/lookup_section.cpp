// SPDX-License-Identifier: Apache-2.0
#include "ui/window/lookup_section.h"

#include "core/session/archive/key_archive.h"
#include "core/session/https_request.h"
#include "core/session/resolvers/doh_services.h"
#include "core/session/resolvers/unbound_resolver.h"
#include "ui/pages/text_label.h"
#include "ui/window/outcome_line.h"
#include "ui/window/resolvers.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <utility>

namespace dkimlens::window {
namespace {

using models::KeySource;
using models::LookupSettings;
using pages::TextLabel;
using widgets::scaled;

constexpr int radioWidth = 200; // of the design
constexpr int frame = 3; // that a button with the focus has around it
constexpr int longestPort = 65'535;

bool canChoosePort()
{
    return session::SystemResolver::canChoosePort() || session::UnboundResolver::isAvailable();
}

QSpinBox *makeNumber(const QString &objectName, int least, int most)
{
    auto *number = new QSpinBox;
    number->setObjectName(objectName);
    number->setRange(least, most);
    return number;
}

QLabel *makeName(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

QHBoxLayout *makeLine()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, frame, frame, frame);
    line->setSpacing(scaled(widgets::length::unit));
    return line;
}

} // namespace

LookupSection::LookupSection(session::Resolver *system, QWidget *parent)
    : SettingsSection(tr("Key lookups"), tr("Where public keys come from."), parent)
    , m_system(system)
    , m_choice(new QButtonGroup(this))
    , m_port(makeNumber(QStringLiteral("serverPort"), 1, longestPort))
    , m_timeLimit(makeNumber(QStringLiteral("timeLimit"), LookupSettings::shortestLimit.count(),
                             LookupSettings::longestLimit.count()))
    , m_tries(makeNumber(QStringLiteral("tries"), 1, LookupSettings::mostTries))
    , m_asksArchive(new QCheckBox(tr("Ask the &archive if a key is gone from DNS")))
    , m_archive(new QLineEdit)
    , m_archiveProblem(new OutcomeLine)
{
    addSources();
    addPatience();
    addArchive();
    connect(m_choice, &QButtonGroup::idToggled, this, &LookupSection::enableFields);
    connect(m_choice, &QButtonGroup::idToggled, this, &LookupSection::changed);
    LookupSection::show({}); // its own, whoever may inherit
}

void LookupSection::addSources()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(widgets::length::unit));
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, scaled(radioWidth));
    grid->setColumnStretch(1, 1);
    Row &system = addRow(grid, Kind::System, tr("&System resolver"));
    addHint(system, tr("The name servers of this computer"));
    addTest(system, Kind::System);
    addServer(grid);
    addService(grid);
    if (session::UnboundResolver::isAvailable())
        addForwarder(grid);
    addFile(grid);
    addHint(addRow(grid, Kind::Offline, tr("&Offline")), tr("Nobody is asked"));
    column()->addLayout(grid);
}

LookupSection::Row &LookupSection::addRow(QGridLayout *grid, Kind kind, const QString &name)
{
    Row &row = m_rows[kind];
    row.radio = new QRadioButton(name);
    row.fields = new QWidget;
    row.outcome = new OutcomeLine;
    row.fields->setLayout(makeLine());
    m_choice->addButton(row.radio, static_cast<int>(kind));
    const int line = grid->rowCount();
    grid->addWidget(row.radio, line, 0);
    grid->addWidget(row.fields, line, 1);
    grid->addWidget(row.outcome, line + 1, 1);
    return row;
}

QLineEdit *LookupSection::addPlace(Row &row, const QString &name, const QString &placeholder)
{
    row.place = new QLineEdit;
    row.place->setAccessibleName(name);
    row.place->setPlaceholderText(placeholder);
    row.place->setClearButtonEnabled(false);
    row.fields->layout()->addWidget(row.place);
    connect(row.place, &QLineEdit::textEdited, this, [this, outcome = row.outcome] {
        outcome->clear(); // it was about another place
        emit changed();
    });
    return row.place;
}

QPushButton *LookupSection::addButton(Row &row, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    row.fields->layout()->addWidget(button);
    return button;
}

void LookupSection::addHint(Row &row, const QString &text)
{
    auto *hint = new TextLabel(widgets::TextRole::Small, TextLabel::Tone::Second);
    hint->setText(text);
    static_cast<QHBoxLayout *>(row.fields->layout())->addWidget(hint, 1);
}

void LookupSection::addTest(Row &row, Kind kind)
{
    row.test = new ResolverTest(row.radio->text().remove(QLatin1Char('&')), row.outcome, this);
    row.test->button()->setAutoDefault(false);
    row.fields->layout()->addWidget(row.test->button());
    connect(row.test, &ResolverTest::requested, this, [this, kind] { test(kind); });
}

void LookupSection::addServer(QGridLayout *grid)
{
    Row &row = addRow(grid, Kind::Server, tr("Chosen &name server"));
    addPlace(row, tr("IP address of the name server"), QStringLiteral("203.0.113.53"))
        ->setObjectName(QStringLiteral("serverAddress"));
    m_port->setPrefix(tr("port "));
    m_port->setAccessibleName(tr("Port of the name server"));
    m_port->setEnabled(canChoosePort());
    if (!canChoosePort())
        m_port->setToolTip(tr("Another port than 53 needs libunbound, which this program was built without"));
    row.fields->layout()->addWidget(m_port);
    connect(m_port, &QSpinBox::valueChanged, this, &LookupSection::changed);
    addTest(row, Kind::Server);
}

// Presets are offered by name; none is chosen until a person does.
void LookupSection::addService(QGridLayout *grid)
{
    Row &row = addRow(grid, Kind::Doh, tr("&DNS over HTTPS"));
    QLineEdit *url =
        addPlace(row, tr("URL of the service"), QStringLiteral("https://dns.example.net/dns-query"));
    url->setObjectName(QStringLiteral("dohUrl"));
    QPushButton *services = addButton(row, tr("Services"));
    services->setObjectName(QStringLiteral("dohServices"));
    auto *menu = new QMenu(services);
    for (const session::DohService &service : session::dohServices) {
        connect(menu->addAction(QString(service.name)), &QAction::triggered, url, [url, service] {
            url->setText(service.url);
            emit url->textEdited(url->text());
        });
    }
    services->setMenu(menu);
    addTest(row, Kind::Doh);
}

void LookupSection::addForwarder(QGridLayout *grid)
{
    Row &row = addRow(grid, Kind::Validating, tr("&Validating resolver (DNSSEC)"));
    row.radio->setToolTip(tr("Checks DNSSEC on this computer, whoever is asked"));
    addPlace(row, tr("Name server that it asks"), tr("root servers, or the IP address of another"))
        ->setObjectName(QStringLiteral("forwarder"));
    addTest(row, Kind::Validating);
}

void LookupSection::addFile(QGridLayout *grid)
{
    Row &row = addRow(grid, Kind::File, tr("&Key file, no network"));
    QLineEdit *path = addPlace(row, tr("Key file, or folder of key files"), tr("file or folder"));
    path->setObjectName(QStringLiteral("keysPath"));
    const auto put = [path](const QString &chosen) {
        if (chosen.isEmpty())
            return;
        path->setText(QDir::toNativeSeparators(chosen));
        emit path->textEdited(path->text());
    };
    connect(addButton(row, tr("File…")), &QPushButton::clicked, this, [this, put] {
        put(QFileDialog::getOpenFileName(this, tr("Choose a key file"), {},
                                         tr("Key files (*.json *.keys *.txt *.zone);;All files (*)")));
    });
    connect(addButton(row, tr("Folder…")), &QPushButton::clicked, this, [this, put] {
        put(QFileDialog::getExistingDirectory(this, tr("Choose a folder of key files")));
    });
}

void LookupSection::addPatience()
{
    m_timeLimit->setSuffix(tr(" s"));
    m_timeLimit->setToolTip(tr("How long one try may take"));
    m_tries->setToolTip(tr("How often a name is asked for when no answer comes"));
    QHBoxLayout *line = makeLine();
    line->addWidget(makeName(tr("Time &limit"), m_timeLimit));
    line->addWidget(m_timeLimit);
    line->addSpacing(scaled(widgets::length::pageMargin));
    line->addWidget(makeName(tr("Tr&ies"), m_tries));
    line->addWidget(m_tries);
    line->addStretch();
    column()->addLayout(line);
    connect(m_timeLimit, &QSpinBox::valueChanged, this, &LookupSection::changed);
    connect(m_tries, &QSpinBox::valueChanged, this, &LookupSection::changed);
}

void LookupSection::addArchive()
{
    m_asksArchive->setObjectName(QStringLiteral("asksArchive"));
    m_archive->setObjectName(QStringLiteral("archiveUrl"));
    m_archive->setAccessibleName(tr("URL of the archive of old keys"));
    m_archive->setPlaceholderText(session::KeyArchive::defaultUrl().toString());
    QHBoxLayout *line = makeLine();
    line->addWidget(m_asksArchive);
    line->addWidget(m_archive, 1);
    column()->addLayout(line);
    column()->addWidget(m_archiveProblem);
    addNote(tr("The archive then learns which selector and domain you look at. What it knows is evidence: no "
               "verdict changes."));
    connect(m_asksArchive, &QCheckBox::toggled, m_archive, &QWidget::setEnabled);
    connect(m_asksArchive, &QCheckBox::toggled, this, &LookupSection::changed);
    connect(m_archive, &QLineEdit::textEdited, this, [this] {
        m_archiveProblem->clear();
        emit changed();
    });
}

LookupSection::Kind LookupSection::chosen() const
{
    return static_cast<Kind>(m_choice->checkedId());
}

void LookupSection::focusOn(Kind kind)
{
    const auto row = m_rows.find(kind);
    if (row == m_rows.end())
        return;
    row->second.radio->setChecked(true);
    (row->second.place ? static_cast<QWidget *>(row->second.place) : row->second.radio)->setFocus();
}

void LookupSection::enableFields()
{
    for (const auto &[kind, row] : m_rows) {
        row.fields->setEnabled(row.radio->isChecked());
        if (row.radio->isChecked())
            continue;
        row.outcome->clear();
        if (row.test)
            row.test->clear();
    }
}

void LookupSection::show(const Settings &settings)
{
    const LookupSettings &lookups = settings.lookups;
    for (const auto &[kind, row] : m_rows) {
        row.outcome->clear();
        if (row.place)
            row.place->setText(lookups.sourceOf(kind).where);
    }
    const auto server = session::parseNameServer(lookups.server);
    m_rows[Kind::Server].place->setText(server ? server->address.toString() : QString());
    m_port->setValue(server ? server->port : session::NameServer::standardPort);
    m_timeLimit->setValue(static_cast<int>(lookups.timeLimit.count()));
    m_tries->setValue(lookups.tries);
    m_asksArchive->setChecked(settings.asksArchive);
    m_archive->setText(settings.archive.toString());
    m_archive->setEnabled(settings.asksArchive);
    m_archiveProblem->clear();
    m_rows[m_rows.contains(lookups.chosen) ? lookups.chosen : Kind::System].radio->setChecked(true);
    enableFields();
}

// What was typed for the kind: an address keeps its port.
QString LookupSection::placeOf(Kind kind) const
{
    const QLineEdit *place = m_rows.at(kind).place;
    QString typed = place ? place->text().trimmed() : QString();
    if (kind != Kind::Server)
        return typed;
    std::optional<session::NameServer> server = session::parseNameServer(typed);
    if (server && server->port == session::NameServer::standardPort)
        server->port = static_cast<quint16>(m_port->value());
    return server ? QString::fromStdString(session::nameOf(*server)) : typed;
}

void LookupSection::store(Settings &settings) const
{
    LookupSettings &lookups = settings.lookups;
    for (const auto &[kind, row] : m_rows)
        lookups.choose({kind, placeOf(kind)});
    lookups.chosen = chosen();
    lookups.timeLimit = std::chrono::seconds(m_timeLimit->value());
    lookups.tries = m_tries->value();
    settings.asksArchive = m_asksArchive->isChecked();
    settings.archive = QUrl(m_archive->text().trimmed(), QUrl::StrictMode);
}

bool LookupSection::accept()
{
    const Row &row = m_rows.at(chosen());
    const KeySource source{chosen(), placeOf(chosen())};
    const QString problem =
        models::isSetUp(source) ? Resolvers::problemOf(source) : tr("Fill this in, or choose another row.");
    if (!problem.isEmpty()) {
        row.outcome->say(text::Status::Fail, problem);
        row.place->setFocus();
        return false;
    }
    const QUrl archive(m_archive->text().trimmed(), QUrl::StrictMode);
    if (m_asksArchive->isChecked() && !m_archive->text().trimmed().isEmpty()
        && !session::isHttpsUrl(archive)) {
        m_archiveProblem->say(text::Status::Fail, tr("The archive's URL begins with “https://”."));
        m_archive->setFocus();
        return false;
    }
    return true;
}

void LookupSection::test(Kind kind)
{
    const Row &row = m_rows.at(kind);
    const std::chrono::seconds limit(m_timeLimit->value());
    if (kind == Kind::System)
        return row.test->ask(m_system);
    Resolvers::Made made = Resolvers::make({kind, placeOf(kind)});
    if (!made.resolver)
        return row.outcome->say(text::Status::Fail, made.problem);
    made.resolver->setTimeout(limit);
    row.test->ask(std::move(made.resolver));
}

} // namespace dkimlens::window
