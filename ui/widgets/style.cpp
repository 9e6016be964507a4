// SPDX-License-Identifier: Apache-2.0
// The style's tables: who paints what, and how large it is.

#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/style_parts.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QStatusBar>

#include <algorithm>
#include <array>

namespace dkimlens::widgets {

namespace {

constexpr const char *rowLinesProperty = "dkimlensRowLines";

constexpr int titleIcon = 14; // in the titles of docks

struct Metric
{
    QStyle::PixelMetric metric;
    int length;
};

constexpr std::array metrics{
    Metric{QStyle::PM_DefaultFrameWidth, 1},
    Metric{QStyle::PM_ButtonShiftHorizontal, 0},
    Metric{QStyle::PM_ButtonShiftVertical, 0},
    Metric{QStyle::PM_ButtonIconSize, length::icon},
    Metric{QStyle::PM_SmallIconSize, length::icon},
    Metric{QStyle::PM_ToolBarIconSize, length::icon},
    Metric{QStyle::PM_TabBarIconSize, length::icon},
    Metric{QStyle::PM_ListViewIconSize, length::icon},
    Metric{QStyle::PM_IndicatorWidth, length::icon},
    Metric{QStyle::PM_IndicatorHeight, length::icon},
    Metric{QStyle::PM_ExclusiveIndicatorWidth, length::icon},
    Metric{QStyle::PM_ExclusiveIndicatorHeight, length::icon},
    Metric{QStyle::PM_FocusFrameHMargin, 3},
    Metric{QStyle::PM_FocusFrameVMargin, 3},
    Metric{QStyle::PM_ScrollBarExtent, 12},
    Metric{QStyle::PM_ScrollBarSliderMin, 28},
    Metric{QStyle::PM_HeaderMargin, length::halfUnit},
    Metric{QStyle::PM_TreeViewIndentation, 14},
    Metric{QStyle::PM_SplitterWidth, 5},
    Metric{QStyle::PM_DockWidgetSeparatorExtent, 3},
    Metric{QStyle::PM_DockWidgetFrameWidth, 0},
    Metric{QStyle::PM_DockWidgetTitleMargin, 5},
    Metric{QStyle::PM_DockWidgetTitleBarButtonMargin, 2},
    Metric{QStyle::PM_ToolBarItemSpacing, 2},
    Metric{QStyle::PM_ToolBarItemMargin, 5},
    Metric{QStyle::PM_ToolBarFrameWidth, 1},
    Metric{QStyle::PM_ToolBarSeparatorExtent, 16},
    Metric{QStyle::PM_ToolBarHandleExtent, 8},
    Metric{QStyle::PM_MenuBarPanelWidth, 0},
    Metric{QStyle::PM_MenuBarItemSpacing, 0},
    Metric{QStyle::PM_MenuBarHMargin, 4},
    Metric{QStyle::PM_TabBarTabHSpace, 32},
    Metric{QStyle::PM_TabBarTabShiftVertical, 0},
    Metric{QStyle::PM_TabBarTabOverlap, 0},
    Metric{QStyle::PM_TabBarBaseOverlap, 1},
};

// What a control is at least as high as.
struct Height
{
    QStyle::ContentsType type;
    int length;
};

constexpr std::array heights{
    Height{QStyle::CT_PushButton, length::control},  Height{QStyle::CT_LineEdit, length::control},
    Height{QStyle::CT_ComboBox, length::control},    Height{QStyle::CT_ItemViewItem, length::row},
    Height{QStyle::CT_HeaderSection, length::row},   Height{QStyle::CT_MenuItem, length::row},
    Height{QStyle::CT_MenuBarItem, length::menuBar}, Height{QStyle::CT_TabBarTab, length::tabBar},
};

struct StandardSymbol
{
    QStyle::StandardPixmap pixmap;
    Symbol symbol;
};

constexpr std::array standardSymbols{
    StandardSymbol{QStyle::SP_TitleBarCloseButton, Symbol::Close},
    StandardSymbol{QStyle::SP_DockWidgetCloseButton, Symbol::Close},
    StandardSymbol{QStyle::SP_TitleBarNormalButton, Symbol::Float},
    StandardSymbol{QStyle::SP_LineEditClearButton, Symbol::Clear},
};

template<typename Element>
bool paintFrom(std::initializer_list<std::span<const Painting<Element>>> tables, Element element,
               const Canvas &canvas)
{
    for (const auto &table : tables) {
        const auto row = std::ranges::find(table, element, &Painting<Element>::element);
        if (row != table.end()) {
            row->paint(canvas);
            return true;
        }
    }
    return false;
}

Canvas canvasFor(const QProxyStyle &style, const QStyleOption &option, QPainter &painter,
                 const QWidget *widget)
{
    return {style, painter, option, widget, colorsOf(option.palette)};
}

// Words of default buttons, pressed modes and the chosen tab are bold: room for that is kept from the
// beginning.
int widthOfBold(const QString &text, const QFontMetrics &usual)
{
    return QFontMetrics(fontOf(TextRole::DefaultButton)).horizontalAdvance(text)
        - usual.horizontalAdvance(text);
}

QSize toolButtonSize(const QStyleOption &option, const QSize &size)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (!button || button->toolButtonStyle == Qt::ToolButtonIconOnly)
        return size;
    const int padding = 2 * scaled(10);
    const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + scaled(length::unit);
    const int text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    return {text + icon + padding + widthOfBold(button->text, button->fontMetrics), scaled(length::control)};
}

QSize pushButtonSize(const QStyleOption &option, const QSize &contents)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return contents;
    const int padding =
        2 * scaled(length::buttonPadding) + (button->icon.isNull() ? 0 : scaled(length::iconGap));
    return {contents.width() + padding + widthOfBold(button->text, button->fontMetrics), contents.height()};
}

