// SPDX-License-Identifier: Apache-2.0
// Canonicalization (RFC 6376, 3.4), as descriptions: the text is walked once and every stretch of it is told
// to a sink as kept, replaced, removed or added. A sink may hash, count, or remember (EditedText), so that
// what is explained and what is computed cannot differ.
//
// LF line ends are restored to CRLF on the way, and a bare CR is text.

#pragma once
