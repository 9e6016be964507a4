// SPDX-License-Identifier: Apache-2.0
#include "ui/text/archive_text.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class ArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveText)
};

QString sentenceOf(dns::Status status)
{
    switch (status) {
    case dns::Status::Found:
    case dns::Status::NoSuchName:
    case dns::Status::NoData:
        return ArchiveText::tr("The archive has no key %1.");
    case dns::Status::Refused:
        return ArchiveText::tr("The archive takes no more questions for now. Try again in a minute, for %1.");
    case dns::Status::Timeout:
        return ArchiveText::tr("The archive did not answer in time for %1. Try again later.");
    case dns::Status::Unreachable:
        return ArchiveText::tr("The archive could not be reached for %1.");
    case dns::Status::ServerFailure:
    case dns::Status::Garbled:
        return ArchiveText::tr("The archive sent no answer that can be used for %1.");
    case dns::Status::Cancelled:
        return ArchiveText::tr("The archive was not asked to the end for %1.");
    case dns::Status::NotAsked:
        return ArchiveText::tr("The archive was not asked for %1.");
    }
    return {};
}

} // namespace

QString sentence(const session::ArchiveAnswer &answer)
{
    const QString sentence = sentenceOf(answer.status).arg(fromOctets(answer.name));
    return answer.detail.empty()
        ? sentence
        : ArchiveText::tr("%1 In its words: %2", "the sentence, and what the archive said")
              .arg(sentence, fromOctets(answer.detail));
}

} // namespace dkimlens::text
