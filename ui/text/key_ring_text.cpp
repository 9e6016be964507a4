// SPDX-License-Identifier: Apache-2.0
#include "ui/text/key_ring_text.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

using session::KeyRingError;
using session::KeyRingProblem;

class KeyRingText
{
    Q_DECLARE_TR_FUNCTIONS(KeyRingText)
};

QString whereItIs(const KeyRingError &error)
{
    return error.asideAs.isEmpty()
        ? KeyRingText::tr("It could not be moved (%1), so no keys are kept until that is mended.")
              .arg(error.detail)
        : KeyRingText::tr("It is kept as %1, and a new one was begun.").arg(error.asideAs);
}

} // namespace

QString sentence(const KeyRingError &error)
{
    switch (error.problem) {
    case KeyRingProblem::NotReadable:
        return KeyRingText::tr(
                   "The file of known keys, %1, cannot be read: %2. No keys are kept until that is "
                   "mended.")
            .arg(error.file, error.detail);
    case KeyRingProblem::Broken:
        return KeyRingText::tr("The file of known keys, %1, holds something else. %2")
            .arg(error.file, whereItIs(error));
    case KeyRingProblem::TooLarge:
        return KeyRingText::tr("The file of known keys, %1, is larger than this program ever makes it. %2")
            .arg(error.file, whereItIs(error));
    case KeyRingProblem::NotWritable:
        return KeyRingText::tr("The known keys cannot be kept in %1: %2.").arg(error.file, error.detail);
    }
    return {};
}

} // namespace dkimlens::text
