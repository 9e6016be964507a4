// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keys_error_text.h"

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

QString reasonOf(const session::KeysError &error)
{
    using session::KeysProblem;
    switch (error.problem) {
    case KeysProblem::NotReadable:
        return u"cannot be read: %1"_s.arg(error.token);
    case KeysProblem::JsonInvalid:
        return u"is no valid JSON: %1"_s.arg(error.token);
    case KeysProblem::NotAnObject:
        return u"is JSON, but not an object from names to TXT values"_s;
    case KeysProblem::ValueInvalid:
        return u"the value of “%1” is no text, list of texts, null, or object of record types"_s.arg(
            error.token);
    case KeysProblem::TypeUnknown:
        return u"“%1” is no record type that can stand here"_s.arg(error.token);
    case KeysProblem::TypeMissing:
        return u"no record type follows “%1” (the form is: name [ttl] [IN] TXT \"text\")"_s.arg(error.token);
    case KeysProblem::DataMissing:
        return u"nothing follows the record type %1"_s.arg(error.token);
    case KeysProblem::OwnerMissing:
        return u"a record without a name, and none above it to take the name from"_s;
    case KeysProblem::QuoteOpen:
        return u"a quoted string is not closed"_s;
    case KeysProblem::ParenthesisOpen:
        return u"a parenthesis is not closed"_s;
    case KeysProblem::ParenthesisUnopened:
        return u"a parenthesis is closed that was not opened"_s;
    case KeysProblem::EscapeInvalid:
        return u"“%1” is no escape"_s.arg(error.token);
    }
    return {};
}

} // namespace

QString textOf(const session::KeysError &error)
{
    const QString place = error.line > 0 ? u"%1, line %2"_s.arg(error.file).arg(error.line) : error.file;
    return place + u": "_s + reasonOf(error);
}

} // namespace dkimlens::cli
