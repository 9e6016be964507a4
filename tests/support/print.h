// SPDX-License-Identifier: Apache-2.0
// How failing comparisons show the engine's values: octets with escapes, ranges and problems.

#pragma once

#include "core/engine/base/byte_range.h"
#include "core/engine/base/problem.h"

#include <QTest>

#include <string>
#include <string_view>

namespace dkimlens::test {

// Printable ASCII as it is, \r \n \t \\ and \" escaped, everything else as \xNN.
std::string escaped(std::string_view octets);

} // namespace dkimlens::test

namespace QTest {

template<>
inline char *toString(const std::string &octets)
{
    return qstrdup(('"' + dkimlens::test::escaped(octets) + '"').c_str());
}

template<>
inline char *toString(const std::string_view &octets)
{
    return qstrdup(('"' + dkimlens::test::escaped(octets) + '"').c_str());
}

} // namespace QTest

namespace dkimlens {

inline char *toString(ByteRange range)
{
    return qstrdup(('[' + std::to_string(range.begin) + ", " + std::to_string(range.end) + ')').c_str());
}

inline char *toString(const Problem &problem)
{
    const std::string code = std::to_string(static_cast<int>(problem.code));
    return qstrdup(("problem " + code + " \"" + test::escaped(problem.token) + '"').c_str());
}

} // namespace dkimlens
