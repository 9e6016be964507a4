// SPDX-License-Identifier: Apache-2.0
// The answers that are kept: what was answered, by whom, and for how long each still counts.

#pragma once

#include "core/session/resolvers/answer_cache.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace dkimlens::window {

class CacheDialog : public QDialog
{
    Q_OBJECT

public:
    // One of each resolver; they must outlive it.
    explicit CacheDialog(std::vector<session::AnswerCache *> caches, QWidget *parent = nullptr);

private:
    void refresh();
    void countDown();

    struct Kept
    {
        session::AnswerCache *cache = nullptr;
        session::AnswerCache::Entry entry;
    };

    std::vector<Kept> kept() const;

    std::vector<session::AnswerCache *> m_caches;
    QTreeWidget *m_answers;
    QPushButton *m_clear;
};

} // namespace dkimlens::window
