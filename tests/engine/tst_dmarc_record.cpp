// SPDX-License-Identifier: Apache-2.0
// DMARC Policy Records: every tag of RFC 9989, 4.7, the historic ones, and what is written wrongly.

#include "core/engine/dmarc/parse.h"
#include "tests/support/print.h"

#include <QTest>

#include <array>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using dmarc::Record;
using dmarc::Remark;

namespace {

std::string wordOf(const std::optional<dmarc::Policy> &policy)
{
    return policy ? std::string(dmarc::wordOf(*policy)) : "-";
}

// "p sp np adkim aspf psd t fo pct | rua | ruf".
std::string written(const Record &record)
{
    constexpr std::array suffixes{"u", "y", "n"};
    const auto modeOf = [](dmarc::AlignmentMode mode) {
        return mode == dmarc::AlignmentMode::Strict ? "s" : "r";
    };
    std::string text = wordOf(record.policy) + ' ' + wordOf(record.subdomainPolicy) + ' '
        + wordOf(record.nonexistentPolicy) + ' ' + modeOf(record.dkimAlignment) + ' '
        + modeOf(record.spfAlignment) + ' ' + suffixes.at(static_cast<std::size_t>(record.publicSuffix)) + ' '
        + (record.isTesting ? "y" : "n") + ' ';
    for (const std::string &option : record.failureOptions)
        text += option;
    text += ' ' + (record.percentage ? std::to_string(*record.percentage) : "-");
    for (const std::vector<dmarc::ReportUri> *uris : {&record.aggregateReports, &record.failureReports}) {
        text += " |";
        for (const dmarc::ReportUri &uri : *uris)
            text += ' ' + uri.uri + uri.sizeLimit + (uri.isValid ? "" : "?");
    }
    return text;
}

std::string remarksOf(const Record &record)
{
    constexpr std::array words{"historic", "unknown", "case",        "repeated",   "syntax",
                               "value",    "no-p",    "uri-invalid", "size-limit", "fo-unused"};
    std::string text;
    for (const dmarc::RemarkAt &at : record.remarks)
        text += std::string(text.empty() ? "" : ", ") + words.at(static_cast<std::size_t>(at.remark)) + ' '
            + at.token;
    return text;
}

void row(const char *name, const std::string &text, const std::string &expected, const std::string &remarks)
{
    QTest::newRow(name) << text << expected << remarks;
}

} // namespace

