# What the desktop reads of us is checked by the desktop's own tools, where they are installed.
find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
if(DESKTOP_FILE_VALIDATE)
    add_test(NAME desktop_file COMMAND ${DESKTOP_FILE_VALIDATE} --no-warn-deprecated
                                       ${CMAKE_CURRENT_LIST_DIR}/linux/dkimlens.desktop
    )
endif()

find_program(APPSTREAMCLI appstreamcli)
if(APPSTREAMCLI)
    add_test(NAME metainfo COMMAND ${APPSTREAMCLI} validate --no-net --pedantic
                                   ${CMAKE_CURRENT_LIST_DIR}/linux/org.dkimlens.dkimlens.metainfo.xml
    )
endif()

# The version stands in files that CMake does not write.
add_test(NAME versions COMMAND ${CMAKE_COMMAND} -DVERSION=${PROJECT_VERSION} -DFOLDER=${CMAKE_CURRENT_LIST_DIR} -P
                               ${CMAKE_CURRENT_LIST_DIR}/check_versions.cmake
)
