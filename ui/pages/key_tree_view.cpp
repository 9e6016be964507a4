// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/key_tree_view.h"

#include "core/engine/crypto/der_tree.h"
#include "ui/models/der_tree_model.h"
#include "ui/pages/element_tree.h"
#include "ui/pages/octet_grid.h"
#include "ui/pages/text_label.h"
#include "ui/text/proof_text.h"
#include "ui/text/texts.h"
#include "ui/widgets/colors.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;

constexpr std::size_t fewRows = 3; // of octets, until somebody asks for more
constexpr std::size_t rawEd25519Size = 32; // RFC 8463, 4

QString noteOf(std::string_view key)
{
    return key.size() == rawEd25519Size
        ? KeyTreeView::tr("An Ed25519 key is published as its 32 bytes, with nothing around them.")
        : KeyTreeView::tr("These bytes are not one value of DER, so they cannot be taken apart.");
}

} // namespace

KeyTreeView::KeyTreeView(QWidget *parent)
    : widgets::Box(tr("Public key, decoded"), parent)
    , m_model(new models::DerTreeModel(this))
    , m_tree(new ElementTree(m_model))
    , m_octets(new QWidget)
    , m_note(makeParagraph(widgets::TextRole::Body))
    , m_grid(new OctetGrid)
    , m_more(new QPushButton)
{
    m_note->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    makeOctets();
    content()->addWidget(m_tree);
    content()->addWidget(m_note);
    content()->addWidget(m_octets);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeyTreeView::showNode);
    connect(m_grid, &OctetGrid::rowsChanged, this, &KeyTreeView::offerMore);
    connect(m_more, &QPushButton::clicked, this, [this] { setExpanded(!m_isExpanded); });
}

void KeyTreeView::makeOctets()
{
    m_octets->setAutoFillBackground(true);
    m_octets->setBackgroundRole(QPalette::Window);
    m_grid->setObjectName(QStringLiteral("keyOctets"));
    m_more->setObjectName(QStringLiteral("moreOctets"));
    m_more->setFlat(true);
    auto *layout = new QVBoxLayout(m_octets);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_grid);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    tintOctets();
}

void KeyTreeView::tintOctets()
{
    QPalette tinted = palette();
    tinted.setColor(QPalette::Window, widgets::colorsOf(palette()).accentTint);
    m_octets->setPalette(tinted);
}

void KeyTreeView::changeEvent(QEvent *event)
{
    Box::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintOctets();
}

void KeyTreeView::show(std::string_view keyDer)
{
    if (keyDer == m_der)
        return;
    m_der = keyDer;
    std::optional<crypto::DerNode> tree = crypto::parseDerTree(m_der);
    const bool isDer = tree.has_value();
    m_model->setTree(std::move(tree));
    m_tree->setVisible(isDer);
    m_note->setVisible(!isDer);
    m_note->setText(noteOf(m_der));
    const QString size = text::exactByteCount(m_der.size());
    setRemark(isDer ? tr("DER, %1").arg(size) : size);
    m_isExpanded = false;
    if (isDer)
        m_tree->setCurrentIndex(m_model->largestLeaf());
    else
        showAll();
}

void KeyTreeView::showNode()
{
    const crypto::DerNode *node = m_model->nodeAt(m_tree->currentIndex());
    m_octets->setVisible(node && !node->contents.isEmpty());
    if (!node)
        return;
    m_grid->setAccessibleName(tr("Bytes of %1").arg(text::derTypeName(*node)));
    m_grid->setOctets(m_der.substr(node->contents.begin, node->contents.size()), node->contents.begin);
    setExpanded(m_isExpanded);
}

void KeyTreeView::showAll()
{
    m_octets->setVisible(!m_der.empty());
    m_grid->setAccessibleName(tr("Bytes of the public key"));
    m_grid->setOctets(m_der);
    setExpanded(true);
}

void KeyTreeView::setExpanded(bool isExpanded)
{
    m_isExpanded = isExpanded;
    m_grid->setMostRows(isExpanded ? std::nullopt : std::optional(fewRows));
    offerMore();
}

void KeyTreeView::offerMore()
{
    const qulonglong hidden = m_grid->hiddenRows();
    m_more->setVisible(hidden > 0 || (m_isExpanded && m_model->count() > 0));
    if (m_isExpanded)
        m_more->setText(tr("Fewer lines"));
    else
        m_more->setText(hidden == 1 ? tr("1 more line") : tr("%1 more lines").arg(hidden));
}

} // namespace dkimlens::pages
