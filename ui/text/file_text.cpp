// SPDX-License-Identifier: Apache-2.0
// Why a file cannot be opened as a message.

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class FileText
{
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

} // namespace

QString sentence(session::FileProblem problem, const QString &detail)
{
    switch (problem) {
    case session::FileProblem::None:
        return FileText::tr("The file can be read.");
    case session::FileProblem::NotFound:
        return FileText::tr("There is no such file.");
    case session::FileProblem::IsDirectory:
        return FileText::tr("This is a folder, not a message.");
    case session::FileProblem::NotReadable:
        return detail.isEmpty() ? FileText::tr("The file cannot be read.")
                                : FileText::tr("The file cannot be read; the system says: “%1”.").arg(detail);
    case session::FileProblem::Empty:
        return FileText::tr("The file is empty, so there is no message in it.");
    }
    return {};
}

} // namespace dkimlens::text
