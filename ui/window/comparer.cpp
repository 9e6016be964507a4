// SPDX-License-Identifier: Apache-2.0
#include "ui/window/comparer.h"

#include "ui/pages/compare/compare_page.h"
#include "ui/text/octets.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/window/drop.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace dkimlens::window {
namespace {

using pages::Compared;
using session::OpenedFile;
using text::Status;
using widgets::scaled;
using namespace std::chrono_literals;

constexpr QSize usualSize{1280, 860};
constexpr QSize smallestSize{760, 520};
constexpr auto patience = 200ms;

dkim::Signature signatureAt(const message::Message &message, std::size_t field)
{
    return dkim::parseSignature(message.slice(message.fields()[field].value));
}

std::vector<BannerFact> factsOf(const compare::Subject &subject)
{
    const BannerFact canonicalization{QStringLiteral("c="), text::canonicalizationText(subject)};
    if (subject.basis == compare::Basis::NoSignature)
        return {canonicalization};
    return {{Comparer::tr("Domain d="), text::shortName(subject.signature.domain)},
            {Comparer::tr("Selector s="), text::shortName(subject.signature.selector)},
            canonicalization};
}

} // namespace

Comparer::Comparer(QWidget *parent)
    : QDialog(parent)
    , m_background(this)
    , m_patience(new QTimer(this))
    , m_signatureName(new QLabel(tr("&Signature")))
    , m_signatures(new QComboBox)
    , m_otherFile(new QPushButton(widgets::icon(widgets::Symbol::Open), tr("&Compare with another file…")))
    , m_banner(new VerdictBanner)
    , m_page(new pages::ComparePage)
{
    setObjectName(QStringLiteral("comparer"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumSize(scaled(smallestSize.width()), scaled(smallestSize.height()));
    resize(QSize(scaled(usualSize.width()), scaled(usualSize.height())).boundedTo(screen()->availableSize()));
    m_banner->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeChoices());
    layout->addWidget(m_banner);
    layout->addWidget(m_page, 1);
    layout->addStretch(); // where there is nothing to show
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_banner->show({Status::Running, {tr("The messages are being compared."), {}}, {}, false});
    });
    connect(m_otherFile, &QPushButton::clicked, this, &Comparer::compareWithAnother);
    connect(this, &QDialog::finished, this, &Comparer::forget);
    connect(m_signatures, &QComboBox::activated, this, &Comparer::compareAgain);
}

QWidget *Comparer::makeChoices()
{
    m_signatures->setObjectName(QStringLiteral("comparedSignature"));
    m_signatures->setAccessibleName(tr("Signature"));
    m_signatures->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_signatureName->setBuddy(m_signatures);
    m_otherFile->setObjectName(QStringLiteral("compareWithAnother"));
    m_otherFile->setAutoDefault(false);
    auto *choices = new QWidget;
    choices->setBackgroundRole(QPalette::Window);
    choices->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(choices);
    layout->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    layout->setSpacing(scaled(8));
    layout->addWidget(m_signatureName);
    layout->addWidget(m_signatures);
    layout->addStretch();
    layout->addWidget(m_otherFile);
    return choices;
}

// Whoever cancels keeps what is shown.
void Comparer::begin(const ComparedMessage &shown)
{
    const QString path = askForPath(shown.name);
    if (path.isEmpty())
        return;
    m_shown = shown;
    compareWithFile(path);
}

QString Comparer::askForPath(const QString &name)
{
    return QFileDialog::getOpenFileName(isVisible() ? this : parentWidget(),
                                        tr("Compare %1 with", "%1 is a file").arg(name), {},
                                        tr("Messages (*.eml *.msg *.mbox *.txt);;All files (*)"));
}

void Comparer::compareWithAnother()
{
    const QString path = askForPath(m_shown.name);
    if (!path.isEmpty())
        compareWithFile(path);
}

