// SPDX-License-Identifier: Apache-2.0
#include "ui/models/key_source.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dkimlens::models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::KeySource)
};

} // namespace

QString nameOf(const KeySource &source)
{
    switch (source.kind) {
    case KeySource::Kind::System:
        return Words::tr("System resolver");
    case KeySource::Kind::Samples:
        return Words::tr("Key file (samples)");
    case KeySource::Kind::File:
        return Words::tr("Key file %1").arg(QFileInfo(source.path).fileName());
    case KeySource::Kind::Offline:
        return Words::tr("Offline");
    }
    return {};
}

QString sentenceOf(const KeySource &source)
{
    switch (source.kind) {
    case KeySource::Kind::System:
        return Words::tr("Keys from the system resolver");
    case KeySource::Kind::Samples:
        return Words::tr("Keys from the sample key file");
    case KeySource::Kind::File:
        return Words::tr("Keys from %1").arg(QFileInfo(source.path).fileName());
    case KeySource::Kind::Offline:
        return Words::tr("Offline: no key is looked up");
    }
    return {};
}

} // namespace dkimlens::models
