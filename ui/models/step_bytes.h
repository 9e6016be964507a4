// SPDX-License-Identifier: Apache-2.0
// Which bytes of the message a step of the verification is about, and which steps a byte is for.

#pragma once

#include "core/engine/dkim/verify.h"
#include "core/engine/message/message.h"

#include <QString>

#include <string_view>
#include <vector>

namespace dkimlens::models {

struct StepBytes
{
    std::vector<ByteRange> ranges; // in the message, sorted
    QString words; // "Body bytes 1033 to 1095", "b=, 172 characters"; empty where there are none
};

// Of a step or a rule within one. A rule has the bytes that it changed, some hundreds at most.
StepBytes bytesOfStep(const trace::Step &step, const dkim::VerifiedSignature &signature,
                      const message::Message &message);

// The steps that read the byte, the one that says most about it first.
std::vector<std::string_view> stepsOfByte(std::size_t offset, const dkim::VerifiedSignature &signature,
                                          const message::Message &message);

// "Byte 1039: body, signed. Step 4a changed it." What the byte is and what became of it.
QString descriptionOfByte(std::size_t offset, const dkim::VerifiedSignature &signature,
                          const message::Message &message);

} // namespace dkimlens::models
