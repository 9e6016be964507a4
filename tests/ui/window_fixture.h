// SPDX-License-Identifier: Apache-2.0
// The real main window with settings in a temporary place and a resolver that the test controls.

#pragma once

#include "core/session/resolvers/resolver.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/status_parts.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace dkimlens::test {

// A lookup that is answered by nothing but its cancelling.
class EndlessLookup : public session::Lookup
{
public:
    EndlessLookup(dns::Question question, QObject *parent)
        : Lookup(parent)
        , m_question(std::move(question))
    {
    }

    void cancel() override
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                dns::Answer answer;
                answer.question = m_question;
                answer.status = dns::Status::Cancelled;
                emit finished(answer);
            },
            Qt::QueuedConnection);
    }

private:
    dns::Question m_question;
};

class EndlessResolver : public session::Resolver
{
public:
    session::Lookup *ask(const dns::Question &question, QObject *parent) override
    {
        ++asked;
        return new EndlessLookup(question, parent);
    }

    int asked = 0;
};

class WindowFixture
{
public:
    explicit WindowFixture(widgets::Theme::Choice theme = widgets::Theme::Choice::System)
        : settings(directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        settings.setValue(QStringLiteral("theme"), QVariant::fromValue(theme).toString());
        settings.setValue(QStringLiteral("lookSenderUp"), false); // most tests are about keys alone
        restart();
    }

    static widgets::Theme *themeOfAll()
    {
        static auto *const theme = new widgets::Theme(qApp); // one per application, which owns it
        return theme;
    }

    // As if the program had been left and started again.
    void restart()
    {
        if (window)
            window->close();
        window.reset();
        window = std::make_unique<window::MainWindow>(window::Environment{
            &resolver, &settings, themeOfAll(), directory.filePath(QStringLiteral("data"))});
        window->resize(1440, 900);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }

    QString write(const QString &name, const QByteArray &octets) const
    {
        const QString path = directory.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("the test's own file cannot be written");
        return path;
    }

    template<typename T>
    T *find(const char *objectName) const
    {
        return window->findChild<T *>(QString::fromLatin1(objectName));
    }

    // Of several pages that have one, the one in front; nullptr where none is to be seen.
    template<typename T>
    T *findVisible(const char *objectName) const
    {
        const QList<T *> all = window->findChildren<T *>(QString::fromLatin1(objectName));
        const auto it = std::ranges::find_if(all, [](const T *each) { return each->isVisible(); });
        return it == all.end() ? nullptr : *it;
    }

    QString textOf(const char *objectName) const
    {
        const auto *label = find<QLabel>(objectName);
        return label && label->isVisible() ? label->text() : QString();
    }

    QString partsOf(const char *objectName) const // of the status bar
    {
        return find<window::StatusParts>(objectName)->parts().join(QLatin1Char('|'));
    }

    void drop(const QMimeData &data) const
    {
        const QPoint place = window->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
        QVERIFY(event.isAccepted());
    }

    QTemporaryDir directory;
    QSettings settings;
    EndlessResolver resolver;
    std::unique_ptr<window::MainWindow> window;
};

// A message whose key has to be looked up, and whose body hash is the one of an empty body.
inline QByteArray signedMessage()
{
    return "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=sel;\r\n"
           " h=from; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;\r\n"
           " b=AAAA\r\n"
           "From: a@example.org\r\n"
           "Subject: Waiting\r\n"
           "\r\n";
}

inline QByteArray plainMessage()
{
    return "From: a@example.org\r\nSubject: Lunch on =?UTF-8?Q?Fri=64ay?=\r\n\r\nHello\r\n";
}

} // namespace dkimlens::test
