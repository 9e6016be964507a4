// SPDX-License-Identifier: Apache-2.0
// The steps whose result a few facts tell: a hash beside the one expected, a lookup, the signature opened,
// the tags, and single checks.

#pragma once

#include "ui/pages/steps/step_context.h"

class QStackedLayout;
class QTableView;

namespace dkimlens::models {
class TagModel;
} // namespace dkimlens::models

namespace dkimlens::widgets {
class Box;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class CompareBox;
class Ed25519View;
class FactGrid;
class KeyNameBox;
class LookupBox;
class OpenedSignatureView;

// Step 5: both hashes, byte by byte.
class BodyHashView : public StepView
{
    Q_OBJECT

public:
    explicit BodyHashView(QWidget *parent = nullptr);

    void show(const StepContext &context) override;

private:
    CompareBox *m_hashes;
    FactGrid *m_facts;
};

// Step 2: the tags as they were read.
class TagListView : public StepView
{
    Q_OBJECT

public:
    explicit TagListView(QWidget *parent = nullptr);

    void show(const StepContext &context) override;

private:
    models::TagModel *m_model;
    QTableView *m_table;
};

// Step 10: the question and its answer.
class KeyLookupView : public StepView
{
    Q_OBJECT

public:
    explicit KeyLookupView(QWidget *parent = nullptr);

    void show(const StepContext &context) override;

signals:
    void cancelRequested();
    void runRequested();

private:
    KeyNameBox *m_name;
    LookupBox *m_lookup;
};

// Step 12: what the signature holds.
class ProofView : public StepView
{
    Q_OBJECT

public:
    explicit ProofView(QWidget *parent = nullptr);

    void show(const StepContext &context) override;

private:
    QStackedLayout *m_stack;
    OpenedSignatureView *m_rsa;
    Ed25519View *m_ed25519;
    QWidget *m_nothing;
};

// Any other: what the step read.
class FactsView : public StepView
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void show(const StepContext &context) override;

private:
    widgets::Box *m_box;
    FactGrid *m_facts;
};

} // namespace dkimlens::pages
