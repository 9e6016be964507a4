// SPDX-License-Identifier: Apache-2.0
// What is wrong with a key, its record, or its use for this signature.

#include "ui/text/key_problem_text.h"

#include "core/engine/dkim/key_record.h"
#include "ui/text/octets.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class KeyProblemText
{
    Q_DECLARE_TR_FUNCTIONS(KeyProblemText)
};

} // namespace

ProblemText keyProblemText(const Problem &problem)
{
    const QString token = inQuotes(problem.token);
    switch (problem.code) {
    case ProblemCode::KeyNotFound:
        return {KeyProblemText::tr("Key not found"),
                KeyProblemText::tr("DNS has no key record at %1.").arg(token)};
    case ProblemCode::KeyLookupFailed:
        return {KeyProblemText::tr("No answer yet"),
                KeyProblemText::tr("DNS has not answered for %1 yet.").arg(token)};
    case ProblemCode::KeyNotProved:
        return {KeyProblemText::tr("Not proved"),
                KeyProblemText::tr("The DNSSEC signatures of the answer for %1 do not verify.").arg(token)};
    case ProblemCode::KeyNotARecord:
        return {
            KeyProblemText::tr("Not a key record"),
            KeyProblemText::tr("The text at the name of the key is something other than a key record: %1.")
                .arg(token)};
    case ProblemCode::KeyVersionUnknown:
        return {KeyProblemText::tr("Not DKIM1"),
                KeyProblemText::tr("The version of the key record is %1, and only DKIM1 exists.").arg(token)};
    case ProblemCode::KeyVersionNotFirst:
        return {KeyProblemText::tr("Not first"),
                KeyProblemText::tr("The tag v= is not the first of the key record, where it must be.")};
    case ProblemCode::KeyTypeUnknown:
        return {KeyProblemText::tr("Not known"),
                KeyProblemText::tr("This type of key is not known: %1.").arg(token)};
    case ProblemCode::KeyTypeMismatch:
        return {KeyProblemText::tr("Other than a= needs"),
                KeyProblemText::tr("The key is of another type than the algorithm in a= needs.")};
    case ProblemCode::KeyRevoked:
        return {KeyProblemText::tr("Empty: withdrawn"),
                KeyProblemText::tr("The tag p= is empty, so the domain has withdrawn the key.")};
    case ProblemCode::KeyDataInvalid:
        return {KeyProblemText::tr("Not such a key"),
                KeyProblemText::tr("The tag p= does not hold a key of the type that k= names.")};
    case ProblemCode::KeyHashNotAllowed:
        return {KeyProblemText::tr("Hash not allowed"),
                KeyProblemText::tr("The key record allows other hashes only than the one in a=.")};
    case ProblemCode::KeyServiceNotAllowed:
        return {KeyProblemText::tr("Not for e-mail"),
                KeyProblemText::tr("The key record allows the key for other services only, not for e-mail.")};
    case ProblemCode::KeySubdomainNotAllowed:
        return {KeyProblemText::tr("Subdomain not allowed"),
                KeyProblemText::tr("The key record has t=s, so i= must not be in a subdomain of d=.")};
    case ProblemCode::KeyTooWeak:
        return {KeyProblemText::tr("Too short"),
                KeyProblemText::tr("The RSA key has fewer than %1 bits, and such keys must not be accepted.")
                    .arg(dkim::minRsaBits)};
    default:
        return {}; // of another subject
    }
}

} // namespace dkimlens::text
