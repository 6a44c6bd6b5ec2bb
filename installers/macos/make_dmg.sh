#!/usr/bin/env bash
# Makes the disk image that is handed out on macOS: ThoraLite.app beside a link to the Applications folder.
#
#     installers/macos/make_dmg.sh dist/ThoraLite.app dist/thoralite.dmg
#
# Unsigned (signed "ad hoc") without these variables:
#   THORALITE_SIGN_MACOS     the certificate's name: "Developer ID Application: Name (TEAM)"
#   THORALITE_NOTARY_PROFILE what `xcrun notarytool store-credentials` called Apple's credentials
set -euo pipefail
APP=${1:?usage: make_dmg.sh APP DMG}
DMG=${2:?usage: make_dmg.sh APP DMG}
HERE=$(cd "$(dirname "$0")" && pwd)
IDENTITY=${THORALITE_SIGN_MACOS:--}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ditto "$APP" "$work/ThoraLite.app"

# Inside out: a signature covers those of what it holds. Apple's time stamp wants a network and a real certificate.
sign() {
    local stamp=(--timestamp --options runtime --entitlements "$HERE/entitlements.plist")
    [ "$IDENTITY" != - ] || stamp=(--timestamp=none)
    codesign --force "${stamp[@]}" --sign "$IDENTITY" "$@"
}
find "$work/ThoraLite.app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' library; do sign "$library"; done
find "$work/ThoraLite.app/Contents" -type d -name '*.framework' -print0 |
    while IFS= read -r -d '' framework; do sign "$framework"; done
find "$work/ThoraLite.app/Contents/MacOS" -type f -perm -u+x -print0 |
    while IFS= read -r -d '' program; do sign "$program"; done
sign "$work/ThoraLite.app"
codesign --verify --deep --strict "$work/ThoraLite.app"

ln -s /Applications "$work/Applications"
rm -f "$DMG"
hdiutil create -quiet -volname ThoraLite -srcfolder "$work" -fs HFS+ -format ULMO "$DMG"
if [ "$IDENTITY" != - ]; then
    codesign --force --timestamp --sign "$IDENTITY" "$DMG"
fi
if [ -n "${THORALITE_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$DMG" --keychain-profile "$THORALITE_NOTARY_PROFILE" --wait
    xcrun stapler staple "$DMG"
fi
