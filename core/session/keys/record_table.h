// SPDX-License-Identifier: Apache-2.0
// What a keys file says, whichever form it is written in, and why one cannot be read.

#pragma once

#include "core/engine/dns/answer.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::session {

// The records of one type at one name, or the failure that stands in their place.
struct RecordSet
{
    dns::Status status = dns::Status::Found;
    std::vector<dns::TxtRecord> txt;
    std::vector<std::string> records; // of any other type, in presentation form
    std::optional<std::uint32_t> ttl; // seconds

    bool isEmpty() const { return txt.empty() && records.empty(); }
};

struct NameRecords
{
    dns::Status status = dns::Status::Found; // NoSuchName, or the failure of every lookup at this name
    std::map<dns::RecordType, RecordSet> types;
    std::size_t file = 0; // index of the file that says so
};

using RecordTable = std::map<std::string, NameRecords>; // by nameKey()

// The name in the form that questions have: no case, no final dot.
std::string nameKey(std::string_view name);

std::optional<dns::RecordType> recordTypeOf(std::string_view word); // "TXT", in any case

enum class KeysProblem : std::uint8_t {
    NotReadable, // token: the system's own words
    FolderNotReadable,
    FolderWithoutKeys, // no file whose name is one of a keys file
    JsonInvalid, // token: the parser's own words
    NotAnObject,
    ValueInvalid, // token: the name whose value is of no allowed form
    TypeUnknown, // token: the record type
    TypeMissing, // a name, and no record type after it
    DataMissing, // a record type, and nothing after it
    OwnerMissing, // a record of the name above, and there is none
    QuoteOpen,
    ParenthesisOpen,
    ParenthesisUnopened,
    EscapeInvalid, // token: the escape
};

struct KeysError
{
    KeysProblem problem{};
    int line = 0; // from 1; 0: none in particular
    QString token;
    QString file;
};

struct ReadTable
{
    RecordTable table;
    std::optional<KeysError> error;
};

} // namespace dkimlens::session
