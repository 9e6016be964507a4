// SPDX-License-Identifier: Apache-2.0
// Why a keys file could not be read, in words.

#include "ui/text/keys_error_text.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

using session::KeysProblem;

class KeysErrorText
{
    Q_DECLARE_TR_FUNCTIONS(KeysErrorText)
};

QString jsonReason(const session::KeysError &error)
{
    if (error.problem == KeysProblem::JsonInvalid)
        return KeysErrorText::tr("cannot be read as JSON: %1").arg(error.token);
    if (error.problem == KeysProblem::NotAnObject)
        return KeysErrorText::tr("is JSON, but not an object from names to TXT values");
    return KeysErrorText::tr("the value of “%1” is no text, list of texts, null, or object of record types")
        .arg(error.token);
}

QString reasonOf(const session::KeysError &error)
{
    switch (error.problem) {
    case KeysProblem::NotReadable:
        return KeysErrorText::tr("cannot be read: %1").arg(error.token);
    case KeysProblem::FolderNotReadable:
        return KeysErrorText::tr("this folder cannot be read");
    case KeysProblem::FolderWithoutKeys:
        return KeysErrorText::tr("this folder has no keys file (.json, .keys, .txt or .zone)");
    case KeysProblem::JsonInvalid:
    case KeysProblem::NotAnObject:
    case KeysProblem::ValueInvalid:
        return jsonReason(error);
    case KeysProblem::TypeUnknown:
        return KeysErrorText::tr("“%1” is no record type that can stand here").arg(error.token);
    case KeysProblem::TypeMissing:
        return KeysErrorText::tr("no record type follows “%1” (the form is: name [ttl] [IN] TXT \"text\")")
            .arg(error.token);
    case KeysProblem::DataMissing:
        return KeysErrorText::tr("nothing follows the record type %1").arg(error.token);
    case KeysProblem::OwnerMissing:
        return KeysErrorText::tr("a record without a name, and none above it to take the name from");
    case KeysProblem::QuoteOpen:
        return KeysErrorText::tr("a quoted string is not closed");
    case KeysProblem::ParenthesisOpen:
        return KeysErrorText::tr("a parenthesis is not closed");
    case KeysProblem::ParenthesisUnopened:
        return KeysErrorText::tr("a parenthesis is closed that was not opened");
    case KeysProblem::EscapeInvalid:
        return KeysErrorText::tr("“%1” is no escape").arg(error.token);
    }
    return {};
}

} // namespace

QString sentence(const session::KeysError &error)
{
    const QString place =
        error.line > 0 ? KeysErrorText::tr("%1, line %2").arg(error.file).arg(error.line) : error.file;
    return KeysErrorText::tr("%1: %2").arg(place, reasonOf(error));
}

} // namespace dkimlens::text
