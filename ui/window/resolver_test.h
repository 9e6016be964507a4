// SPDX-License-Identifier: Apache-2.0
// A button that asks a resolver one harmless question, and says in a line what came: "answered in 18 ms".

#pragma once

#include "core/session/resolvers/resolver.h"

#include <QObject>

#include <memory>

class QPushButton;

namespace dkimlens::window {

class OutcomeLine;

class ResolverTest : public QObject
{
    Q_OBJECT

public:
    // `what`: is tested, for those who hear the button only. `outcome` must outlive it.
    ResolverTest(const QString &what, OutcomeLine *outcome, QObject *parent);
    ~ResolverTest() override;
    Q_DISABLE_COPY_MOVE(ResolverTest)

    QPushButton *button() const { return m_button; }

    void ask(session::Resolver *resolver); // must outlive the test
    void ask(std::unique_ptr<session::Resolver> resolver);
    void clear(); // asks no longer, and says nothing

signals:
    void requested(); // somebody shall be asked

private:
    void press();
    void take(const dns::Answer &answer);

    QPushButton *m_button;
    OutcomeLine *m_outcome;
    std::unique_ptr<session::Resolver> m_own;
    session::Lookup *m_lookup = nullptr; // under way
};

} // namespace dkimlens::window
