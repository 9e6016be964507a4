// SPDX-License-Identifier: Apache-2.0
// The way of a message in words: its hops, how long each took, and what is odd about them.

#pragma once

#include "core/engine/received/route.h"
#include "ui/text/status.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace dkimlens::text {

QString hostText(const std::optional<received::Host> &host); // its name, else its address; may be empty
QString protocolText(const received::Hop &hop); // "ESMTPS, TLS 1.3", "LMTP, no TLS"
QString encryptionText(const received::Hop &hop); // "TLS 1.3, TLS_AES_256_GCM_SHA384"
QString addressText(const dns::IpAddress &address); // "10.1.2.3, private"

// The first hop begins the clock: "start".
QString delayText(const received::Route &route, std::size_t hop); // "11 min 32 s", "−4 s"
QString clockDiffers(); // beside a negative delay

enum class TimeForm : std::uint8_t { Time, DateAndTime };

TimeForm timeFormOf(const received::Route &route); // with the date where there are several
QString hopTime(std::int64_t secondsSince1970, TimeForm form); // "07:23:38", in UTC

QString routeSummary(const received::Route &route); // one or two sentences
QString routeAside(const received::Route &route); // "5 hops · 11 min 47 s"
QString routeSentence(const received::Route &route); // the way as one sentence, for those who see no drawing
QString linkText(const received::Route &route, std::size_t hop); // above its line: "11 min 32 s, kept by …"

Status statusOf(received::Oddity oddity);
QString sentence(received::Oddity oddity, const received::Route &route, std::size_t hop);

// `boundary`: the oldest hop that the receiver's own servers wrote.
QString boundarySentence(std::size_t boundary);
QString writerText(std::size_t boundary, std::size_t hop); // who wrote this hop

QString noRouteTitle(); // the message has no Received field
QString noRouteSentence(); // and what that means

} // namespace dkimlens::text
