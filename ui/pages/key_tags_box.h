// SPDX-License-Identifier: Apache-2.0
// "Tags of the record": what the key record says, tag by tag.

#pragma once

#include "ui/models/tag_model.h"
#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

namespace dkimlens::pages {

class KeyTagsBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit KeyTagsBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup);

private:
    models::TagModel *m_model;
};

} // namespace dkimlens::pages
