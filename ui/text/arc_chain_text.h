// SPDX-License-Identifier: Apache-2.0
// What a chain shows of a message's way: the drawing of the ARC page as values, its verdict, and how to read
// it. All of it follows from what was verified and from what the servers wrote; no story is made up.

#pragma once

#include "core/engine/arc/links.h"
#include "core/engine/authres/results.h"
#include "ui/text/texts.h"

#include <QStringList>

#include <vector>

namespace dkimlens::text {

// All that the page may tell of. All outlive the call.
struct ChainSubject
{
    const message::Message &message;
    const analysis::Analysis &analysis;
    const std::vector<authres::AuthenticationResults> &results; // of the message, those of ARC among them
    const QStringList &trusted; // domains of sealers, in lower case

    const arc::Chain &chain() const { return analysis.arc; }
};

// Who sealed the set: d= of the seal or of the message signature. Empty where nobody says.
std::string sealerOf(const arc::ArcSet &set);
QString sealerName(const arc::ArcSet &set); // short enough for a sentence; "an unnamed server"
QString sealerInTitle(const arc::ArcSet &set); // the same, where 110 characters have to do

// The author's signature that the chain begins with: one that passes, else the topmost of the author's
// domain.
const dkim::VerifiedSignature *authorSignature(const analysis::Analysis &analysis);

// What the set's server reported. nullptr where it has no such field, or several.
const authres::AuthenticationResults *resultsOf(const ChainSubject &subject, const arc::ArcSet &set);

Status statusOf(const arc::Chain &chain); // Running while a key is asked for
Status statusOf(const arc::Chain &chain, std::size_t set); // None where a set before it breaks the chain
QString chainState(const arc::Chain &chain); // "chain intact", "broken at set 2", "none"
VerdictText chainVerdict(const ChainSubject &subject);

// A line of a box of the drawing.
struct ChainLine
{
    Status status = Status::None;
    QString text;
    QString second;
};

struct ChainBox
{
    QString title; // "i=1 lists.example.org"
    QString subtitle; // "changes the message, seals it, 07:23:40 UTC"
    std::vector<ChainLine> lines;
    bool isPale = false; // it depends on a set that breaks the chain
};

// The author, each set and this check, with what happened between them.
struct ChainDrawing
{
    std::vector<ChainBox> boxes;
    std::vector<arc::Change> changes; // one less than boxes
    std::optional<std::size_t> broken; // index of the set at which the chain breaks
    QString sentence; // the whole of it, for who does not see it
};

ChainDrawing chainDrawing(const ChainSubject &subject);
QString sentence(arc::Change change); // of an arrow

// "Read the chain like this", in order.
QStringList readingOf(const ChainSubject &subject);

// Which of the sealers a person trusts, and what follows from that.
struct TrustText
{
    Status status = Status::None;
    QString sentence;
};

TrustText trustText(const ChainSubject &subject);
std::vector<std::string> sealersOf(const arc::Chain &chain); // in lower case, each once, oldest first

} // namespace dkimlens::text
