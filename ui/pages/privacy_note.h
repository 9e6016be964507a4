// SPDX-License-Identifier: Apache-2.0
// What leaves this computer and what does not, and the way to let nothing leave it.

#pragma once

#include <QFrame>

namespace dkimlens::pages {

class PrivacyNote : public QFrame
{
    Q_OBJECT

public:
    explicit PrivacyNote(QWidget *parent = nullptr);

signals:
    void offlineRequested();
};

} // namespace dkimlens::pages
