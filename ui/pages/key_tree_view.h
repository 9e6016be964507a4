// SPDX-License-Identifier: Apache-2.0
// "Public key, decoded": the DER of a key as a tree, and the octets of the value that is selected in it.

#pragma once

#include "ui/widgets/box.h"

#include <string>
#include <string_view>

class QPushButton;
class QTreeView;

namespace dkimlens::models {
class DerTreeModel;
} // namespace dkimlens::models

namespace dkimlens::pages {

class OctetGrid;
class TextLabel;

class KeyTreeView : public widgets::Box
{
    Q_OBJECT

public:
    explicit KeyTreeView(QWidget *parent = nullptr);

    // What p= decodes to, DER or not.
    void show(std::string_view keyDer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeOctets();
    void tintOctets();
    void showNode();
    void showAll();
    void setExpanded(bool isExpanded);
    void offerMore();

    std::string m_der;
    models::DerTreeModel *m_model;
    QTreeView *m_tree;
    QWidget *m_octets;
    TextLabel *m_note; // what the octets are that are no DER
    OctetGrid *m_grid;
    QPushButton *m_more;
    bool m_isExpanded = false;
};

} // namespace dkimlens::pages
