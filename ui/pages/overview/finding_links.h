// SPDX-License-Identifier: Apache-2.0
// What was found about a message, the weightiest first, each with a link to where it is shown.

#pragma once

#include "ui/pages/message_page.h"
#include "ui/text/status.h"
#include "ui/widgets/box.h"

#include <vector>

namespace dkimlens::models {
class CellTable;
} // namespace dkimlens::models

namespace dkimlens::pages {

class FittedTable;
class ReferenceLink;
class TextLabel;

struct FindingLink
{
    text::Status status = text::Status::Info;
    QString title;
    QString sentence;
    QString advice;
    std::string_view rfc; // the section that says so: "6376#8.2"; may be empty
    Place place;
    std::vector<ByteRange> bytes; // in the message

    friend bool operator==(const FindingLink &, const FindingLink &) = default;
};

// Why signatures fail comes first: that is the question that people have. Where it is not known, that they
// do.
std::vector<FindingLink> findingLinksOf(const MessageSubject &subject);

// Choosing a row shows its bytes and says more; opening it, or a click on its link, goes to its place.
class FindingLinks : public widgets::Box
{
    Q_OBJECT

public:
    explicit FindingLinks(QWidget *parent = nullptr);

    void setLinks(std::vector<FindingLink> links);
    void clearSelection();
    QUrl reference() const; // the section on what is chosen

signals:
    void referenceChosen(const QUrl &reference);
    void sourceChosen(const dkimlens::pages::SourceChoice &choice);
    void placeRequested(const dkimlens::models::Place &place);

private:
    const FindingLink *chosen() const;
    void goToPlace();
    void announce();

    std::vector<FindingLink> m_links;
    models::CellTable *m_model;
    FittedTable *m_table;
    TextLabel *m_sentence;
    TextLabel *m_advice;
    ReferenceLink *m_reference;
};

} // namespace dkimlens::pages
