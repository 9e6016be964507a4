// SPDX-License-Identifier: Apache-2.0
#include "ui/models/field_catalog.h"

#include "ui/models/rfc_link.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dkimlens::models {
namespace {

struct FieldCatalogWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldCatalogWords)
};

QString textIn(const QString &language, const QJsonObject &texts)
{
    const QString text = texts.value(language).toString();
    return text.isEmpty() ? texts.value(QStringLiteral("en")).toString() : text;
}

// "high", "8,9", or "4..7".
void addValue(const QString &written, const QString &meaning, FieldCode &code)
{
    const QStringList ends = written.split(QStringLiteral(".."));
    bool hasFirst = false;
    bool hasLast = false;
    const int first = ends.first().toInt(&hasFirst);
    const int last = ends.last().toInt(&hasLast);
    if (ends.size() == 2 && hasFirst && hasLast) {
        code.ranges.push_back({{first, last}, meaning});
        return;
    }
    const QStringList values = written.split(QLatin1Char(','));
    for (const QString &value : values)
        code.values.insert(value.toLower(), meaning);
}

FieldCode codeOf(const QJsonObject &object, const QString &language)
{
    FieldCode code;
    code.meaning = textIn(language, object);
    code.isOpen = object.value(QStringLiteral("open")).toBool();
    const QJsonObject values = object.value(QStringLiteral("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        addValue(it.key(), textIn(language, it.value().toObject()), code);
    return code;
}

void readSource(const QJsonObject &source, FieldEntry &entry)
{
    const QString document = source.value(QStringLiteral("document")).toString();
    const QString section = source.value(QStringLiteral("section")).toString();
    if (document.isEmpty()) {
        entry.source = source.value(QStringLiteral("title")).toString();
        entry.link = QUrl(source.value(QStringLiteral("link")).toString());
        return;
    }
    entry.source = section.isEmpty() ? document : QStringLiteral("%1, %2").arg(document, section);
    entry.link = rfcLink(document, section);
}

FieldEntry entryOf(const QJsonObject &object, const QString &language)
{
    FieldEntry entry;
    entry.meaning = textIn(language, object.value(QStringLiteral("meaning")).toObject());
    entry.form = fields::formNamed(object.value(QStringLiteral("form")).toString().toStdString())
                     .value_or(fields::Form::Text);
    readSource(object.value(QStringLiteral("source")).toObject(), entry);
    const QJsonObject codes = object.value(QStringLiteral("codes")).toObject();
    for (auto it = codes.begin(); it != codes.end(); ++it)
        entry.codes.insert(it.key().toLower(), codeOf(it.value().toObject(), language));
    const QJsonObject rules = object.value(QStringLiteral("rules")).toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        entry.rules.add(it.key(), static_cast<int>(entry.ruleMeanings.size()));
        entry.ruleMeanings.append(textIn(language, it.value().toObject()));
    }
    return entry;
}

std::vector<QJsonObject> sortedGroups(const QList<QByteArray> &files)
{
    std::vector<QJsonObject> groups;
    for (const QByteArray &file : files)
        groups.push_back(QJsonDocument::fromJson(file).object());
    std::ranges::stable_sort(
        groups, {}, [](const QJsonObject &group) { return group.value(QStringLiteral("order")).toInt(); });
    return groups;
}

} // namespace

void WordTable::add(const QString &name, int value)
{
    if (!name.endsWith(QLatin1Char('*'))) {
        m_exact.insert(name.toLower(), value);
        return;
    }
    const QString prefix = name.chopped(1).toLower();
    const auto isLonger = [&](const auto &other) { return other.first.size() > prefix.size(); };
    m_prefixes.insert(std::ranges::find_if_not(m_prefixes, isLonger), {prefix, value});
}

std::optional<int> WordTable::find(const QString &name) const
{
    const QString lower = name.toLower();
    if (const auto exact = m_exact.constFind(lower); exact != m_exact.constEnd())
        return *exact;
    const auto prefix = std::ranges::find_if(
        m_prefixes, [&](const auto &candidate) { return lower.startsWith(candidate.first); });
    return prefix == m_prefixes.end() ? std::nullopt : std::optional(prefix->second);
}

std::optional<QString> FieldCode::meaningOf(const QString &value) const
{
    if (const auto known = values.constFind(value.toLower()); known != values.constEnd())
        return *known;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    const auto range = std::ranges::find_if(ranges, [&](const auto &candidate) {
        return isNumber && candidate.first.first <= number && number <= candidate.first.second;
    });
    return range == ranges.end() ? std::nullopt : std::optional(range->second);
}

const FieldCode *FieldEntry::code(const QString &name) const
{
    const auto it = codes.constFind(name.toLower());
    return it == codes.constEnd() ? nullptr : &*it;
}

FieldCatalog FieldCatalog::read(const QList<QByteArray> &files, const QString &language)
{
    FieldCatalog catalog;
    for (const QJsonObject &group : sortedGroups(files)) {
        const QJsonArray fields = group.value(QStringLiteral("fields")).toArray();
        for (const auto &field : fields) {
            const QJsonObject object = field.toObject();
            FieldEntry entry = entryOf(object, language);
            entry.group = static_cast<int>(catalog.m_groups.size());
            const QJsonArray names = object.value(QStringLiteral("names")).toArray();
            for (const auto &name : names)
                catalog.m_names.add(name.toString(), static_cast<int>(catalog.m_entries.size()));
            catalog.m_entries.push_back(std::move(entry));
        }
        catalog.m_groups.append(textIn(language, group.value(QStringLiteral("title")).toObject()));
    }
    return catalog;
}

FieldCatalog FieldCatalog::bundled()
{
    QList<QByteArray> files;
    const QFileInfoList found = QDir(QStringLiteral(":/fields")).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : found) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files.append(file.readAll());
    }
    return read(files,
                FieldCatalogWords::tr("en", "the code of the language that this is translated to: de"));
}

const FieldEntry *FieldCatalog::find(std::string_view name) const
{
    constexpr std::size_t longest = 200; // octets of a name that is known
    if (name.empty() || name.size() > longest)
        return nullptr;
    const std::optional<int> index = m_names.find(text::fromOctets(name));
    return index ? &m_entries[static_cast<std::size_t>(*index)] : nullptr;
}

} // namespace dkimlens::models
