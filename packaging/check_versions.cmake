# Every file that names the program's version names this one: cmake -DVERSION=… -DFOLDER=… -P check_versions.cmake
string(REPLACE "." "\\." version "${VERSION}")
set(expected
    "man/dkimlens.1=DKIM Lens ${version}\""
    "man/dkimlens-cli.1=DKIM Lens ${version}\""
    "man/de/dkimlens.1=DKIM Lens ${version}\""
    "man/de/dkimlens-cli.1=DKIM Lens ${version}\""
    "debian/changelog=^dkimlens \\(${version}\\)"
    "linux/org.dkimlens.dkimlens.metainfo.xml=<release version=\"${version}\""
)
foreach(row IN LISTS expected)
    string(REGEX MATCH "^([^=]+)=(.*)$" row "${row}")
    set(pattern "${CMAKE_MATCH_2}")
    set(file "${CMAKE_MATCH_1}")
    file(READ ${FOLDER}/${file} text)
    if(NOT text MATCHES "${pattern}")
        message(SEND_ERROR "packaging/${file} does not name version ${VERSION}")
    endif()
endforeach()
