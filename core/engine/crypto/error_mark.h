// SPDX-License-Identifier: Apache-2.0
// OpenSSL keeps a queue of faults for each thread. What we tried and could not read must not stay in it.

#pragma once

#include <openssl/err.h>

namespace dkimlens::crypto {

class ErrorMark
{
public:
    ErrorMark() { ERR_set_mark(); }
    ~ErrorMark() { ERR_pop_to_mark(); }
    ErrorMark(const ErrorMark &) = delete;
    ErrorMark &operator=(const ErrorMark &) = delete;
    ErrorMark(ErrorMark &&) = delete;
    ErrorMark &operator=(ErrorMark &&) = delete;
};

} // namespace dkimlens::crypto
