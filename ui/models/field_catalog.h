// SPDX-License-Identifier: Apache-2.0
// What is known of header fields, read from data files: what each is for, where it is documented, how its
// value is split, and what the codes in it mean. The files hold their words in every language.

#pragma once

#include "core/engine/fields/parts.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

class QByteArray;

namespace dkimlens::models {

// By name, without regard to case; a name that ends with "*" stands for all that begin so. Of several the
// longest fits.
class WordTable
{
public:
    void add(const QString &name, int value);
    std::optional<int> find(const QString &name) const;

private:
    QHash<QString, int> m_exact;
    std::vector<std::pair<QString, int>> m_prefixes; // longest first
};

// A code within a field, and what its values mean.
struct FieldCode
{
    QString meaning;
    QHash<QString, QString> values; // in lower case
    std::vector<std::pair<std::pair<int, int>, QString>> ranges; // "4..7"

    bool isOpen = false; // other values may be anything

    bool listsAll() const { return !isOpen && (!values.isEmpty() || !ranges.empty()); }
    std::optional<QString> meaningOf(const QString &value) const;
};

struct FieldEntry
{
    int group = 0; // index into FieldCatalog::groups()
    QString meaning;
    fields::Form form = fields::Form::Text;
    QString source; // "RFC 5322, 3.6.2", or the title of a page; empty where nothing documents it
    QUrl link;
    QHash<QString, FieldCode> codes; // by name in lower case, or by place: "#1", "#last", "#*" for any
    WordTable rules; // of a filter: indexes into ruleMeanings
    QStringList ruleMeanings;

    const FieldCode *code(const QString &name) const;
};

class FieldCatalog
{
public:
    // `files`: the texts of the data files. `language`: "de"; English serves where it is missing.
    static FieldCatalog read(const QList<QByteArray> &files, const QString &language);
    static FieldCatalog bundled(); // in the language that the program speaks

    const QStringList &groups() const { return m_groups; } // in the order to show them
    const FieldEntry *find(std::string_view name) const; // nullptr: nothing is known of it

private:
    QStringList m_groups;
    std::vector<FieldEntry> m_entries;
    WordTable m_names;
};

} // namespace dkimlens::models
