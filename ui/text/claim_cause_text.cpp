// SPDX-License-Identifier: Apache-2.0
// Why a server's claim may differ from what is found now.

#include "ui/text/claim_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {
namespace {

using analysis::Cause;

struct CauseWords
{
    Cause cause;
    const char *label;
    const char *sentence;
};

// clang-format off
constexpr std::array causes{
    CauseWords{Cause::BodyChanged, QT_TRANSLATE_NOOP("ClaimCauseText", "Body changed since"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The body is not the one that was signed, so it was changed after that server looked at it.")},
    CauseWords{Cause::HeaderChanged, QT_TRANSLATE_NOOP("ClaimCauseText", "Header changed since"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "A signed header field, or the signature, was changed after that server looked at it.")},
    CauseWords{Cause::SignatureGone, QT_TRANSLATE_NOOP("ClaimCauseText", "No such signature now"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The message has no signature that fits what the server names: it was removed, or the field is for another message.")},
    CauseWords{Cause::SignatureAdded, QT_TRANSLATE_NOOP("ClaimCauseText", "Signed since"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The server saw no signature, and the message has one now.")},
    CauseWords{Cause::AuthorChanged, QT_TRANSLATE_NOOP("ClaimCauseText", "From changed since"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The server names another domain than From has now; lists rewrite From.")},
    CauseWords{Cause::KeyGone, QT_TRANSLATE_NOOP("ClaimCauseText", "Key gone"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "DNS has no key under that name now; signers remove old keys.")},
    CauseWords{Cause::KeyRevoked, QT_TRANSLATE_NOOP("ClaimCauseText", "Key revoked since"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The signer has revoked the key, with an empty p= in its record.")},
    CauseWords{Cause::KeyOther, QT_TRANSLATE_NOOP("ClaimCauseText", "Another key now"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "DNS may have had another key record then than it has now.")},
    CauseWords{Cause::RecordChanged, QT_TRANSLATE_NOOP("ClaimCauseText", "DNS changed since"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The record of the domain may have been another one when that server asked for it.")},
    CauseWords{Cause::NoAnswerNow, QT_TRANSLATE_NOOP("ClaimCauseText", "No answer now"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "DNS gives no answer now; a later try may tell.")},
    CauseWords{Cause::NoAnswerThen, QT_TRANSLATE_NOOP("ClaimCauseText", "No answer then"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "DNS gave that server no answer.")},
    CauseWords{Cause::Expired, QT_TRANSLATE_NOOP("ClaimCauseText", "Expired since"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The signature was to hold until x=, which has passed since.")},
    CauseWords{Cause::Ed25519Unknown, QT_TRANSLATE_NOOP("ClaimCauseText", "Ed25519 unknown there"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The signature is of Ed25519, which many servers cannot verify.")},
    CauseWords{Cause::OwnRules, QT_TRANSLATE_NOOP("ClaimCauseText", "The server's own rules"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The server may judge by rules of its own, which it does not tell.")},
    CauseWords{Cause::StricterNow, QT_TRANSLATE_NOOP("ClaimCauseText", "Stricter rules here"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The standards rule out what the server let pass; see the signature for the reason.")},
    CauseWords{Cause::OlderRules, QT_TRANSLATE_NOOP("ClaimCauseText", "RFC 7489's rules"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "By RFC 7489, which held until May 2026, the result is the one that the server wrote.")},
    CauseWords{Cause::OtherConnection, QT_TRANSLATE_NOOP("ClaimCauseText", "Another client"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The server got the message from another client than the one that SPF is asked about here.")},
    CauseWords{Cause::OtherSender, QT_TRANSLATE_NOOP("ClaimCauseText", "Another sender"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The server names another sender of the envelope than the one that SPF is asked about here.")},
    CauseWords{Cause::FollowsOthers, QT_TRANSLATE_NOOP("ClaimCauseText", "SPF or DKIM differs"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "DMARC follows from SPF and DKIM, of which one came to another result there.")},
    CauseWords{Cause::AnybodysWords, QT_TRANSLATE_NOOP("ClaimCauseText", "Anybody's words"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "Nothing shows that the named server wrote the field, so it need not be true.")},
    CauseWords{Cause::Pending, QT_TRANSLATE_NOOP("ClaimCauseText", "No answer yet"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "An answer of DNS is still to come, or nobody is asked.")},
    CauseWords{Cause::SenderAssumed, QT_TRANSLATE_NOOP("ClaimCauseText", "Sender not known"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "The sender of the envelope is only assumed here, and the server names another.")},
    CauseWords{Cause::KnownThereOnly, QT_TRANSLATE_NOOP("ClaimCauseText", "Known there only"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "Only that server could see this; the message does not show it.")},
    CauseWords{Cause::VendorMethod, QT_TRANSLATE_NOOP("ClaimCauseText", "A vendor's own"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "One vendor's servers write this by rules that are not published.")},
    CauseWords{Cause::NotRecomputed, QT_TRANSLATE_NOOP("ClaimCauseText", "Not checked here"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "This program does not check this itself.")},
    CauseWords{Cause::UnknownMethod, QT_TRANSLATE_NOOP("ClaimCauseText", "Unknown method"),
        QT_TRANSLATE_NOOP("ClaimCauseText", "This program does not know the method, and has nothing to compare.")},
};
// clang-format on

const CauseWords *wordsOf(Cause cause)
{
    const auto *row = std::ranges::find(causes, cause, &CauseWords::cause);
    return row == causes.end() ? nullptr : row;
}

} // namespace

QString label(Cause cause)
{
    const CauseWords *row = wordsOf(cause);
    return row ? QCoreApplication::translate("ClaimCauseText", row->label) : QString();
}

QString sentence(Cause cause)
{
    const CauseWords *row = wordsOf(cause);
    return row ? QCoreApplication::translate("ClaimCauseText", row->sentence) : QString();
}

} // namespace dkimlens::text
