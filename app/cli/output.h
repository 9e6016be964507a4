// SPDX-License-Identifier: Apache-2.0
// Standard output in large pieces, octet for octet, and lines on standard error.

#pragma once

#include <QFile>
#include <QString>

#include <string>
#include <string_view>

namespace dkimlens::cli {

class Output
{
public:
    Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;
    Output(Output &&) = delete;
    Output &operator=(Output &&) = delete;
    ~Output() { flush(); }

    void write(std::string_view octets);
    bool flush(); // false: something could not be written

private:
    QFile m_file;
    std::string m_buffer;
    bool m_hasFailed = false;
};

// "dkimlens-cli: " and the text, on standard error.
void complain(const QString &text);

} // namespace dkimlens::cli
