// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/key_ring_file.h"

#include "core/session/keys/key_ring_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <utility>

namespace dkimlens::session {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds delay = 2s; // many answers come at once
constexpr qint64 frameOfKey = 250; // octets that a key takes beside its texts, at the most
constexpr qint64 octetsOfCharacter = 6; // \uNNNN, at the most

qint64 sizeOf(const dkim::KnownKey &key)
{
    return frameOfKey
        + octetsOfCharacter * static_cast<qint64>(key.name.size() + key.record.size() + key.server.size());
}

// The ones that were seen last, as many as the file takes.
std::vector<dkim::KnownKey> keysThatFit(std::vector<dkim::KnownKey> keys)
{
    std::ranges::stable_sort(keys, std::ranges::greater(), &dkim::KnownKey::lastSeen);
    qint64 room = KeyRingFile::maxSize;
    const auto end = std::ranges::find_if(keys, [&](const dkim::KnownKey &key) {
        room -= sizeOf(key);
        return room < 0;
    });
    keys.erase(end, keys.end());
    return keys;
}

} // namespace

KeyRingFile::KeyRingFile(KeyRing *ring, QString path, QObject *parent)
    : QObject(parent)
    , m_ring(ring)
    , m_path(std::move(path))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    m_delay.callOnTimeout(this, &KeyRingFile::write);
}

KeyRingFile::~KeyRingFile()
{
    if (m_delay.isActive())
        write();
}

void KeyRingFile::begin()
{
    if (m_isKeeping || !read())
        return;
    m_isKeeping = true;
    connect(m_ring, &KeyRing::changed, &m_delay, qOverload<>(&QTimer::start));
    if (!m_ring->isEmpty())
        m_delay.start(); // keys that were seen before it was asked to keep them
}

void KeyRingFile::end()
{
    m_isKeeping = false;
    m_delay.stop();
    disconnect(m_ring, nullptr, &m_delay, nullptr);
    QFile file(m_path);
    if (file.exists() && !file.remove())
        complain(KeyRingProblem::NotWritable, file.errorString());
}

bool KeyRingFile::read()
{
    QFile file(m_path);
    if (!file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly)) {
        complain(KeyRingProblem::NotReadable, file.errorString());
        return false;
    }
    if (file.size() > maxSize)
        return putAside(KeyRingProblem::TooLarge);
    const QByteArray json = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        complain(KeyRingProblem::NotReadable, file.errorString());
        return false;
    }
    file.close();
    return m_ring->addJson(json) || putAside(KeyRingProblem::Broken);
}

// Somebody may want to mend it: it is not lost, and no earlier one that was put aside either.
bool KeyRingFile::putAside(KeyRingProblem problem)
{
    QString aside = m_path + QStringLiteral(".broken");
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = QStringLiteral("%1.broken-%2").arg(m_path).arg(number);
    QFile file(m_path);
    const bool isMoved = file.rename(aside);
    complain(problem, isMoved ? QString() : file.errorString(), isMoved ? aside : QString());
    return isMoved;
}

void KeyRingFile::write()
{
    m_delay.stop();
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray json = keyRingJson(keysThatFit(m_ring->all()));
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(json);
        isWritten = file.commit();
    }
    if (!isWritten)
        complain(KeyRingProblem::NotWritable, file.errorString());
}

void KeyRingFile::complain(KeyRingProblem problem, const QString &detail, const QString &asideAs)
{
    emit failed({problem, m_path, detail, asideAs});
}

} // namespace dkimlens::session
