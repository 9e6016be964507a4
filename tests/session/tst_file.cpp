// SPDX-License-Identifier: Apache-2.0
// Opening message files: the octets as they are, or why there are none.

#include "core/session/file.h"
#include "tests/support/print.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using dkimlens::session::FileProblem;
using dkimlens::session::OpenedFile;
using dkimlens::session::openFile;

class TestFile : public QObject
{
    Q_OBJECT

private slots:

    void givesTheOctetsAsTheyAre()
    {
        const QByteArray octets("From: a\r\nX: \0\xFF\n\nbody\r", 21);
        const QString path = write(QStringLiteral("message.eml"), octets);
        const OpenedFile opened = openFile(path);
        QCOMPARE(opened.problem, FileProblem::None);
        QCOMPARE(std::string(opened.message.bytes()), octets.toStdString());
        QCOMPARE(opened.message.fields().size(), std::size_t{2});
    }

    void givesTheOctetsOfLargeFiles()
    {
        const QByteArray octets = "From: a\r\n\r\n" + QByteArray(20'000'000, 'x');
        const OpenedFile opened = openFile(write(QStringLiteral("large.eml"), octets));
        QCOMPARE(opened.problem, FileProblem::None);
        QVERIFY(opened.message.bytes()
                == std::string_view(octets.constData(), static_cast<std::size_t>(octets.size())));
    }

    void theMessageOutlivesItsFileName()
    {
        const QString path = write(QStringLiteral("gone.eml"), "From: a\r\n\r\nbody\r\n");
        const OpenedFile opened = openFile(path);
        if (!QFile::remove(path))
            QSKIP("this system does not remove files that are open");
        QCOMPARE(std::string(opened.message.bytes()), std::string("From: a\r\n\r\nbody\r\n"));
    }

    void neverWrites()
    {
        const QString path = write(QStringLiteral("kept.eml"), "From: a\n\nb\n");
        const QDateTime before = QFileInfo(path).lastModified();
        openFile(path);
        QCOMPARE(QFileInfo(path).lastModified(), before);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<FileProblem>("problem");

        QTest::newRow("missing") << QStringLiteral("missing.eml") << FileProblem::NotFound;
        QTest::newRow("missing folder") << QStringLiteral("no/such/file.eml") << FileProblem::NotFound;
        QTest::newRow("folder") << QStringLiteral(".") << FileProblem::IsDirectory;
        QTest::newRow("empty") << QStringLiteral("empty.eml") << FileProblem::Empty;
    }

    void saysWhyNot()
    {
        QFETCH(QString, name);
        QFETCH(FileProblem, problem);

        write(QStringLiteral("empty.eml"), {});
        const OpenedFile opened = openFile(m_folder.filePath(name));
        QCOMPARE(opened.problem, problem);
        QVERIFY(opened.message.bytes().empty());
    }

    void saysThatItMayNotRead()
    {
        const QString path = write(QStringLiteral("secret.eml"), "From: a\n\nb\n");
        QFile::setPermissions(path, {});
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        QCOMPARE(openFile(path).problem, FileProblem::NotReadable);
        QVERIFY(!openFile(path).detail.isEmpty());
    }

    // Files that tell no size cannot be mapped, and are read.
    void readsWhatCannotBeMapped()
    {
        const QString path = QStringLiteral("/proc/self/status");
        if (!QFile::exists(path))
            QSKIP("there is no such file on this system");
        const OpenedFile opened = openFile(path);
        QCOMPARE(opened.problem, FileProblem::None);
        QVERIFY(opened.message.bytes().size() > 100);
    }

private:
    QString write(const QString &name, const QByteArray &octets)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("the test's own file cannot be written");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
