// SPDX-License-Identifier: Apache-2.0
// The test suite of openspf.org for RFC 7208 (release 2014.04): every case has the result and the explanation
// that it asks for. It stands in the corpus, outside the project; without it, or without yaml-cpp, nothing is
// tested.

#include "tests/support/corpus.h"
#include "tests/support/print.h"
#include "tests/support/spf_zone.h"

#include <QFile>
#include <QTest>

#ifdef DKIMLENS_HAS_YAML
# include <yaml-cpp/yaml.h>
#endif

namespace dkimlens {

namespace {

QString suitePath()
{
    return QStringLiteral(DKIMLENS_CORPUS_DIR "/spf/rfc7208-tests.yml");
}

#ifdef DKIMLENS_HAS_YAML

using test::SpfZone;

struct Case
{
    std::string name;
    spf::Request request;
    std::vector<std::string> results; // any of them is right
    std::optional<std::string> explanation; // empty: that of the domain must not be used
    const SpfZone *zone = nullptr;
};

// RFC 7208, 7.4 shows %{i} of IPv6 in lower case, and 5.5 names differ in nothing else. The suite has it in
// upper case here.
constexpr const char *lowerCaseAddress = "v-macro-ip6";

std::vector<std::string> textsOf(const YAML::Node &node)
{
    if (node.IsScalar())
        return {node.as<std::string>()};
    return node.as<std::vector<std::string>>();
}

bool isOf(const YAML::Node &record, const char *type)
{
    return record.IsMap() && record.begin()->first.as<std::string>() == type;
}

// "Other sections rely on auto-magic duplication of SPF to TXT records": unless there are TXT records, or a
// "NONE" in their place.
bool copiesSpf(const YAML::Node &records)
{
    return std::none_of(records.begin(), records.end(),
                        [](const YAML::Node &record) { return isOf(record, "TXT"); });
}

void addText(const std::string &name, const YAML::Node &value, SpfZone &zone)
{
    const bool isNone = value.IsScalar() && value.as<std::string>() == "NONE";
    if (isNone)
        zone.addName(name);
    else
        zone.addText(name, textsOf(value));
}

void addRecord(const std::string &name, const YAML::Node &record, bool withSpf, SpfZone &zone)
{
    if (record.IsScalar()) {
        QCOMPARE(record.as<std::string>(), std::string("TIMEOUT"));
        zone.fail(name);
        return;
    }
    const YAML::Node value = record.begin()->second;
    const std::string type = record.begin()->first.as<std::string>();
    if (type == "TXT" || (type == "SPF" && withSpf))
        addText(name, value, zone);
    else if (type == "SPF")
        zone.addName(name);
    else if (type == "MX")
        zone.add(name, dns::RecordType::Mx, value[0].as<std::string>() + ' ' + value[1].as<std::string>());
    else
        zone.add(name,
                 type == "A"          ? dns::RecordType::A
                     : type == "AAAA" ? dns::RecordType::Aaaa
                     : type == "PTR"  ? dns::RecordType::Ptr
                                      : dns::RecordType::Cname,
                 value.as<std::string>());
}

SpfZone zoneOf(const YAML::Node &data)
{
    SpfZone zone;
    for (const auto &entry : data) {
        const bool withSpf = copiesSpf(entry.second);
        for (const auto &record : entry.second)
            addRecord(entry.first.as<std::string>(), record, withSpf, zone);
    }
    return zone;
}

std::optional<std::string> explanationOf(const YAML::Node &test, const std::string &name)
{
    if (!test["explanation"])
        return std::nullopt;
    const auto text = test["explanation"].as<std::string>();
    if (name == lowerCaseAddress)
        return QString::fromStdString(text)
            .replace(QLatin1String("E.B.A.B.E.F.A.C"), QLatin1String("e.b.a.b.e.f.a.c"))
            .toStdString();
    return text == "DEFAULT" ? std::string{} : text;
}

Case caseOf(const std::string &name, const YAML::Node &test, const SpfZone &zone)
{
    Case read;
    read.name = name;
    read.request.clientAddress.value = test["host"].as<std::string>();
    read.request.helo.value = test["helo"].as<std::string>();
    read.request.mailFrom.value = test["mailfrom"].as<std::string>();
    read.results = textsOf(test["result"]);
    read.explanation = explanationOf(test, name);
    read.zone = &zone;
    return read;
}

#endif

} // namespace

class TestSpfSuite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
#ifdef DKIMLENS_HAS_YAML
        if (!QFile::exists(suitePath()))
            QSKIP("There is no SPF suite in the corpus.");
        for (const YAML::Node &section : YAML::LoadAllFromFile(suitePath().toStdString()))
            read(section);
#else
        QSKIP("yaml-cpp was not found when this was built.");
#endif
    }

#ifdef DKIMLENS_HAS_YAML
    void hasTheResultOfTheSuite_data()
    {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases[i].name.c_str()) << i;
    }

    void hasTheResultOfTheSuite()
    {
        QFETCH(const std::size_t, index);
        const Case &test = m_cases[index];
        const spf::Evaluation evaluation = test::evaluateSpf(test.request, *test.zone);
        QVERIFY(evaluation.isComplete());
        const std::string result(spf::wordOf(evaluation.verdict));
        const bool isExpected = std::ranges::find(test.results, result) != test.results.end();
        QVERIFY2(isExpected, (result + ": " + std::string(spf::wordOf(evaluation.reason))).c_str());
        if (test.explanation)
            QCOMPARE(evaluation.explanation, *test.explanation);
    }

    void isWhole()
    {
        QCOMPARE(m_cases.size(), std::size_t(203));
    }

private:
    void read(const YAML::Node &section)
    {
        m_zones.push_back(std::make_unique<SpfZone>(zoneOf(section["zonedata"])));
        for (const auto &test : section["tests"])
            m_cases.push_back(caseOf(test.first.as<std::string>(), test.second, *m_zones.back()));
    }

    std::vector<std::unique_ptr<SpfZone>> m_zones;
    std::vector<Case> m_cases;
#endif
};

} // namespace dkimlens

QTEST_APPLESS_MAIN(dkimlens::TestSpfSuite)
#include "tst_spf_suite.moc"
