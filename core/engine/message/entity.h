// SPDX-License-Identifier: Apache-2.0
// The MIME structure of a message (RFC 2045, RFC 2046): entities in entities, each with its place.
//
// Liberal, as real mail needs: what is no multipart by its form is a leaf.

#pragma once

#include "core/engine/message/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::message {

constexpr std::size_t maxEntityDepth = 20;
constexpr std::size_t maxEntities = 1000; // parts of one multipart; those after them are its last one's text

struct Entity
{
    ByteRange range; // header and body
    std::vector<HeaderField> fields; // of the message, for the outermost
    ByteRange body;
    std::string type = "text/plain"; // lower case
    std::string encoding = "7bit"; // lower case
    std::string charset; // lower case; empty where none is given
    std::vector<Entity> parts; // of a multipart
    std::vector<ByteRange> delimiters; // lines with their line ends: before each part, and the closing one

    bool isMultipart() const { return !parts.empty(); }
    bool isText() const { return type.starts_with("text/"); }
};

Entity entityOf(const Message &message);

// The leaves, top to bottom.
std::vector<const Entity *> leavesOf(const Entity &entity);

// A parameter of a field's value, as it stands: its value with its quotes.
struct Parameter
{
    std::string name; // lower case
    ByteRange where; // name and value
    ByteRange value; // with its quotes
    std::string text; // without quotes and escapes
};

std::vector<Parameter> parametersOf(Slice fieldValue);

} // namespace dkimlens::message
