// SPDX-License-Identifier: Apache-2.0
// "TXT record": every record at the name, each string as it came.

#pragma once

#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

namespace dkimlens::pages {

class RecordBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit RecordBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup);

private:
    void addRecord(const dns::TxtRecord &record, const QString &title);
    void addHeading(const QString &text);

    QWidget *m_rows = nullptr;
};

} // namespace dkimlens::pages
