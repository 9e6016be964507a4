# cmake -DSCRATCH=<folder> -P floors_fail.cmake: floors.cmake must reject each wrong arrow, and accept the right ones.

# rows: file | the line it includes | accepted or rejected
set(rows
    "core/engine/dkim/a.h|#include \"core/engine/base/slice.h\"|accepted"
    "core/engine/dkim/a.h|#include \"core/engine/dkim/tag_list.h\"|accepted"
    "core/engine/arc/a.h|#include \"core/engine/dkim/tag_list.h\"|accepted"
    "core/engine/crypto/a.cpp|#include <openssl/evp.h>|accepted"
    "core/session/a.cpp|#include <QDnsLookup>|accepted"
    "ui/text/a.cpp|#include <QString>|accepted"
    "ui/pages/a.cpp|#include \"ui/source/source_view.h\"|accepted"
    "ui/window/a.cpp|#include \"ui/pages/dkim/tags_page.h\"|accepted"
    "app/cli/a.cpp|#include \"ui/text/texts.h\"|accepted"
    "core/engine/base/a.h|#include \"core/engine/trace/step.h\"|rejected"
    "core/engine/dkim/a.h|#include \"core/engine/arc/seal.h\"|rejected"
    "core/engine/dkim/a.h|  #  include \"core/engine/analysis/analysis.h\"|rejected"
    "core/engine/dkim/a.cpp|#include <openssl/evp.h>|rejected"
    "core/engine/dkim/a.cpp|#include <QString>|rejected"
    "core/engine/dkim/a.cpp|#include <QtCore/QString>|rejected"
    "core/engine/dkim/a.cpp|#include \"core/session/session.h\"|rejected"
    "core/engine/dkim/a.cpp|#include \"tests/support/properties.h\"|rejected"
    "core/engine/unheard_of/a.cpp|#include <string>|rejected"
    "core/unheard_of/a.cpp|#include <string>|rejected"
    "core/session/a.cpp|#include \"ui/text/texts.h\"|rejected"
    "core/session/a.cpp|#include <QWidget>|rejected"
    "core/session/a.cpp|#include <openssl/evp.h>|rejected"
    "ui/text/a.cpp|#include \"ui/widgets/status_icon.h\"|rejected"
    "ui/text/a.cpp|#include <QLabel>|rejected"
    "ui/text/a.cpp|#include <QtWidgets/QLabel>|rejected"
    "ui/widgets/a.cpp|#include \"ui/pages/dkim/tags_page.h\"|rejected"
    "ui/pages/a.cpp|#include \"ui/window/main_window.h\"|rejected"
    "ui/window/a.cpp|#include \"app/gui/main.h\"|rejected"
    "app/cli/a.cpp|#include \"ui/widgets/status_icon.h\"|rejected"
    "app/cli/a.cpp|#include <QIcon>|rejected"
)

foreach(row IN LISTS rows)
    string(REPLACE "|" ";" row "${row}")
    list(GET row 0 file)
    list(GET row 1 line)
    list(GET row 2 wanted)
    file(REMOVE_RECURSE ${SCRATCH})
    file(WRITE ${SCRATCH}/${file} "${line}\n")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DROOT=${SCRATCH} -P ${CMAKE_CURRENT_LIST_DIR}/floors.cmake
        RESULT_VARIABLE status
        OUTPUT_QUIET ERROR_QUIET
    )
    if(status EQUAL 0)
        set(got accepted)
    else()
        set(got rejected)
    endif()
    if(NOT got STREQUAL wanted)
        message(SEND_ERROR "${file}: ${line}\n  is ${got}, should be ${wanted}")
    endif()
endforeach()
file(REMOVE_RECURSE ${SCRATCH})
