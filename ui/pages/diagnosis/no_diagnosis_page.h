// SPDX-License-Identifier: Apache-2.0
// In the place of the Diagnosis page for a signature of ARC: why it has none, and where to look instead.

#pragma once

#include "ui/pages/place_link.h"

namespace dkimlens::pages {

class NoDiagnosisPage : public QWidget
{
    Q_OBJECT

public:
    explicit NoDiagnosisPage(QWidget *parent = nullptr);

signals:
    void placeRequested(const dkimlens::models::Place &place);
};

} // namespace dkimlens::pages
