// SPDX-License-Identifier: Apache-2.0
// A value or the Problem that prevented it: std::expected<T, Problem> in C++20, with its names, so that an
// alias replaces this file under C++23.

#pragma once

#include "core/engine/base/problem.h"

#include <cassert>
#include <utility>
#include <variant>

namespace dkimlens {

template<typename T>
class [[nodiscard]] Result
{
public:
    // Implicit, as std::expected's are: `return value;` and `return problem;` are the point of the type.
    Result(T value) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }

    Result(Problem problem) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(problem))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    const T *operator->() const { return &value(); }

    const Problem &error() const
    {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    const T &value() const
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Problem> m_state;
};

} // namespace dkimlens