int widthOfBoldTab(const QStyleOption &option)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    return tab ? widthOfBold(tab->text, tab->fontMetrics) : 0;
}

} // namespace

void showRowLines(QAbstractItemView *view)
{
    view->setProperty(rowLinesProperty, true);
}

bool hasRowLines(const QWidget *widget)
{
    return widget && widget->property(rowLinesProperty).toBool();
}

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Canvas canvas = canvasFor(*this, *option, *painter, widget);
    if (!paintFrom({buttonPrimitives(), inputPrimitives(), viewPrimitives(), framePrimitives()}, element,
                   canvas))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Canvas canvas = canvasFor(*this, *option, *painter, widget);
    if (!paintFrom({buttonControls(), viewControls(), frameControls()}, element, canvas))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Canvas canvas = canvasFor(*this, *option, *painter, widget);
    if (!paintFrom({inputControls(), scrollControls()}, control, canvas))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    if (type == CT_PushButton)
        return pushButtonSize(*option, contents).expandedTo({0, scaled(length::control)});
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ToolButton)
        return toolButtonSize(*option, size);
    if (type == CT_TabBarTab)
        size.rwidth() += widthOfBoldTab(*option);
    if (type == CT_ItemViewItem && hasRowLines(widget))
        size.rwidth() += 2 * scaled(length::halfUnit);
    const auto height = std::ranges::find(heights, type, &Height::type);
    if (height != heights.end())
        size.setHeight(
            std::max(type == CT_LineEdit || type == CT_ComboBox ? 0 : size.height(), scaled(height->length)));
    return size;
}

// Cells of tables keep the design's distance from the line of their column.
QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item || !hasRowLines(widget))
        return QProxyStyle::subElementRect(element, option, widget);
    QStyleOptionViewItem inner(*item);
    inner.rect.adjust(scaled(length::halfUnit), 0, -scaled(length::halfUnit), 0);
    return QProxyStyle::subElementRect(element, &inner, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_SmallIconSize && widget && widget->inherits("QDockWidgetTitleButton"))
        return scaled(titleIcon);
    const auto row = std::ranges::find(metrics, metric, &Metric::metric);
    return row == metrics.end() ? QProxyStyle::pixelMetric(metric, option, widget) : scaled(row->length);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(colorsOf(option->palette).line.rgba()) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const auto row = std::ranges::find(standardSymbols, pixmap, &StandardSymbol::pixmap);
    return row == standardSymbols.end() ? QProxyStyle::standardIcon(pixmap, option, widget)
                                        : icon(row->symbol);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QHeaderView *>(widget))
        widget->setFont(fontOf(TextRole::SmallTitle));
    if (qobject_cast<QStatusBar *>(widget))
        widget->setFont(fontOf(TextRole::Small));
}

} // namespace dkimlens::widgets
