// SPDX-License-Identifier: Apache-2.0
// Who else judged the signatures of a message: what servers wrote into it, taken as words, not as proof.

#pragma once

#include "core/engine/message/message.h"

#include <QString>

#include <vector>

namespace dkimlens::text {

struct Judge
{
    QString server; // that wrote it
    QString says; // "fail for d=northwind.example, pass for d=lists.example.org"; empty: nothing about DKIM
    QString field; // its name
    ByteRange where; // the whole field
};

// Authentication-Results (RFC 8601) and its like of ARC sets, top to bottom: the newest first.
std::vector<Judge> judgesOf(const message::Message &message);

} // namespace dkimlens::text
