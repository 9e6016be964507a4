// SPDX-License-Identifier: Apache-2.0
// The key of a signature: how its name is made, what DNS answered, what the record says and how good the key
// is.

#pragma once

#include "ui/pages/columns.h"
#include "ui/pages/key_lookup.h"

#include <QUrl>

#include <string>

namespace dkimlens::pages {

class AdviceBox;
class FingerprintBox;
class KeyNameBox;
class KeyTagsBox;
class KeyTreeView;
class KnownKeysBox;
class LookupBox;
class RecordBox;
class StrengthBox;

class KeyPage : public Columns
{
    Q_OBJECT

public:
    KeyPage();

    void show(const KeyLookup &lookup);

    static QUrl reference(); // the section that key records are defined in

signals:
    void cancelRequested();
    void runRequested();
    void referenceChosen(const QUrl &reference);
    void archiveRequested(const std::string &name); // of the key record

private:
    void showTree(const KeyLookup &lookup);

    std::string m_keyName;
    KeyNameBox *m_name;
    LookupBox *m_lookup;
    RecordBox *m_record;
    KeyTagsBox *m_tags;
    KnownKeysBox *m_known;
    StrengthBox *m_strength;
    KeyTreeView *m_tree;
    FingerprintBox *m_fingerprint;
    AdviceBox *m_advice;
};

} // namespace dkimlens::pages
