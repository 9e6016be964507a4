// SPDX-License-Identifier: Apache-2.0
// The keys file in both forms: what it answers, and where it cannot be read.

#include "core/session/keys_file.h"
#include "tests/support/print.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using dns::RecordType;
using dns::Status;
using session::KeysError;
using session::KeysFile;
using session::KeysProblem;

namespace {

KeysFile fileWith(const QByteArray &text)
{
    KeysFile keys;
    const std::optional<KeysError> error = keys.addText(QStringLiteral("keys"), text);
    if (error)
        qFatal("line %d: problem %d", error->line, static_cast<int>(error->problem));
    return keys;
}

std::vector<std::string> joinedTexts(const dns::Answer &answer)
{
    std::vector<std::string> texts;
    for (const dns::TxtRecord &record : answer.txt)
        texts.push_back(record.joined());
    return texts;
}

} // namespace

class TestKeysFile : public QObject
{
    Q_OBJECT

private slots:

    void answersText_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::vector<std::string>>("texts");

        // clang-format off
        row("one text",               R"({"s.d": "v=DKIM1"})",                        "s.d",    {"v=DKIM1"});
        row("several texts",          R"({"s.d": ["a", "b"]})",                       "s.d",    {"a", "b"});
        row("upper case in the file", R"({"S.D": "x"})",                              "s.d",    {"x"});
        row("final dot in the file",  R"({"s.d.": "x"})",                             "s.d",    {"x"});
        row("U-label in the file",    R"({"s.bücher.example": "x"})",                 "s.xn--bcher-kva.example", {"x"});
        row("by record type",         R"({"s.d": {"TXT": ["x"], "A": []}})",          "s.d",    {"x"});
        row("alias in JSON",          R"({"s.d": {"CNAME": "t.e."}, "t.e": "x"})",    "s.d",    {"x"});
        row("byte order mark",        "\xEF\xBB\xBF{\"s.d\": \"x\"}",                 "s.d",    {"x"});
        row("zone line",              "s.d. 300 IN TXT \"x\"\n",                      "s.d",    {"x"});
        row("no TTL, no class",       "s.d TXT \"x\"",                                "s.d",    {"x"});
        row("class before TTL",       "s.d IN 1h TXT x",                              "s.d",    {"x"});
        row("strings are joined",     "s.d TXT \"v=DKIM1; \" \"p=\"\n",               "s.d",    {"v=DKIM1; p="});
        row("two records",            "s.d TXT a\ns.d TXT b\n",                       "s.d",    {"a", "b"});
        row("over several lines",     "s.d TXT ( \"a\" ; one\r\n \"b\" )\r\n",        "s.d",    {"ab"});
        row("comments",               ";; ANSWER SECTION:\ns.d TXT a ; \"b\n\n",      "s.d",    {"a"});
        row("semicolon in quotes",    "s.d TXT \"a;b\"",                              "s.d",    {"a;b"});
        row("escapes",                "s.d TXT \"a\\;b\\\"c\\\\d\\065\" e\\ f",             "s.d",    {"a;b\"c\\dAe f"});
        row("octet escape",           R"(s.d TXT "\255")",                            "s.d",    {"\xFF"});
        row("alias in a zone",        "s.d CNAME t.e.\nt.e. TXT x",                   "s.d",    {"x"});
        row("name of the line above", "s.d TXT a\n    IN TXT b",                      "s.d",    {"a", "b"});
        row("indented lines",         "  s.d TXT a",                                  "s.d",    {"a"});
        row("other types beside it",  "d. 60 IN SOA ns.d. me.d. 1 2 3 4 5\ns.d TXT x", "s.d",   {"x"});
        row("empty string",           "s.d TXT \"\"",                                 "s.d",    {""});
        // clang-format on
    }

    void answersText()
    {
        QFETCH(QByteArray, file);
        QFETCH(std::string, name);
        QFETCH(std::vector<std::string>, texts);

        const dns::Answer answer = fileWith(file).answer({name, RecordType::Txt});
        QCOMPARE(answer.status, Status::Found);
        QCOMPARE(joinedTexts(answer), texts);
        QCOMPARE(answer.source, dns::Source::File);
        QCOMPARE(answer.server, std::string("keys"));
    }

    void saysWhyThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Status>("status");

        QTest::newRow("not in the file") << QByteArray("{}") << Status::NoSuchName;
        QTest::newRow("null") << QByteArray(R"({"s.d": null})") << Status::NoSuchName;
        QTest::newRow("!servfail") << QByteArray(R"({"s.d": "!servfail"})") << Status::ServerFailure;
        QTest::newRow("!timeout") << QByteArray(R"({"s.d": "!timeout"})") << Status::Timeout;
        QTest::newRow("type fails") << QByteArray(R"({"s.d": {"TXT": "!timeout"}})") << Status::Timeout;
        QTest::newRow("other type only") << QByteArray(R"({"s.d": {"A": ["192.0.2.1"]}})") << Status::NoData;
        QTest::newRow("no record") << QByteArray(R"({"s.d": []})") << Status::NoData;
        QTest::newRow("no type") << QByteArray(R"({"s.d": {}})") << Status::NoData;
        QTest::newRow("alias to nowhere") << QByteArray("s.d CNAME t.e") << Status::NoSuchName;
        QTest::newRow("alias fails") << QByteArray(R"({"s.d": {"CNAME": "!servfail"}})")
                                     << Status::ServerFailure;
        QTest::newRow("alias to a failure")
            << QByteArray(R"({"s.d": {"CNAME": "t"}, "t": "!timeout"})") << Status::Timeout;
        QTest::newRow("alias of itself") << QByteArray("s.d CNAME s.d") << Status::ServerFailure;
        QTest::newRow("aliases in a ring") << QByteArray("s.d CNAME t\nt CNAME s.d") << Status::ServerFailure;
        QTest::newRow("empty file") << QByteArray() << Status::NoSuchName;
    }

    void saysWhyThereIsNone()
    {
        QFETCH(QByteArray, file);
        QFETCH(Status, status);

        const dns::Answer answer = fileWith(file).answer({"s.d", RecordType::Txt});
        QCOMPARE(answer.status, status);
        QVERIFY(answer.txt.empty());
    }

    void otherTypesComeInPresentationForm_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<std::vector<std::string>>("records");

        QTest::newRow("A") << RecordType::A << std::vector<std::string>{"192.0.2.1", "192.0.2.2"};
        QTest::newRow("MX") << RecordType::Mx << std::vector<std::string>{"10 mx.d"};
        QTest::newRow("PTR") << RecordType::Ptr << std::vector<std::string>{"host.d"};
    }

    void otherTypesComeInPresentationForm()
    {
        QFETCH(RecordType, type);
        QFETCH(std::vector<std::string>, records);

        const KeysFile json =
            fileWith(R"({"d": {"A": ["192.0.2.1", "192.0.2.2"], "MX": [[10, "mx.d"]], "PTR": ["host.d"]}})");
        const KeysFile zone = fileWith("d A 192.0.2.1\nd A 192.0.2.2\nd MX 10 mx.d\nd PTR host.d\n");
        QCOMPARE(json.answer({"d", type}).records, records);
        QCOMPARE(zone.answer({"d", type}).records, records);
    }

    void keepsTheStringsOfAZoneLineApart()
    {
        const dns::Answer answer = fileWith("s.d TXT \"a\" \"b\"").answer({"s.d", RecordType::Txt});
        QCOMPARE(answer.txt.front().strings, (std::vector<std::string>{"a", "b"}));
    }

    void tellsTheAliasesAndTheSmallestTtl()
    {
        const KeysFile keys = fileWith("s.d 300 CNAME T.e.\nt.e. 60 CNAME u.f\nu.f 3600 TXT x");
        const dns::Answer answer = keys.answer({"s.d", RecordType::Txt});
        QCOMPARE(answer.aliases, (std::vector<std::string>{"t.e", "u.f"}));
        QCOMPARE(answer.ttl, std::optional<std::uint32_t>(60));
    }

    void laterFilesOverrideEarlierOnes()
    {
        KeysFile keys;
        QVERIFY(!keys.addText(QStringLiteral("one"), R"({"a": "1", "b": "1"})"));
        QVERIFY(!keys.addText(QStringLiteral("two"), "b TXT 2"));
        QCOMPARE(joinedTexts(keys.answer({"a", RecordType::Txt})), std::vector<std::string>{"1"});
        QCOMPARE(keys.answer({"a", RecordType::Txt}).server, std::string("one"));
        QCOMPARE(joinedTexts(keys.answer({"b", RecordType::Txt})), std::vector<std::string>{"2"});
        QCOMPARE(keys.answer({"c", RecordType::Txt}).server, std::string("one, two"));
    }

    void saysWhereItCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<KeysProblem>("problem");
        QTest::addColumn<int>("line");

        // clang-format off
        error("broken JSON",             "{\n \"a\": \"b\",\n}",        KeysProblem::JsonInvalid,         3);
        error("JSON list",               "[]",                          KeysProblem::NotAnObject,         1);
        error("number as value",         "{\"a\": 1}",                  KeysProblem::ValueInvalid,        0);
        error("list of numbers",         "{\"a\": [1]}",                KeysProblem::ValueInvalid,        0);
        error("unknown type in JSON",    "{\"a\": {\"XYZ\": []}}",      KeysProblem::TypeUnknown,         0);
        error("a name alone",            "a TXT x\n\nb\n",              KeysProblem::TypeMissing,         3);
        error("a quoted string alone",   "\"v=DKIM1\"",                 KeysProblem::TypeMissing,         1);
        error("type without data",       "a TXT ; x\n",                 KeysProblem::DataMissing,         1);
        error("unknown type",            "a TXT x\na FOO y",            KeysProblem::TypeUnknown,         2);
        error("nothing above",           "  IN TXT x",                  KeysProblem::OwnerMissing,        1);
        error("open quote",              "a TXT \"x\nb TXT \"y\"",      KeysProblem::QuoteOpen,           1);
        error("open quote at the end",   "a TXT x\nb TXT \"y",          KeysProblem::QuoteOpen,           2);
        error("open parenthesis",        "a TXT (\n x\n",               KeysProblem::ParenthesisOpen,     1);
        error("parenthesis not opened",  "a TXT x )",                   KeysProblem::ParenthesisUnopened, 1);
        error("octet over 255",          "a TXT \"\\256\"",             KeysProblem::EscapeInvalid,       1);
        error("short octet",             "a TXT \"\\25\"",              KeysProblem::EscapeInvalid,       1);
        // clang-format on
    }

    void saysWhereItCannotBeRead()
    {
        QFETCH(QByteArray, file);
        QFETCH(KeysProblem, problem);
        QFETCH(int, line);

        KeysFile keys;
        const std::optional<KeysError> error = keys.addText(QStringLiteral("keys"), file);
        QVERIFY(error);
        QCOMPARE(error->problem, problem);
        QCOMPARE(error->line, line);
        QCOMPARE(error->file, QStringLiteral("keys"));
    }

    void saysThatAFileIsMissing()
    {
        const QTemporaryDir folder;
        KeysFile keys;
        const std::optional<KeysError> error = keys.add(folder.filePath(QStringLiteral("gone")));
        QVERIFY(error);
        QCOMPARE(error->problem, KeysProblem::NotReadable);
        QVERIFY(!error->token.isEmpty());
    }

    void readsTheKeysFilesOfAFolderByName()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("a.json")), R"({"one.example": "a", "two.example": "a"})");
        write(folder.filePath(QStringLiteral("b.zone")), "two.example TXT b\n");
        write(folder.filePath(QStringLiteral("message.eml")), "From: a\n\none.example TXT wrong\n");
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("below.txt")));
        write(folder.filePath(QStringLiteral("below.txt/c.txt")), "one.example TXT wrong\n");

        KeysFile keys;
        QVERIFY(!keys.add(folder.path()));
        const auto textOf = [&](const char *name) {
            return keys.answer({name, RecordType::Txt}).txt.at(0).joined();
        };
        QCOMPARE(textOf("one.example"), std::string("a"));
        QCOMPARE(textOf("two.example"), std::string("b"));
        QVERIFY(keys.answer({"two.example", RecordType::Txt}).server.ends_with("b.zone"));
    }

    void aBrokenFileOfAFolderIsNotPassedOver()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("a.json")), R"({"one.example": "a"})");
        write(folder.filePath(QStringLiteral("b.txt")), "one.example\n");
        KeysFile keys;
        const std::optional<KeysError> error = keys.add(folder.path());
        QVERIFY(error);
        QCOMPARE(error->problem, KeysProblem::TypeMissing);
        QCOMPARE(error->line, 1);
        QVERIFY(error->file.endsWith(QStringLiteral("b.txt")));
    }

    void saysThatAFolderHasNoKeys()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("message.eml")), "From: a\n\n");
        KeysFile keys;
        const std::optional<KeysError> error = keys.add(folder.path());
        QVERIFY(error);
        QCOMPARE(error->problem, KeysProblem::FolderWithoutKeys);
        QCOMPARE(error->file, folder.path());
    }

private:
    static void write(const QString &path, const QByteArray &octets)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(octets), octets.size());
    }

    static void row(const char *name, const char *file, const std::string &asked,
                    const std::vector<std::string> &texts)
    {
        QTest::newRow(name) << QByteArray(file) << asked << texts;
    }

    static void error(const char *name, const char *file, KeysProblem problem, int line)
    {
        QTest::newRow(name) << QByteArray(file) << problem << line;
    }
};

QTEST_GUILESS_MAIN(TestKeysFile)
#include "tst_keys_file.moc"
