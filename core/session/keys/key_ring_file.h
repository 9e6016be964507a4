// SPDX-License-Identifier: Apache-2.0
// The key ring over a restart: read from a file at the start, written back a moment after it has changed.

#pragma once

#include "core/session/keys/key_ring.h"

#include <QString>
#include <QTimer>

namespace dkimlens::session {

enum class KeyRingProblem : std::uint8_t {
    NotReadable, // nothing is written then either
    Broken, // what it holds is no key ring: see asideAs
    TooLarge, // the same
    NotWritable,
};

struct KeyRingError
{
    KeyRingProblem problem{};
    QString file;
    QString detail; // the system's own words
    QString asideAs; // where the file is kept now; empty: it could not be moved, and nothing is written
};

class KeyRingFile : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxSize = 4'194'304; // octets; keys that were seen longest ago are left out

    // `ring` must outlive it.
    KeyRingFile(KeyRing *ring, QString path, QObject *parent = nullptr);
    ~KeyRingFile() override; // writes what is not written yet
    Q_DISABLE_COPY_MOVE(KeyRingFile)

    void begin(); // reads the file, if there is one, and keeps the ring from then on
    void end(); // keeps it no longer, and deletes the file
    bool isKeeping() const { return m_isKeeping; }

signals:
    void failed(const dkimlens::session::KeyRingError &error);

private:
    bool read(); // false where the file must not be written over
    bool putAside(KeyRingProblem problem);
    void write();
    void complain(KeyRingProblem problem, const QString &detail, const QString &asideAs = {});

    KeyRing *m_ring;
    QString m_path;
    QTimer m_delay;
    bool m_isKeeping = false;
};

} // namespace dkimlens::session
