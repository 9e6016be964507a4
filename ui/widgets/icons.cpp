// SPDX-License-Identifier: Apache-2.0
// The line icons: SVG drawings in black, recoloured when they are painted.

#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace dkimlens::widgets {

namespace {

struct SymbolFile
{
    Symbol symbol;
    const char *name;
};

constexpr std::array files{
    SymbolFile{Symbol::Inspect, "inspect"},
    SymbolFile{Symbol::Lab, "lab"},
    SymbolFile{Symbol::Batch, "batch"},
    SymbolFile{Symbol::Lessons, "lessons"},
    SymbolFile{Symbol::Open, "open"},
    SymbolFile{Symbol::Folder, "folder"},
    SymbolFile{Symbol::Paste, "paste"},
    SymbolFile{Symbol::RunAgain, "run-again"},
    SymbolFile{Symbol::Stop, "stop"},
    SymbolFile{Symbol::Report, "report"},
    SymbolFile{Symbol::Globe, "globe"},
    SymbolFile{Symbol::Search, "search"},
    SymbolFile{Symbol::Close, "close"},
    SymbolFile{Symbol::Float, "float"},
    SymbolFile{Symbol::Copy, "copy"},
    SymbolFile{Symbol::Clear, "clear"},
    SymbolFile{Symbol::Settings, "settings"},
    SymbolFile{Symbol::Envelope, "envelope"},
    SymbolFile{Symbol::Key, "key"},
    SymbolFile{Symbol::ChevronRight, "chevron-right"},
    SymbolFile{Symbol::ChevronDown, "chevron-down"},
    SymbolFile{Symbol::ChevronUp, "chevron-up"},
    SymbolFile{Symbol::ChevronLeft, "chevron-left"},
    SymbolFile{Symbol::Tick, "tick"},
    SymbolFile{Symbol::Dash, "dash"},
};

// The drawings are made of black strokes; the colour goes in where black stands.
QByteArray drawing(Symbol symbol, const QColor &color)
{
    const SymbolFile &file = *std::ranges::find(files, symbol, &SymbolFile::symbol);
    QFile svg(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(file.name)));
    if (!svg.open(QIODevice::ReadOnly))
        return {};
    return svg.readAll().replace("#000", color.name().toLatin1());
}

QColor colorOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(Symbol symbol)
        : m_symbol(symbol)
    {
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintSymbol(*painter, rect, m_symbol, colorOf(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

private:
    Symbol m_symbol;
};

} // namespace

QIcon icon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol));
}

void paintSymbol(QPainter &painter, const QRectF &square, Symbol symbol, const QColor &color)
{
    QSvgRenderer renderer(drawing(symbol, color));
    renderer.render(&painter, square);
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/dkimlens.svg"));
}

} // namespace dkimlens::widgets
