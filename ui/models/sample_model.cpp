// SPDX-License-Identifier: Apache-2.0
#include "ui/models/sample_model.h"

#include "ui/models/roles.h"
#include "ui/text/sample_titles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace dkimlens::models {
namespace {

QString resourcePath(const QString &file)
{
    return QStringLiteral(":/samples/") + file;
}

text::Status statusNamed(const QString &word)
{
    const QList<std::pair<QString, text::Status>> words{
        {QStringLiteral("pass"), text::Status::Pass},
        {QStringLiteral("fail"), text::Status::Fail},
        {QStringLiteral("warning"), text::Status::Warning},
        {QStringLiteral("info"), text::Status::Info},
    };
    for (const auto &[name, status] : words) {
        if (name == word)
            return status;
    }
    return text::Status::None;
}

Sample sampleOf(const QJsonObject &entry)
{
    Sample sample;
    sample.file = resourcePath(entry.value(QStringLiteral("file")).toString());
    sample.keys = resourcePath(entry.value(QStringLiteral("keys")).toString());
    sample.title = text::sampleTitle(entry.value(QStringLiteral("title")).toString());
    sample.subtitle = text::sampleTitle(entry.value(QStringLiteral("subtitle")).toString());
    sample.status = statusNamed(entry.value(QStringLiteral("status")).toString());
    if (const QJsonValue at = entry.value(QStringLiteral("at")); at.isDouble())
        sample.at = at.toInteger();
    return sample;
}

} // namespace

std::vector<Sample> readSamples(const QByteArray &json)
{
    std::vector<Sample> samples;
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    for (const auto &entry : entries)
        samples.push_back(sampleOf(entry.toObject()));
    return samples;
}

std::vector<Sample> bundledSamples()
{
    QFile file(resourcePath(QStringLiteral("samples.json")));
    return file.open(QIODevice::ReadOnly) ? readSamples(file.readAll()) : std::vector<Sample>{};
}

SampleModel::SampleModel(std::vector<Sample> samples, QObject *parent)
    : QAbstractListModel(parent)
    , m_samples(std::move(samples))
{
}

const Sample *SampleModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_samples[static_cast<std::size_t>(index.row())] : nullptr;
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_samples.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    const Sample *sample = at(index);
    if (!sample)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return sample->title;
    case SecondLineRole:
        return sample->subtitle;
    case StatusRole:
        return static_cast<int>(sample->status);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(sample->title, sample->subtitle, text::wordOf(sample->status));
    default:
        return {};
    }
}

} // namespace dkimlens::models
