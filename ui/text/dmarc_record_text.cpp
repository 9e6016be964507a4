// SPDX-License-Identifier: Apache-2.0
// The tags of a DMARC record, and what is to be said of them.

#include "ui/text/dmarc_text.h"
#include "ui/text/octets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

class DmarcRecordText
{
    Q_DECLARE_TR_FUNCTIONS(DmarcRecordText)
};

using dmarc::Remark;

struct TagWords
{
    std::string_view tag;
    const char *title;
    const char *explanation;
};

// clang-format off
constexpr std::array tagWords{
    TagWords{"v", QT_TRANSLATE_NOOP("DmarcTagText", "Version"),
        QT_TRANSLATE_NOOP("DmarcTagText", "Must be DMARC1 and come first; otherwise the text is no DMARC record.")},
    TagWords{"p", QT_TRANSLATE_NOOP("DmarcTagText", "Policy for the domain"),
        QT_TRANSLATE_NOOP("DmarcTagText", "What receivers are asked to do with mail from the domain that fails.")},
    TagWords{"sp", QT_TRANSLATE_NOOP("DmarcTagText", "Policy for subdomains"),
        QT_TRANSLATE_NOOP("DmarcTagText", "The same for subdomains that exist; without it, p= holds for them, too.")},
    TagWords{"np", QT_TRANSLATE_NOOP("DmarcTagText", "Policy for names that do not exist"),
        QT_TRANSLATE_NOOP("DmarcTagText", "The same for subdomains that do not exist in DNS; without it, sp= or p= holds.")},
    TagWords{"adkim", QT_TRANSLATE_NOOP("DmarcTagText", "Alignment of DKIM"),
        QT_TRANSLATE_NOOP("DmarcTagText", "With s (strict), d= must be the domain in From; with r (relaxed), the same organization is enough.")},
    TagWords{"aspf", QT_TRANSLATE_NOOP("DmarcTagText", "Alignment of SPF"),
        QT_TRANSLATE_NOOP("DmarcTagText", "With s (strict), MAIL FROM must have the domain in From; with r (relaxed), the same organization is enough.")},
    TagWords{"psd", QT_TRANSLATE_NOOP("DmarcTagText", "Public suffix"),
        QT_TRANSLATE_NOOP("DmarcTagText", "With y, others register names below this domain; with n, the organization begins here; with u, the walk decides.")},
    TagWords{"t", QT_TRANSLATE_NOOP("DmarcTagText", "Testing"),
        QT_TRANSLATE_NOOP("DmarcTagText", "With y, receivers are asked to apply each policy one level milder.")},
    TagWords{"rua", QT_TRANSLATE_NOOP("DmarcTagText", "Aggregate reports to"),
        QT_TRANSLATE_NOOP("DmarcTagText", "Where receivers send their daily counts of what passed and failed.")},
    TagWords{"ruf", QT_TRANSLATE_NOOP("DmarcTagText", "Failure reports to"),
        QT_TRANSLATE_NOOP("DmarcTagText", "Where receivers may send details of single messages that failed.")},
    TagWords{"fo", QT_TRANSLATE_NOOP("DmarcTagText", "When to send failure reports"),
        QT_TRANSLATE_NOOP("DmarcTagText", "0: all checks failed; 1: any failed; d: a signature failed; s: SPF failed.")},
    TagWords{"pct", QT_TRANSLATE_NOOP("DmarcTagText", "Percentage (historic)"),
        QT_TRANSLATE_NOOP("DmarcTagText", "RFC 7489 applied the policy to this part of the mail; today the tag is ignored.")},
    TagWords{"rf", QT_TRANSLATE_NOOP("DmarcTagText", "Format of failure reports (historic)"),
        QT_TRANSLATE_NOOP("DmarcTagText", "There has only ever been one format, and today the tag is ignored.")},
    TagWords{"ri", QT_TRANSLATE_NOOP("DmarcTagText", "Interval of reports (historic)"),
        QT_TRANSLATE_NOOP("DmarcTagText", "The seconds between two reports, which hardly any receiver kept; today the tag is ignored.")},
};
// clang-format on

} // namespace

DmarcTagText dmarcTagText(std::string_view tag)
{
    const auto *row = std::ranges::find(tagWords, tag, &TagWords::tag);
    if (row == tagWords.end())
        return {DmarcRecordText::tr("Unknown tag"),
                DmarcRecordText::tr("No document names it; receivers ignore it.")};
    return {QCoreApplication::translate("DmarcTagText", row->title),
            QCoreApplication::translate("DmarcTagText", row->explanation)};
}

QString sentence(const dmarc::RemarkAt &remark) // NOLINT(readability-function-size): a flat list
{
    const QString token = shortToken(remark.token);
    switch (remark.remark) {
    case Remark::TagHistoric:
        return DmarcRecordText::tr("The tag %1= is historic: RFC 9989 ignores it.").arg(token);
    case Remark::TagUnknown:
        return DmarcRecordText::tr("The tag %1= is unknown, and ignored.").arg(token);
    case Remark::TagNameCase:
        return DmarcRecordText::tr("The tag %1= is ignored: names of tags are in small letters.").arg(token);
    case Remark::TagRepeated:
        return DmarcRecordText::tr("The tag %1= is there more than once; the first is read.").arg(token);
    case Remark::SyntaxFault:
        return remark.token.empty()
            ? DmarcRecordText::tr("There is no tag between two semicolons.")
            : DmarcRecordText::tr("The text %1 is no tag with a value, and is ignored.")
                  .arg(inQuotes(remark.token));
    case Remark::ValueInvalid:
        return DmarcRecordText::tr("The value of %1= is none that this tag can have.").arg(token);
    case Remark::PolicyMissing:
        return DmarcRecordText::tr("The record has no policy p=.");
    case Remark::UriInvalid:
        return DmarcRecordText::tr(
                   "Reports cannot be sent to %1: that is no address such as mailto:a@example.com.")
            .arg(inQuotes(remark.token));
    case Remark::UriSizeLimit:
        return DmarcRecordText::tr("The size limit %1 of an address is obsolete, and ignored.").arg(token);
    case Remark::FailureOptionsUnused:
        return DmarcRecordText::tr("The tag fo= has no effect without ruf=.");
    }
    return {};
}

} // namespace dkimlens::text