void Comparer::fillSignatures()
{
    m_signatures->clear();
    for (const std::size_t field : compare::signatureFields(m_shown.message)) {
        const dkim::Signature signature = signatureAt(m_shown.message, field);
        m_signatures->addItem(
            tr("%1, selector %2", "%1 is a domain")
                .arg(text::shortName(signature.domain), text::shortName(signature.selector)),
            QVariant::fromValue(static_cast<qulonglong>(field)));
        if (field == m_shown.signature)
            m_signatures->setCurrentIndex(m_signatures->count() - 1);
    }
    m_signatures->setVisible(m_signatures->count() > 0);
    m_signatureName->setVisible(m_signatures->count() > 0);
}

std::optional<std::size_t> Comparer::chosenSignature() const
{
    const QVariant field = m_signatures->currentData();
    return field.isValid() ? std::optional(static_cast<std::size_t>(field.toULongLong())) : std::nullopt;
}

void Comparer::compareWithFile(const QString &path)
{
    const QFileInfo other(path);
    show();
    raise();
    activateWindow();
    beginWith(other.fileName());
    if (!m_shown.path.isEmpty() && QFileInfo(m_shown.path) == other)
        return showProblem(
            {tr("%1 is the message that is shown.", "%1 is a file").arg(other.fileName()),
             tr("Choose another copy of it: as it was sent, or as somebody else received it.")});
    read([path] { return session::openFile(path); });
}

void Comparer::beginWith(const QString &otherName)
{
    m_background.drop();
    m_other = {{}, otherName};
    setWindowTitle(tr("%1 and %2", "two files").arg(m_shown.name, otherName));
    fillSignatures();
}

void Comparer::read(std::function<OpenedFile()> open)
{
    run([open = std::move(open), name = m_other.name, one = pages::Comparand{m_shown.message, m_shown.name},
         signature = chosenSignature()] {
        Outcome outcome{open(), {}};
        if (outcome.file.message.hasFields())
            outcome.compared = pages::comparedOf(one, {outcome.file.message, name}, signature);
        return outcome;
    });
}

void Comparer::compareAgain()
{
    if (!m_other.message.hasFields())
        return;
    run([one = pages::Comparand{m_shown.message, m_shown.name}, other = m_other,
         signature = chosenSignature()] {
        return Outcome{{other.message, {}, {}}, pages::comparedOf(one, other, signature)};
    });
}

template<typename Work>
void Comparer::run(Work work)
{
    m_page->clear();
    m_patience->start(patience);
    m_background.run(std::move(work), [this](Outcome outcome) { take(std::move(outcome)); });
}

void Comparer::take(Outcome outcome)
{
    m_patience->stop();
    m_other.message = outcome.file.message;
    if (outcome.compared)
        return showResult(*outcome.compared);
    const QString why = outcome.file.problem == session::FileProblem::None
        ? tr("It has no header field, so it is no message.")
        : text::sentence(outcome.file.problem, outcome.file.detail);
    showProblem({tr("%1 cannot be compared.", "%1 is a file").arg(m_other.name), why});
}

void Comparer::showResult(const Compared &compared)
{
    const text::ComparisonText words = text::comparisonText(compared.messages);
    m_banner->show({words.status, words.verdict, factsOf(compared.messages.comparison->subject), false});
    m_page->show(compared);
    m_page->setVisible(true);
    m_page->setFocus();
}

void Comparer::showProblem(const text::VerdictText &problem)
{
    m_patience->stop();
    m_page->clear();
    m_page->hide();
    m_banner->show({Status::Warning, problem, {}, false});
    m_otherFile->setFocus();
}

// Messages may be large; nobody looks at them any more.
void Comparer::forget()
{
    m_background.drop();
    m_patience->stop();
    m_page->clear();
    m_shown = {};
    m_other = {};
}

void Comparer::dragEnterEvent(QDragEnterEvent *event)
{
    if (canRead(*event->mimeData()))
        event->acceptProposedAction();
}

void Comparer::dropEvent(QDropEvent *event)
{
    const std::optional<Dropped> dropped = readDropped(*event->mimeData());
    if (!dropped)
        return;
    event->acceptProposedAction();
    if (!dropped->files.isEmpty())
        return compareWithFile(dropped->files.front());
    beginWith(tr("Dropped message"));
    read([bytes = dropped->bytes] { return OpenedFile{message::Message::fromBytes(bytes), {}, {}}; });
}

} // namespace dkimlens::window
