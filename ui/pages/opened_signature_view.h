// SPDX-License-Identifier: Apache-2.0
// An RSA signature opened with the public key: its numbers, the block with its parts, and the hash in it
// beside the one that was computed.

#pragma once

#include "core/engine/crypto/opened_signature.h"

#include <QWidget>

#include <optional>
#include <string>

class QBoxLayout;
class QTableView;

namespace dkimlens::models {
class OpenedPartsModel;
} // namespace dkimlens::models

namespace dkimlens::widgets {
class Box;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class CompareBox;
class NumberRows;
class OctetGrid;
class RemarkList;

class OpenedSignatureView : public QWidget
{
    Q_OBJECT

public:
    explicit OpenedSignatureView(QWidget *parent = nullptr);

    // `headerHash`: what the header data hash to, raw octets; empty where that is not known.
    void show(const crypto::OpenedSignature &opened, const std::string &headerHash);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    widgets::Box *makeBlockBox();
    widgets::Box *makePartsBox();
    void connectParts();
    void showBlock();
    void choosePart(std::optional<int> row);
    void pointAt(std::optional<int> row);
    void stepPart(int direction);
    void markPart();

    crypto::OpenedSignature m_opened;
    std::string m_headerHash;
    models::OpenedPartsModel *m_model;
    NumberRows *m_numbers;
    RemarkList *m_reason; // why there is no block
    OctetGrid *m_grid;
    QTableView *m_table;
    widgets::Box *m_block;
    widgets::Box *m_parts;
    QBoxLayout *m_row; // block and parts
    CompareBox *m_hash;
    std::optional<int> m_pointedAt; // rows: by the mouse, until it leaves …
    std::optional<int> m_chosen; // … and by click or key
};

} // namespace dkimlens::pages
