// SPDX-License-Identifier: Apache-2.0
// The way of a message as it is drawn: stops in houses, and links between them.

#pragma once

#include "core/engine/received/route.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace dkimlens::models {

// A server; the first stop is who gave the message to the first of them.
struct RouteStop
{
    QString name; // without what the house's title says: "mx"
    QString fullName;
    QString time; // UTC; empty: not known
    std::size_t house = 0;
};

// Stops that follow each other and have names of one family.
struct RouteHouse
{
    QString title; // "lists.example.org"
    std::size_t begin = 0; // of its stops
    std::size_t end = 0;
};

struct RouteLink
{
    enum class Kind : std::uint8_t { Quick, Slow, Back, Untimed };

    Kind kind = Kind::Untimed;
    QString text; // "11 min 32 s, kept by lists.example.org"
    QString shortText; // "11 min 32 s"
    bool isBreak = false; // its ends do not fit
};

struct RouteDrawing
{
    std::vector<RouteStop> stops;
    std::vector<RouteHouse> houses;
    std::vector<RouteLink> links; // the one of hop i leads from stop i to stop i + 1
};

// In time linear in the number of hops.
RouteDrawing drawingOf(const received::Route &route);

} // namespace dkimlens::models
