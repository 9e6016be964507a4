// SPDX-License-Identifier: Apache-2.0
// The design language: contrast of the tokens, sizes that follow the text, shapes that differ without colour.

#include "ui/pages/text_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFontInfo>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>

using dkimlens::text::Status;
using namespace dkimlens::widgets;

namespace {

constexpr double textContrast = 4.5; // WCAG 2, 1.4.3
constexpr double shapeContrast = 3.0; // WCAG 2, 1.4.11

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QImage drawn(Status status, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintStatus(painter, image.rect(), status, lightColors());
    return image;
}

// The shape with its sign, as someone sees it who sees no colours.
QImage withoutColour(const QImage &image)
{
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, image);
    return onWhite.convertToFormat(QImage::Format_Grayscale8);
}

double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / 255 / (a.width() * a.height());
}

QImage pictureOf(const QString &text, const QFont &font, bool isOneByOne)
{
    QImage image(80, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    double x = 4;
    const double advance = QFontMetricsF(font).horizontalAdvance(QLatin1Char('0'));
    if (!isOneByOne)
        painter.drawText(QPointF(x, 20), text);
    for (qsizetype i = 0; isOneByOne && i < text.size(); ++i, x += advance)
        painter.drawText(QPointF(x, 20), text.mid(i, 1));
    return image;
}

bool isPaintedWith(QWidget &widget, const QColor &color)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

// A system that asks for less motion.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_theme = new Theme(qApp); }

    void contrastIsEnough_data()
    {
        QTest::addColumn<QColor>("foreground");
        QTest::addColumn<QColor>("background");
        QTest::addColumn<double>("least");

        const std::vector<const char *> grounds{"window", "base", "alt", "raised"};
        for (const char *text : {"text", "text2", "text3"})
            rows(text, grounds, textContrast);
        rows("text", {"atint", "pass tint", "fail tint", "warn tint", "info tint", "neutral tint"},
             textContrast);
        rows("text", {"removed", "added", "replaced", "covered", "selected bytes"}, textContrast);
        rows("text2",
             {"covered", "warn tint", "fail tint", "pass tint", "info tint", "neutral tint", "atint"},
             textContrast);
        rows("text3", {"covered", "warn tint"}, textContrast);
        for (const char *word : {"accent", "pass", "fail", "warn", "info"})
            rows(word, {"base", "alt"}, textContrast);
        rows("warn", {"warn tint"}, textContrast);
        rows("on selection", {"selection"}, textContrast);
        rows("onaccent", {"accent"}, textContrast);

        rows("ws", {"base", "covered", "warn tint"}, shapeContrast);
        rows("edge", {"base"}, shapeContrast);
        for (const char *shape : {"pass", "fail", "warn", "info", "neutral", "accent"})
            rows(shape, grounds, shapeContrast);
        rows("glyph", {"pass", "fail", "info"}, shapeContrast);
        rows("on warn", {"warn fill"}, shapeContrast);
        rows("accent", {"covered"}, shapeContrast); // the gutter's bar
        rows("selected bytes outline", {"base", "covered", "selected bytes"}, shapeContrast);
    }

    void contrastIsEnough()
    {
        QFETCH(QColor, foreground);
        QFETCH(QColor, background);
        QFETCH(double, least);
        const double measured = contrast(foreground, background);
        QVERIFY2(measured >= least, qPrintable(QStringLiteral("%1").arg(measured)));
    }

    void aChosenThemeReachesEveryWidget()
    {
        m_theme->setChoice(Theme::Choice::Light);
        QWidget widget;
        widget.show();
        QSignalSpy changed(m_theme, &Theme::changed);

        m_theme->setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(widget.palette().color(QPalette::Base), darkColors().base);
        QCOMPARE(&colorsOf(widget.palette()), &darkColors());

        m_theme->setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        m_theme->setChoice(Theme::Choice::Light);
        QTRY_COMPARE(&colorsOf(widget.palette()), &lightColors());
    }

    void linksFollowTheTheme()
    {
        m_theme->setChoice(Theme::Choice::Light);
        dkimlens::pages::TextLabel link(TextRole::Body);
        link.setTextFormat(Qt::RichText);
        link.setText(QStringLiteral("<a href=\"there\">Link</a>"));
        QVERIFY(isPaintedWith(link, lightColors().accent));
        m_theme->setChoice(Theme::Choice::Dark);
        QTRY_VERIFY(isPaintedWith(link, darkColors().accent));
        QVERIFY(!isPaintedWith(link, lightColors().accent));
    }

    void theSystemsPaletteDecidesWhereNothingIsChosen()
    {
        m_theme->setChoice(Theme::Choice::Dark);
        m_theme->setChoice(Theme::Choice::System); // the test platform is light
        QCOMPARE(&m_theme->colors(), &lightColors());
        QVERIFY(isDark(QPalette(Qt::black)));
        QVERIFY(!isDark(QPalette(Qt::white)));
    }

    void sizesGrowWithTheUsersText()
    {
        const QFont usual = QApplication::font();
        QCOMPARE(scaled(length::control), length::control);
        const double title = fontOf(TextRole::Title).pointSizeF();

        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 1.5);
        QApplication::setFont(large);
        QCOMPARE(scaled(length::control), 42);
        QCOMPARE(fontOf(TextRole::Title).pointSizeF(), 1.5 * title);
        QApplication::setFont(usual);
    }

    void controlsHaveTheHeightsOfTheDesign()
    {
        QPushButton button(QStringLiteral("Open"));
        QLineEdit edit;
        QComboBox box;
        QTabBar tabs;
        tabs.addTab(QStringLiteral("Tags"));
        QCOMPARE(button.sizeHint().height(), length::control);
        QCOMPARE(edit.sizeHint().height(), length::control);
        QCOMPARE(box.sizeHint().height(), length::control);
        QCOMPARE(tabs.sizeHint().height(), length::tabBar);
    }

    void bytesHaveTheShippedFontWithoutLigatures_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"->", "==", "!=", "--", "www", "<=>"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void bytesHaveTheShippedFontWithoutLigatures()
    {
        QFETCH(QString, text);
        const QFont font = fontOf(TextRole::Bytes);
        QCOMPARE(QFontInfo(font).family(), QStringLiteral("JetBrains Mono"));
        QVERIFY(difference(pictureOf(text, font, false), pictureOf(text, font, true)) < 0.004);
    }

    void statusesDifferWithoutColour_data()
    {
        QTest::addColumn<int>("size");
        for (int size : {12, 14, 16, 28})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }

    void statusesDifferWithoutColour()
    {
        QFETCH(int, size);
        constexpr int count = static_cast<int>(Status::Guarded) + 1;
        for (int a = 0; a < count; ++a) {
            const QImage first = withoutColour(drawn(static_cast<Status>(a), size));
            for (int b = a + 1; b < count; ++b) {
                const QImage second = withoutColour(drawn(static_cast<Status>(b), size));
                QVERIFY2(difference(first, second) > 0.03,
                         qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
            }
        }
    }

    void aSelectedRowGivesTheIconAPlate()
    {
        m_theme->setChoice(Theme::Choice::Light);
        const QPoint beside(3, 4); // the triangle, inside the plate
        const QSize size(16, 16);
        const QIcon icon = statusIcon(Status::Warning);
        QCOMPARE(icon.pixmap(size, QIcon::Selected).toImage().pixelColor(beside), lightColors().base);
        QCOMPARE(icon.pixmap(size, QIcon::Normal).toImage().pixelColor(beside).alpha(), 0);
    }

    void iconsFollowTheThemeAndThePixelRatio()
    {
        const QIcon pass = statusIcon(Status::Pass);
        m_theme->setChoice(Theme::Choice::Light);
        const QColor light = pass.pixmap(16, 16).toImage().pixelColor(8, 2);
        m_theme->setChoice(Theme::Choice::Dark);
        const QColor dark = pass.pixmap(16, 16).toImage().pixelColor(8, 2);
        m_theme->setChoice(Theme::Choice::Light);
        QCOMPARE(light, lightColors().pass);
        QCOMPARE(dark, darkColors().pass);
        QCOMPARE(pass.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
    }

    void everySymbolIsDrawnInTheColourAskedFor()
    {
        for (int i = 0; i <= static_cast<int>(Symbol::Dash); ++i) {
            QImage image(32, 32, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintSymbol(painter, image.rect(), static_cast<Symbol>(i), Qt::red);
            painter.end();
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor color = image.pixelColor(x, y);
                    painted += color.alpha() == 255 ? 1 : 0;
                    QVERIFY(color.alpha() == 0 || (color.green() == 0 && color.blue() == 0));
                }
            }
            QVERIFY2(painted > 8, qPrintable(QString::number(i)));
        }
        QVERIFY(!applicationIcon().pixmap(16, 16).isNull());
    }

    void theRingTurnsUnlessTheSystemWantsLessMotion()
    {
        StatusLabel label(16);
        label.setStatus(Status::Running);
        QVERIFY(label.findChild<QTimer *>()->isActive());
        label.setStatus(Status::Pass);
        QVERIFY(!label.findChild<QTimer *>()->isActive());

        StillStyle still;
        label.setStyle(&still);
        label.setStatus(Status::Running);
        QVERIFY(!label.findChild<QTimer *>()->isActive());
        label.setStyle(nullptr);
    }

private:
    static void rows(const char *foreground, const std::vector<const char *> &backgrounds, double least)
    {
        for (const char *background : backgrounds) {
            for (const Colors *colors : {&lightColors(), &darkColors()}) {
                const QString name = QStringLiteral("%1 on %2, %3")
                                         .arg(QLatin1String(foreground), QLatin1String(background),
                                              QLatin1String(colors == &lightColors() ? "light" : "dark"));
                QTest::newRow(qPrintable(name))
                    << colors->*member(foreground) << colors->*member(background) << least;
            }
        }
    }

    static QColor Colors::*member(std::string_view name)
    {
        const auto tokens = colorTokens();
        return std::ranges::find(tokens, name, &ColorToken::name)->member;
    }

    Theme *m_theme = nullptr;
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
