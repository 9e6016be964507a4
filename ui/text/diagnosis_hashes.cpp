// SPDX-License-Identifier: Apache-2.0
// The hashes that an explanation is proved by, one below the other.

#include "core/engine/crypto/base64.h"
#include "ui/text/diagnosis_parts.h"

#include <QCoreApplication>

namespace dkimlens::text {

using diagnose::Explanation;
using diagnose::Half;

namespace {

class DiagnosisHashes
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisHashes)
};

Status equality(const std::string &hash, const std::string &target)
{
    if (target.empty())
        return Status::None;
    return hash == target ? Status::Pass : Status::Fail;
}

QString undoneName(const Explanation &explanation)
{
    return doerOf(explanation.kind) == Doer::Signer ? DiagnosisHashes::tr("Computed in this way")
                                                    : DiagnosisHashes::tr("With the change undone");
}

QString base64(const std::string &hash)
{
    return QString::fromStdString(crypto::toBase64(hash));
}

// In groups of four octets: eight digits are read at one glance.
QString grouped(const std::string &hash)
{
    constexpr std::size_t group = 4;
    QStringList groups;
    for (std::size_t i = 0; i < hash.size(); i += group)
        groups.append(QString::fromStdString(crypto::toHex(std::string_view(hash).substr(i, group))));
    return groups.join(QLatin1Char(' '));
}

std::vector<HashRow> bodyRows(const DiagnosisSubject &subject, const Explanation &explanation)
{
    const std::string target = signedBodyHash(subject);
    const std::string &received = subject.signature.computedBodyHash;
    return {{DiagnosisHashes::tr("bh= in the signature"), base64(target), Status::None},
            {DiagnosisHashes::tr("Body as received"), base64(received), equality(received, target)},
            {undoneName(explanation), base64(explanation.hash), equality(explanation.hash, target)}};
}

std::vector<HashRow> headerRows(const DiagnosisSubject &subject, const Explanation &explanation)
{
    const std::string &target = subject.diagnosis.facts.signedHash;
    const std::string &received = subject.signature.headerHash;
    std::vector<HashRow> rows;
    if (!target.empty())
        rows.push_back({DiagnosisHashes::tr("Header hash in the signature"), grouped(target), Status::None});
    rows.push_back(
        {DiagnosisHashes::tr("Header as received"), grouped(received), equality(received, target)});
    rows.push_back({undoneName(explanation), grouped(explanation.hash), equality(explanation.hash, target)});
    return rows;
}

} // namespace

std::vector<HashRow> hashRowsOf(const DiagnosisSubject &subject, const Explanation &explanation)
{
    std::vector<HashRow> rows;
    const Half half = diagnose::halfOf(explanation.kind);
    if (explanation.hash.empty() || half == Half::Key)
        return rows;
    rows = half == Half::Body ? bodyRows(subject, explanation) : headerRows(subject, explanation);
    // As it arrived, a signature that cannot be read has none.
    std::erase_if(rows, [](const HashRow &row) { return row.value.isEmpty(); });
    if (rows.size() < 2)
        rows.clear(); // nothing to compare it with
    return rows;
}

QString equalityWord(Status status)
{
    if (status == Status::None)
        return {};
    return status == Status::Pass ? DiagnosisHashes::tr("equal") : DiagnosisHashes::tr("differs");
}

} // namespace dkimlens::text
