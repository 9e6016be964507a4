// SPDX-License-Identifier: Apache-2.0
// Two strings of octets, one above the other, with = or ≠ between each two: 32, 16, 8 or 4 a line, as many as
// fit. Takes focus; Ctrl+C copies both.

#pragma once

#include <QWidget>

#include <string>

namespace dkimlens::pages {

struct ComparedOctets
{
    QString upperName; // "In the signature"
    std::string upper; // empty: it cannot be read
    QString lowerName;
    std::string lower; // empty: it was not computed

    std::size_t size() const; // of the longer one
    std::size_t equal() const; // octets that are in both, at the same place
    bool isReadable() const { return !upper.empty() && !lower.empty(); }

    friend bool operator==(const ComparedOctets &, const ComparedOctets &) = default;
};

class OctetStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OctetStrip(QWidget *parent = nullptr);

    void show(const ComparedOctets &octets);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int labelWidth() const;
    int widthOf(int columns) const;
    int columnsFor(int width) const;
    int linesFor(int width) const;
    QRect cell(std::size_t column, int top) const;
    void paintLine(QPainter &painter, std::size_t begin, int top) const;
    void paintTints(QPainter &painter, std::size_t begin, std::size_t end, int top) const;
    void paintOctets(QPainter &painter, const std::string &octets, std::size_t begin, int top) const;
    void paintSigns(QPainter &painter, std::size_t begin, int top) const;
    void paintName(QPainter &painter, const QString &name, int top) const;
    void paintAbsence(QPainter &painter, const QString &words, int top) const;
    bool isEqualAt(std::size_t octet) const;
    std::size_t endOfLine(std::size_t begin) const;

    ComparedOctets m_octets;
};

} // namespace dkimlens::pages
