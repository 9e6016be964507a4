// SPDX-License-Identifier: Apache-2.0
// A byte view for screen readers: the rows in sight as text, with what marks them in words.

#pragma once

#include <QAccessible>
#include <QString>

namespace dkimlens::source {

class ByteView;

// "line 5, offset 51: Joe. [tab] [selected: Joe.] not signed". `row`: of the view's layout.
QString spokenRow(const ByteView &view, std::size_t row);

QAccessibleInterface *accessibleByteView(const QString &className, QObject *object); // a QAccessible factory

} // namespace dkimlens::source
