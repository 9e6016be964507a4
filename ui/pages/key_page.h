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
class AlarmBox;
class ElsewhereBox;
class FingerprintBox;
class KeyNameBox;
class KeyTagsBox;
class KeyTreeView;
class KnownKeysBox;
class LookupBox;
class RecordBox;
class RepairBox;
class ResolversBox;
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
    void elsewhereRequested(const std::string &name);
    void elsewhereStopped(const std::string &name);
    void everywhereRequested(const std::string &name); // from all resolvers

private:
    void addBoxes();
    void showTree(const KeyLookup &lookup);

    std::string m_keyName;
    AlarmBox *m_alarm;
    KeyNameBox *m_name;
    LookupBox *m_lookup;
    ResolversBox *m_resolvers;
    ElsewhereBox *m_elsewhere;
    RecordBox *m_record;
    RepairBox *m_repair;
    KeyTagsBox *m_tags;
    KnownKeysBox *m_known;
    StrengthBox *m_strength;
    KeyTreeView *m_tree;
    FingerprintBox *m_fingerprint;
    AdviceBox *m_advice;
};

} // namespace dkimlens::pages
