// SPDX-License-Identifier: Apache-2.0
// The steps one below the other, joined by a line; a step that is chosen opens to its rules.

#pragma once

#include "ui/models/step_model.h"

#include <QTreeView>

#include <string>

namespace dkimlens::pages {

class Stepper : public QTreeView
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    void show(std::vector<models::StepNode> nodes); // what was chosen stays chosen where it is there
    void choose(std::string_view id);
    void chooseNeighbour(int away); // 1: the next step, -1: the one before
    bool hasNeighbour(int away) const;
    bool chooseFirstFailed(); // whether there is one
    std::string chosen() const; // the step's id; empty where there is none

signals:
    void stepChosen();

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void open(const QModelIndex &index);

    models::StepModel *m_model;
};

} // namespace dkimlens::pages
