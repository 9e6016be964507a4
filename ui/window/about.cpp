// SPDX-License-Identifier: Apache-2.0
#include "ui/window/about.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QMessageBox>

namespace dkimlens::window {
namespace {

constexpr int iconSize = 64;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::window::About)
};

} // namespace

void openAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About DKIM Lens"));
    box->setIconPixmap(widgets::applicationIcon().pixmap(iconSize));
    box->setText(Words::tr("DKIM Lens %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(
        Words::tr("See every step of a DKIM check, and why it fails.\n\n"
                  "Free software under the Apache License 2.0. Built with Qt %1 and OpenSSL.")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace dkimlens::window
