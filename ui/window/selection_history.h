// SPDX-License-Identifier: Apache-2.0
// What was selected before, to go back to: like the pages of a browser.

#pragma once

#include "ui/window/message_view.h"

#include <optional>
#include <vector>

namespace dkimlens::window {

struct Selected
{
    session::Session *session = nullptr; // not to be used where it is no longer open
    models::Place place;
    MessageView::Tab tab{};
    QString item; // of the page: a step, a tag

    friend bool operator==(const Selected &, const Selected &) = default;
};

class SelectionHistory
{
public:
    void add(Selected selected); // what was gone back from is forgotten; the same again is not added

    // Nothing where there is nothing further.
    std::optional<Selected> back();
    std::optional<Selected> forward();

private:
    std::vector<Selected> m_selected;
    std::size_t m_current = 0;
};

} // namespace dkimlens::window
