#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the icon's PNG sizes again, for desktops that read no SVG. Needs rsvg-convert (librsvg2-bin).
set -eu
cd "$(dirname "$0")"
for size in 16 22 24 32 48 64 128 256; do
    rsvg-convert --width "$size" --height "$size" --output "icons/$size.png" ../../resources/icons/dkimlens.svg
done
