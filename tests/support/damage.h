// SPDX-License-Identifier: Apache-2.0
// What mail systems do to messages on their way, forwards: the diagnosis has to find it backwards. Written
// with plain string functions, so that nothing of the engine that is tested takes part.

#pragma once

#include <functional>
#include <string>
#include <vector>

namespace dkimlens::test {

enum class DamagedHalf { Body, Header };

struct Damage
{
    std::string name;
    DamagedHalf half;
    std::function<std::string(const std::string &message)> apply; // leaves alone what it does not fit
};

const std::vector<Damage> &damages();

} // namespace dkimlens::test
