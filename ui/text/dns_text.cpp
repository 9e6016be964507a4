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

// What HTTPS adds to the ways in which no answer comes; empty for what DNS itself says.
QString sentenceOverHttps(const dns::Answer &answer)
{
    switch (answer.status) {
    case dns::Status::Unreachable:
        return DnsText::tr(
            "No answer yet: there is no encrypted connection to this server of DNS over HTTPS. Check "
            "its URL and the network.");
    case dns::Status::Garbled:
        return DnsText::tr(
            "No answer yet: what this URL sends is no answer of DNS over HTTPS. Check the URL.");
    case dns::Status::ServerFailure:
        return answer.detail.empty()
            ? QString()
            : DnsText::tr(
                "No answer yet: the server of DNS over HTTPS sent an error of HTTP. Check its URL, or "
                "ask another one.");
    case dns::Status::Found:
    case dns::Status::NoSuchName:
    case dns::Status::NoData:
    case dns::Status::Refused:
    case dns::Status::Timeout:
    case dns::Status::Cancelled:
    case dns::Status::NotAsked:
        break;
    }
    return {};
}

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

QString sentence(const dns::Answer &answer)
{
    const QString overHttps = answer.source == dns::Source::Doh ? sentenceOverHttps(answer) : QString();
    return overHttps.isEmpty() ? sentence(answer.status) : overHttps;
}

} // namespace dkimlens::text
