// SPDX-License-Identifier: Apache-2.0
// File > Compare with: the message that is shown beside another copy of it, as one signature sees them.

#pragma once

#include "core/session/background.h"
#include "core/session/file.h"
#include "ui/pages/compare/compared.h"
#include "ui/window/verdict_banner.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace dkimlens::pages {
class ComparePage;
} // namespace dkimlens::pages

namespace dkimlens::window {

// The message that is shown.
struct ComparedMessage
{
    message::Message message;
    QString name;
    QString path; // empty for text that came from no file
    std::optional<std::size_t> signature; // field of the one that is selected
};

class Comparer : public QDialog
{
    Q_OBJECT

public:
    explicit Comparer(QWidget *parent = nullptr);

    // Asks for the other file; shows itself when there is one.
    void begin(const ComparedMessage &shown);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // What became of the other message.
    struct Outcome
    {
        session::OpenedFile file;
        std::optional<pages::Compared> compared;
    };

    QWidget *makeChoices();
    void fillSignatures();
    std::optional<std::size_t> chosenSignature() const;
    QString askForPath(const QString &name);
    void compareWithAnother();
    void compareWithFile(const QString &path);
    void beginWith(const QString &otherName);
    void read(std::function<session::OpenedFile()> open);
    void compareAgain(); // for another signature
    template<typename Work>
    void run(Work work);
    void take(Outcome outcome);
    void showResult(const pages::Compared &compared);
    void showProblem(const text::VerdictText &problem);
    void forget();

    ComparedMessage m_shown;
    pages::Comparand m_other;
    session::Background m_background;
    QTimer *m_patience; // until it is said that something is being compared
    QLabel *m_signatureName;
    QComboBox *m_signatures;
    QPushButton *m_otherFile;
    VerdictBanner *m_banner;
    pages::ComparePage *m_page;
};

} // namespace dkimlens::window
