// SPDX-License-Identifier: Apache-2.0
// Tools > Check a key: a key without any message, looked up or pasted, judged as the Key page judges one; for
// a domain alone, the selectors that many use are tried.

#pragma once

#include "core/session/keys/key_ring.h"
#include "core/session/keys/pasted_keys.h"
#include "core/session/keys/shared_keys.h"
#include "core/session/keys/typed_name.h"
#include "core/session/resolvers/gated_resolver.h"
#include "core/session/resolvers/offline_resolver.h"
#include "ui/pages/key_lookup.h"
#include "ui/window/key_desk.h"
#include "ui/window/verdict_banner.h"

#include <QDialog>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace dkimlens::pages {
class FoundKeysBox;
class KeyPage;
} // namespace dkimlens::pages

namespace dkimlens::window {

class KeyForm;

// Who answers, and whether anybody may be asked, at the time of asking.
struct LookupWay
{
    session::Resolver *resolver = nullptr;
    session::LookupPolicy policy = session::LookupPolicy::AtOnce;
    QString sentence; // "Keys from the system resolver"
    std::size_t resolverCount = 0; // that can be asked side by side
    std::function<std::vector<NamedAsk>(const std::string &name)> everywhere; // them, for a key's name
};

class KeyChecker : public QDialog
{
    Q_OBJECT

public:
    using WayNow = std::function<LookupWay()>;

    // `ring` and `shared` must outlive it.
    KeyChecker(WayNow wayNow, session::KeyRing *ring, const session::SharedKeys *shared,
               QWidget *parent = nullptr);

signals:
    void referenceChosen(const QUrl &reference);

private:
    // What the names that are asked stand for.
    enum class Task : std::uint8_t { OneKey, DomainsKeys, SeveralKeys };

    void connectParts();
    session::KeySearch::Ask asker();
    void showIdle();
    void lookUp();
    void begin(Task task, std::vector<std::string> names);
    void take(const dns::Answer &answer);
    void finish();
    void readPasted();
    void showPasted(const session::Pasted &pasted);
    void showNames(const session::Pasted &pasted);
    void showPrivateKey();
    void showAnswers();
    void showChosen();
    void showProgress();
    void showDomain();
    void searchElsewhere(const std::string &name);
    void askEverywhere(const std::string &name);
    const dns::Answer *chosen() const;

    WayNow m_wayNow;
    session::KeyRing *m_ring;
    const session::SharedKeys *m_shared;
    session::OfflineResolver m_nobody; // before the first lookup
    session::GatedResolver m_gate;
    session::KeySearch m_search;
    KeyDesk m_desk;
    Task m_task = Task::OneKey;
    std::string m_domain; // of DomainsKeys
    std::size_t m_unanswered = 0;
    std::vector<std::string> m_pastedNames;
    bool m_isPublicKey = false; // what is shown was made for a key in PEM
    std::vector<dns::Answer> m_answers;
    KeyForm *m_form;
    VerdictBanner *m_banner;
    pages::FoundKeysBox *m_found;
    pages::KeyPage *m_page;
};

} // namespace dkimlens::window
