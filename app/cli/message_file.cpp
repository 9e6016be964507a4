// SPDX-License-Identifier: Apache-2.0
#include "app/cli/message_file.h"

#include "app/cli/translated.h"
#include "ui/text/texts.h"

#include <utility>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

MessageFile readMessage(const QString &path)
{
    session::OpenedFile opened = session::openFile(path);
    if (opened.problem != session::FileProblem::None)
        return {{}, text::sentence(opened.problem, opened.detail)};
    if (!opened.message.hasFields())
        return {{}, CliText::tr("This is no message: it has no header field.")};
    return {std::move(opened.message), {}};
}

} // namespace dkimlens::cli
