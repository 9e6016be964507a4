// SPDX-License-Identifier: Apache-2.0
#include "ui/window/selection_history.h"

#include <utility>

namespace dkimlens::window {

namespace {

constexpr std::size_t longest = 200; // selections remembered

} // namespace

void SelectionHistory::add(Selected selected)
{
    if (!m_selected.empty() && m_selected[m_current] == selected)
        return;
    if (!m_selected.empty())
        m_selected.resize(m_current + 1);
    m_selected.push_back(std::move(selected));
    if (m_selected.size() > longest)
        m_selected.erase(m_selected.begin());
    m_current = m_selected.size() - 1;
}

std::optional<Selected> SelectionHistory::back()
{
    if (m_current == 0)
        return std::nullopt;
    return m_selected[--m_current];
}

std::optional<Selected> SelectionHistory::forward()
{
    if (m_current + 1 >= m_selected.size())
        return std::nullopt;
    return m_selected[++m_current];
}

} // namespace dkimlens::window
