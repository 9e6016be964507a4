// SPDX-License-Identifier: Apache-2.0
// The boxes of input and output.

#include "ui/source/change_view.h"

#include "ui/widgets/box.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace dkimlens::source {

ChangeView::ChangeView(QWidget *parent)
    : QWidget(parent)
    , m_sides(new QSplitter)
    , m_inputBox(new widgets::Box(QStringLiteral("Input")))
    , m_outputBox(new widgets::Box(QStringLiteral("Output")))
    , m_input(new ByteView)
    , m_output(new ByteView)
    , m_preparing(this)
{
    m_inputBox->content()->addWidget(m_input);
    m_outputBox->content()->addWidget(m_output);
    m_sides->addWidget(m_inputBox);
    m_sides->addWidget(m_outputBox);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sides);
}

void ChangeView::show(const message::Message &message, const trace::Change &change,
                      const ChangeCaption &caption, RuleLetters /*letters*/)
{
    const auto fill = [](ByteView *view, std::string text) {
        const auto shown = message::Message::fromBytes(std::move(text));
        view->setContent(shown, {0, shown.bytes().size()});
    };
    fill(m_input, trace::inputOf(change, message.bytes()));
    fill(m_output, trace::outputOf(change, message.bytes()));
    m_inputBox->setSubtitle(caption.input);
    m_outputBox->setSubtitle(caption.output);
    emit prepared();
}

void ChangeView::clear()
{
    m_input->setContent({}, {});
    m_output->setContent({}, {});
}

void ChangeView::setMode(ByteView::Mode mode)
{
    m_input->setMode(mode);
    m_output->setMode(mode);
}

void ChangeView::setLineEnds(ByteView::LineEnds lineEnds)
{
    m_input->setLineEnds(lineEnds);
    m_output->setLineEnds(lineEnds);
}

void ChangeView::markSource(const std::vector<ByteRange> & /*source*/) { }

} // namespace dkimlens::source
