# A Debian package by CPack: `cpack -G DEB` in the build folder. What it depends on is read from the executables.
set(docDir ${CMAKE_INSTALL_DATADIR}/doc/dkimlens)
install_compressed(${CMAKE_CURRENT_LIST_DIR}/changelog changelog ${docDir})

# The copyright file carries the fonts' licence whole, in the form that Debian reads: indented, a dot for an empty line.
file(READ ${PROJECT_SOURCE_DIR}/resources/fonts/OFL.txt OFL)
string(REPLACE ";" "\\;" OFL "${OFL}")
string(REGEX REPLACE "\n+$" "" OFL "${OFL}")
string(REGEX REPLACE "\n[ \t]*\n" "\n.\n" OFL "${OFL}")
string(REGEX REPLACE "\n" "\n " OFL " ${OFL}")
configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright ${CMAKE_CURRENT_BINARY_DIR}/copyright @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/copyright DESTINATION ${docDir})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME dkimlens)
set(CPACK_PACKAGE_VENDOR "The DKIM Lens developers")
set(CPACK_PACKAGE_CONTACT "DKIM Lens developers <maintainers@dkimlens.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "debugger for DKIM signatures of e-mails")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "DKIM Lens takes a saved e-mail, lays out each of its DKIM signatures,
verifies them step by step, and says why one fails.
.
The package contains the desktop application dkimlens and the command
dkimlens-cli for terminals and scripts."
)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE
)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
