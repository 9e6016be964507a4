// SPDX-License-Identifier: Apache-2.0
// Builds the repairs of one candidate, from the top of the message to its bottom.

#pragma once

#include "core/engine/diagnose/repair.h"

#include <string>
#include <string_view>

namespace dkimlens::diagnose {

class RepairList
{
public:
    // `message`: what the ranges stand in; must outlive the list.
    explicit RepairList(std::string_view message)
        : m_message(message)
    {
    }

    // What already stands there is no repair. Neighbours become one.
    void replace(ByteRange where, std::string_view original)
    {
        if (m_message.substr(where.begin, where.size()) == original)
            return;
        if (!m_repairs.empty() && m_repairs.back().where.end == where.begin) {
            m_repairs.back().where.end = where.end;
            m_repairs.back().text += original;
        } else {
            m_repairs.push_back({where, std::string(original)});
        }
        ++m_places;
    }

    void remove(ByteRange where) { replace(where, {}); }
    void insert(std::size_t at, std::string_view original) { replace({at, at}, original); }

    bool isEmpty() const { return m_repairs.empty(); }
    std::size_t places() const { return m_places; }
    const Repairs &repairs() const { return m_repairs; }

private:
    std::string_view m_message;
    Repairs m_repairs;
    std::size_t m_places = 0;
};

} // namespace dkimlens::diagnose