class TestDmarcRecord : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryTag_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        QTest::addColumn<std::string>("remarks");

        row("RFC 9989, B.2.1", "v=DMARC1; p=none; rua=mailto:dmarc-feedback@example.com",
            "none - - r r u n 0 - | mailto:dmarc-feedback@example.com |", "");
        row("RFC 9989, B.2.2",
            "v=DMARC1; p=none; rua=mailto:dmarc-feedback@example.com; ruf=mailto:auth-reports@example.com",
            "none - - r r u n 0 - | mailto:dmarc-feedback@example.com | mailto:auth-reports@example.com", "");
        row("RFC 9989, B.2.5",
            "v=DMARC1; p=quarantine; rua=mailto:dmarc-feedback@example.com,"
            "mailto:tld-test@thirdparty.example.net; t=y",
            "quarantine - - r r u y 0 - | mailto:dmarc-feedback@example.com "
            "mailto:tld-test@thirdparty.example.net |",
            "");
        row("all",
            "v=DMARC1; p=reject; sp=quarantine; np=none; adkim=s; aspf=s; psd=n; t=n; ruf=mailto:a@b; "
            "fo=1:d:s",
            "reject quarantine none s s n n 1ds - | | mailto:a@b", "");
        row("psd=y", "v=DMARC1;p=none;psd=y", "none - - r r y n 0 - | |", "");
        row("psd=u", "v=DMARC1;p=none;psd=u", "none - - r r u n 0 - | |", "");
        row("a final semicolon", "v=DMARC1;p=reject;", "reject - - r r u n 0 - | |", "");
        row("spaces", " v\t= DMARC1 ;  p =\treject ; ", "reject - - r r u n 0 - | |", "");
        row("values in capital letters", "v=DMARC1; p=Reject; adkim=S; t=Y", "reject - - s r u y 0 - | |",
            "");
        row("historic tags", "v=DMARC1; p=reject; pct=50; rf=afrf; ri=86400", "reject - - r r u n 0 50 | |",
            "historic pct, historic rf, historic ri");
        row("pct above 100", "v=DMARC1; p=reject; pct=101", "reject - - r r u n 0 - | |",
            "historic pct, value pct");
        row("pct as no number", "v=DMARC1; p=reject; pct=5%", "reject - - r r u n 0 - | |",
            "historic pct, value pct");
        row("unknown tags", "v=DMARC1; p=none; x=1; policy=reject", "none - - r r u n 0 - | |",
            "unknown x, unknown policy");
        row("a name in capital letters", "v=DMARC1; P=reject", "- - - r r u n 0 - | |", "case P, no-p p");
        row("no p", "v=DMARC1", "- - - r r u n 0 - | |", "no-p p");
        row("p empty", "v=DMARC1; p=", "- - - r r u n 0 - | |", "value p");
        row("p misspelt", "v=DMARC1; p=rejected", "- - - r r u n 0 - | |", "value p");
        row("sp and np misspelt", "v=DMARC1; p=none; sp=no; np=nope", "none - - r r u n 0 - | |",
            "value sp, value np");
        row("modes misspelt", "v=DMARC1; p=none; adkim=strict; aspf=relaxed", "none - - r r u n 0 - | |",
            "value adkim, value aspf");
        row("t and psd misspelt", "v=DMARC1; p=none; t=yes; psd=true", "none - - r r u n 0 - | |",
            "value t, value psd");
        row("the first p counts", "v=DMARC1; p=none; p=reject", "none - - r r u n 0 - | |", "repeated p");
        row("no equals sign", "v=DMARC1; reject; p=none", "none - - r r u n 0 - | |", "syntax reject");
        row("no tag between semicolons", "v=DMARC1;; p=none", "none - - r r u n 0 - | |", "syntax ");
        row("a size limit", "v=DMARC1; p=none; rua=mailto:a@b!10m", "none - - r r u n 0 - | mailto:a@b!10m |",
            "size-limit !10m");
        row("addresses of other schemes", "v=DMARC1; p=none; rua=https://x.example/r",
            "none - - r r u n 0 - | https://x.example/r |", "");
        row("an address without scheme", "v=DMARC1; p=none; rua=a@b , mailto:c@d",
            "none - - r r u n 0 - | a@b? mailto:c@d |", "uri-invalid a@b");
        row("an address of a mailbox that is none", "v=DMARC1; p=none; rua=mailto:a",
            "none - - r r u n 0 - | mailto:a? |", "uri-invalid mailto:a");
        row("an exclamation mark", "v=DMARC1; p=none; rua=mailto:a!b@c",
            "none - - r r u n 0 - | mailto:a!b@c? |", "uri-invalid mailto:a!b@c");
        row("no address", "v=DMARC1; p=none; rua=", "none - - r r u n 0 - | ? |", "uri-invalid ");
        row("fo without ruf", "v=DMARC1; p=none; fo=1", "none - - r r u n 1 - | |", "fo-unused fo");
        row("fo with 0 and 1", "v=DMARC1; p=none; ruf=mailto:a@b; fo=0:1",
            "none - - r r u n 0 - | | mailto:a@b", "value fo");
        row("fo twice the same", "v=DMARC1; p=none; ruf=mailto:a@b; fo=d:d",
            "none - - r r u n 0 - | | mailto:a@b", "value fo");
        row("fo of other letters", "v=DMARC1; p=none; ruf=mailto:a@b; fo=x",
            "none - - r r u n 0 - | | mailto:a@b", "value fo");
    }

    void readsEveryTag()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        QFETCH(std::string, remarks);
        const Record record = dmarc::parseRecord(text);
        QCOMPARE(written(record), expected);
        QCOMPARE(remarksOf(record), remarks);
        QVERIFY(dmarc::versionOf(record.tags) == dmarc::Version::Dmarc1);
    }

    void isARecordOnlyWhereTheVersionComesFirst_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("version");

        const auto row = [](const char *name, const char *text, dmarc::Version version) {
            QTest::newRow(name) << std::string(text) << static_cast<int>(version);
        };
        row("DMARC1", "v=DMARC1", dmarc::Version::Dmarc1);
        row("last", "p=none; v=DMARC1", dmarc::Version::NotFirst);
        row("in small letters", "v=dmarc1; p=none", dmarc::Version::Unknown);
        row("the next one", "v=DMARC2; p=none", dmarc::Version::Unknown);
        row("no semicolon after it", "v=DMARC1 p=none", dmarc::Version::Unknown);
        row("SPF", "v=spf1 -all", dmarc::Version::Absent);
        row("a key", "v=DKIM1; p=AAAA", dmarc::Version::Absent);
        row("no version", "p=none", dmarc::Version::Absent);
        row("the name of the tag in capital letters", "V=DMARC1; p=none", dmarc::Version::Absent);
        row("nothing", "", dmarc::Version::Absent);
    }

    void isARecordOnlyWhereTheVersionComesFirst()
    {
        QFETCH(std::string, text);
        QFETCH(int, version);
        QCOMPARE(static_cast<int>(dmarc::versionOf(dmarc::parseRecord(text).tags)), version);
    }

    void rangesStandInTheText()
    {
        const std::string text = "v=DMARC1; p=none; PCT=1; rua=mailto:a@b!1k, c";
        const Record record = dmarc::parseRecord(text);
        const auto at = [&text](ByteRange range) {
            return text.substr(range.begin, range.end - range.begin);
        };
        QCOMPARE(at(record.tags.find("p")->valueRange), std::string("none"));
        QCOMPARE(at(record.remarks.at(0).where), std::string("PCT"));
        QCOMPARE(at(record.aggregateReports.at(0).where), std::string("mailto:a@b!1k"));
        QCOMPARE(at(record.aggregateReports.at(1).where), std::string("c"));
    }

    // RFC 9989, 4.10, steps 2 and 6.
    void otherTextsAtTheNameAreIgnored()
    {
        dns::Answer answer;
        answer.status = dns::Status::Found;
        answer.txt = {{{"v=spf1 -all"}}, {{"v=DMARC1; p=", "reject"}}};
        const dmarc::FoundRecords found = dmarc::recordsIn(answer);
        QCOMPARE(found.records.size(), std::size_t(1));
        QCOMPARE(found.records.front().text, std::string("v=DMARC1; p=reject"));
        QCOMPARE(found.ignored.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestDmarcRecord)

#include "tst_dmarc_record.moc"
