// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/no_diagnosis_page.h"

#include <QVBoxLayout>

namespace dkimlens::pages {

using widgets::scaled;

NoDiagnosisPage::NoDiagnosisPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("noDiagnosisPage"));
    setAccessibleName(tr("Diagnosis of the signature"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    TextLabel *why = makeParagraph(widgets::TextRole::Body);
    why->setObjectName(QStringLiteral("noDiagnosis"));
    why->setText(
        tr("Only DKIM signatures are diagnosed; Steps shows each check of this ARC signature, and the "
           "page about ARC says what it means for the chain."));
    why->makeSelectable();
    auto *link = new PlaceLink(tr("ARC sets"), models::Place::Kind::ArcSets);
    link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(link, &PlaceLink::placeRequested, this, &NoDiagnosisPage::placeRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    column->setSpacing(scaled(8));
    column->addWidget(why);
    column->addWidget(link);
    column->addStretch();
    setFocusProxy(link);
}

} // namespace dkimlens::pages
