// SPDX-License-Identifier: Apache-2.0
// What DNS answered, or why there is no answer.

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class DnsText
{
    Q_DECLARE_TR_FUNCTIONS(DnsText)
};

} // namespace

QString label(dns::Status status)
{
    switch (status) {
    case dns::Status::Found:
        return DnsText::tr("Found");
    case dns::Status::NoSuchName:
        return DnsText::tr("No such name");
    case dns::Status::NoData:
        return DnsText::tr("No such record");
    case dns::Status::ServerFailure:
    case dns::Status::Refused:
    case dns::Status::Timeout:
    case dns::Status::Unreachable:
    case dns::Status::Garbled:
        return DnsText::tr("No answer yet");
    case dns::Status::Cancelled:
        return DnsText::tr("Stopped");
    case dns::Status::NotAsked:
        return DnsText::tr("Not asked");
    }
    return {};
}

QString sentence(dns::Status status)
{
    switch (status) {
    case dns::Status::Found:
        return DnsText::tr("DNS has this record.");
    case dns::Status::NoSuchName:
        return DnsText::tr("DNS has no such name (NXDOMAIN).");
    case dns::Status::NoData:
        return DnsText::tr("The name exists in DNS, but it has no record of this type.");
    case dns::Status::ServerFailure:
        return DnsText::tr("No answer yet: the server could not resolve the name (SERVFAIL).");
    case dns::Status::Refused:
        return DnsText::tr("No answer yet: the server refused the question (REFUSED).");
    case dns::Status::Timeout:
        return DnsText::tr("No answer yet: the server did not reply in time.");
    case dns::Status::Unreachable:
        return DnsText::tr("No answer yet: no server could be reached.");
    case dns::Status::Garbled:
        return DnsText::tr("No answer yet: the server sent something that cannot be read.");
    case dns::Status::Cancelled:
        return DnsText::tr("No answer yet: the lookup was stopped before it ended.");
    case dns::Status::NotAsked:
        return DnsText::tr("No answer yet: nobody was asked, since lookups are off.");
    }
    return {};
}

} // namespace dkimlens::text
