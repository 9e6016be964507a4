// SPDX-License-Identifier: Apache-2.0
// What our models tell beyond Qt's own roles, so that one delegate can paint all of them.

#pragma once

#include <Qt>

namespace dkimlens::models {

enum Role : int {
    StatusRole = Qt::UserRole + 1, // int of text::Status; painted as its shape
    SecondLineRole, // QString below the text; makes the row a two-line row
    AsideRole, // QString at the right end of the row: a count
    LinkRole, // QUrl that the cell stands for, or true where it leads to another page
    CurrentRole, // bool: the document that is shown, selected or not
    HeadingRole, // bool: names what stands below it
    BytesRole, // bool: the text is octets, in the byte font
    NumberRole, // QString before the text: "4", "4c"
};

} // namespace dkimlens::models
