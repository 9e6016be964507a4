// SPDX-License-Identifier: Apache-2.0
// The answers that are kept: what was answered, by whom, and for how long each still counts.

#pragma once

#include "core/session/resolvers/answer_cache.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace dkimlens::window {

class CacheDialog : public QDialog
{
    Q_OBJECT

public:
    // `cache` must outlive it.
    explicit CacheDialog(session::AnswerCache *cache, QWidget *parent = nullptr);

private:
    void refresh();
    void countDown();

    session::AnswerCache *m_cache;
    QTreeWidget *m_answers;
    QPushButton *m_clear;
};

} // namespace dkimlens::window
