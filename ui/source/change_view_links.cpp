// SPDX-License-Identifier: Apache-2.0
// What is chosen on one side, or elsewhere, is marked on the other.

#include "ui/source/change_view.h"

#include <algorithm>
#include <utility>

namespace dkimlens::source {

using trace::Side;

namespace {

struct Marks
{
    std::vector<ByteRange> input;
    std::vector<ByteRange> output;
};

Marks marksOf(const trace::ChangeIndex &index, const std::vector<ByteRange> &source)
{
    Marks marks;
    for (const ByteRange &range : source) {
        const trace::Linked linked = index.linked(Side::Source, range);
        marks.input.push_back(linked.input);
        marks.output.push_back(linked.output);
    }
    for (std::vector<ByteRange> *side : {&marks.input, &marks.output}) {
        std::erase_if(*side, [](ByteRange range) { return range.isEmpty(); });
        std::ranges::sort(*side, {}, &ByteRange::begin);
    }
    return marks;
}

} // namespace

void ChangeView::markSource(const std::vector<ByteRange> &source)
{
    if (std::exchange(m_source, source) == source || !m_text.index)
        return;
    m_input->clearSelection();
    m_output->clearSelection();
    run(
        m_linking,
        [index = m_text.index, message = m_text.message, source] { return marksOf(*index, source); },
        [this](const Marks &marks) {
            m_input->showRanges(marks.input);
            m_output->showRanges(marks.output);
        });
}

void ChangeView::choose(Side side, ByteRange range)
{
    (side == Side::Input ? m_output : m_input)->clearSelection();
    run(
        m_linking,
        [index = m_text.index, message = m_text.message, side, range] { return index->linked(side, range); },
        [this, side](const trace::Linked &linked) { takeLinked(side, linked); });
}

void ChangeView::takeLinked(Side side, const trace::Linked &linked)
{
    const bool isInput = side == Side::Input;
    const ByteRange other = isInput ? linked.output : linked.input;
    (isInput ? m_input : m_output)->showRanges({});
    (isInput ? m_output : m_input)
        ->showRanges(other.isEmpty() ? std::vector<ByteRange>() : std::vector{other});
    m_source = linked.source; // so that nothing is marked anew where the page tells it back
    emit bytesChosen(linked);
}

} // namespace dkimlens::source
