// SPDX-License-Identifier: Apache-2.0
// The key ring over a restart: kept whole, bounded, and nothing lost where the file is broken.

#include "core/session/keys/key_ring_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using session::KeyRing;
using session::KeyRingError;
using session::KeyRingFile;
using session::KeyRingProblem;

namespace {

dkim::KnownKey keyOf(const std::string &selector, std::int64_t seen = 1'700'000'000)
{
    return {selector + "._domainkey.example.org",
            "v=DKIM1; p=" + selector,
            dns::Source::Doh,
            "https://dns.example/dns-query",
            false,
            seen,
            seen};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(octets), octets.size());
}

} // namespace

class TestKeyRingFile : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("data/known-keys.json"));
    }

    void keepsTheKeysOverARestart()
    {
        {
            KeyRing ring;
            KeyRingFile file(&ring, m_path);
            file.begin();
            ring.add(keyOf("one"));
            ring.add(keyOf("two"));
        }
        KeyRing ring;
        KeyRingFile file(&ring, m_path);
        file.begin();
        QCOMPARE(ring.all(), (std::vector{keyOf("one"), keyOf("two")}));
    }

    void keepsWhatWasSeenBeforeItBegan()
    {
        {
            KeyRing ring;
            ring.add(keyOf("early"));
            KeyRingFile file(&ring, m_path);
            file.begin();
        }
        QVERIFY(contentOf(m_path).contains("early._domainkey"));
    }

    void writesNothingUntilItBegins()
    {
        {
            KeyRing ring;
            KeyRingFile file(&ring, m_path);
            ring.add(keyOf("one"));
        }
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void isForItsOwnerAlone()
    {
        {
            KeyRing ring;
            KeyRingFile file(&ring, m_path);
            file.begin();
            ring.add(keyOf("one"));
        }
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther;
#ifndef Q_OS_WIN // where a file has the rights of its folder
        QVERIFY(!(QFile::permissions(m_path) & others));
#endif
    }

    void endingDeletesTheFile()
    {
        KeyRing ring;
        {
            KeyRingFile file(&ring, m_path);
            file.begin();
            ring.add(keyOf("one"));
        }
        QVERIFY(QFileInfo::exists(m_path));
        {
            KeyRingFile file(&ring, m_path);
            file.begin();
            file.end();
            ring.add(keyOf("two")); // is not kept any more
        }
        QVERIFY(!QFileInfo::exists(m_path));
        QCOMPARE(ring.all().size(), std::size_t(2)); // it is still known
    }

    void aBrokenFileIsPutAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<KeyRingProblem>("problem");
        QTest::newRow("half") << QByteArray("{\"keys\": [{\"name\": \"a") << KeyRingProblem::Broken;
        QTest::newRow("empty") << QByteArray() << KeyRingProblem::Broken;
        QTest::newRow("other JSON") << QByteArray("[1, 2]") << KeyRingProblem::Broken;
        QTest::newRow("octets") << QByteArray("\0\xFF\x80", 3) << KeyRingProblem::Broken;
        QTest::newRow("huge") << QByteArray(KeyRingFile::maxSize + 1, ' ') << KeyRingProblem::TooLarge;
    }

    void aBrokenFileIsPutAsideAndSaid()
    {
        QFETCH(const QByteArray, octets);
        QFETCH(const KeyRingProblem, problem);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("data")));
        write(m_path, octets);
        {
            KeyRing ring;
            KeyRingFile file(&ring, m_path);
            QSignalSpy failed(&file, &KeyRingFile::failed);
            file.begin();
            QCOMPARE(failed.size(), 1);
            const auto error = failed.first().first().value<KeyRingError>();
            QCOMPARE(error.problem, problem);
            QCOMPARE(error.asideAs, m_path + QStringLiteral(".broken"));
            ring.add(keyOf("new"));
        }
        QCOMPARE(contentOf(m_path + QStringLiteral(".broken")), octets);
        QVERIFY(contentOf(m_path).contains("new._domainkey"));
    }

    void aSecondBrokenFileDoesNotTakeTheFirstsPlace()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("data")));
        for (const char *octets : {"first", "second"}) {
            write(m_path, octets);
            KeyRing ring;
            KeyRingFile(&ring, m_path).begin();
        }
        QCOMPARE(contentOf(m_path + QStringLiteral(".broken")), QByteArray("first"));
        QCOMPARE(contentOf(m_path + QStringLiteral(".broken-2")), QByteArray("second"));
    }

    void theOldestKeysAreLeftOutOfAFullFile()
    {
        {
            KeyRing ring;
            KeyRingFile file(&ring, m_path);
            file.begin();
            for (int i = 0; i < 60; ++i) {
                dkim::KnownKey key = keyOf("s" + std::to_string(i), 1'700'000'000 + i);
                key.record.append(100'000, '\x01'); // six octets each, as JSON writes it
                ring.add(key);
            }
        }
        QVERIFY(QFileInfo(m_path).size() <= KeyRingFile::maxSize);
        KeyRing ring;
        KeyRingFile file(&ring, m_path);
        file.begin();
        QVERIFY(!ring.keysOf("s59._domainkey.example.org").empty());
        QVERIFY(ring.keysOf("s0._domainkey.example.org").empty());
    }

    void saysThatItCannotBeWritten()
    {
        write(m_folder->filePath(QStringLiteral("data")), "a file, not a folder");
        KeyRing ring;
        std::vector<KeyRingError> errors;
        {
            KeyRingFile file(&ring, m_path);
            connect(&file, &KeyRingFile::failed, this,
                    [&](const KeyRingError &error) { errors.push_back(error); });
            file.begin();
            ring.add(keyOf("one"));
        }
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors.front().problem, KeyRingProblem::NotWritable);
        QVERIFY(!errors.front().detail.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestKeyRingFile)
#include "tst_key_ring_file.moc"
