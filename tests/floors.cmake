# cmake -DROOT=<tree> -P floors.cmake: nothing includes what stands above it. CONTRIBUTING.md draws the floors.
#
# Every folder names what it may include, itself included by right. Inside the engine the folders are the standards;
# above it they are the libraries. Tests and benches stand outside and may include anything.

# The engine: base/ is for all, analysis/ ties all together.
set(engine_base "")
set(engine_trace "base|crypto")
set(engine_crypto "base")
set(engine_message "base")
set(engine_dns "base")
set(engine_dkim "base|trace|crypto|message|dns")
set(engine_authres "base|trace|message")
set(engine_fields "base|message|dkim")
set(engine_received "base|trace|message|dns")
set(engine_arc "base|trace|crypto|message|dns|dkim")
set(engine_dmarc "base|trace|message|dns|dkim")
set(engine_spf "base|trace|message|dns")
set(engine_diagnose "base|trace|crypto|message|dns|dkim|authres|received|arc|dmarc|spf")
set(engine_compare "base|trace|crypto|message|dns|dkim")
set(engine_moves "base|trace|crypto|message|dns|dkim")
set(engine_analysis "base|trace|crypto|message|dns|dkim|fields|authres|received|arc|dmarc|spf|diagnose")

# The libraries and programs, by the paths that they may include.
set(floor_core/engine "core/engine")
set(floor_core/session "core/(engine|session)")
set(floor_ui/text "core/(engine|session)|ui/text")
set(floor_ui/report "core/(engine|session)|ui/(text|report)")
set(floor_ui/models "core/(engine|session)|ui/(text|models)")
set(floor_ui/widgets "core/(engine|session)|ui/(text|models|widgets)")
set(floor_ui/source "core/(engine|session)|ui/(text|models|widgets|source)")
set(floor_ui/pages "core/(engine|session)|ui/(text|report|models|widgets|source|pages)")
set(floor_ui/window "core/(engine|session)|ui/[a-z]+")
set(floor_app/gui "core/(engine|session)|ui/[a-z]+|app/gui")
set(floor_app/cli "core/(engine|session)|ui/(text|report)|app/cli")

# Qt's headers by the modules that these floors do without: what draws, or what shows windows.
set(widgetHeaders
    "Application|GuiApplication|Widget|MainWindow|Dialog|DockWidget|Label|Button|PushButton|Action|Menu|Layout|BoxLayout"
)
string(APPEND widgetHeaders "|TableView|TreeView|Style|Painter|Pixmap|Icon|Image|Color|Palette|Font|Svg[A-Za-z]*")
string(APPEND widgetHeaders "|Clipboard|Cursor|Screen|Window|Standard[A-Za-z]+|Text(Document|Edit|Cursor|Browser)|[A-Za-z]*Event")

function(reject source include why)
    message(SEND_ERROR "${source}: ${include}\n  ${why}")
endfunction()

function(check_engine source folder include)
    if(NOT DEFINED engine_${folder})
        reject(${source} ${include} "core/engine/${folder} has no floor yet: give it one in tests/floors.cmake")
    elseif(include MATCHES "\"core/engine/([a-z_]+)/" AND NOT CMAKE_MATCH_1 MATCHES "^(${folder}|${engine_${folder}})$")
        reject(${source} ${include} "core/engine/${folder} may include: ${engine_${folder}}")
    elseif(include MATCHES "<Q[A-Z]|<Qt")
        reject(${source} ${include} "the engine has no Qt")
    elseif(include MATCHES "<openssl/" AND NOT folder STREQUAL "crypto")
        reject(${source} ${include} "only core/engine/crypto includes OpenSSL")
    endif()
endfunction()

function(check_floor source floor include)
    if(include MATCHES "\"((core|ui|app|tests)/[^\"]*)/[^/]+\"" AND NOT CMAKE_MATCH_1 MATCHES "^(${floor_${floor}})(/|$)")
        reject(${source} ${include} "${floor} may include: ${floor_${floor}}")
    elseif(include MATCHES "<openssl/" AND NOT floor STREQUAL "core/engine")
        reject(${source} ${include} "only core/engine/crypto includes OpenSSL")
    elseif(floor MATCHES "^(core|ui/text|app/cli)" AND include MATCHES "<(Qt(Gui|Widgets|Svg)|Q(${widgetHeaders})>)")
        reject(${source} ${include} "${floor} works without graphics")
    endif()
endfunction()

function(check_source source)
    if(NOT source MATCHES "^(core|ui|app)/([a-z_]+)/")
        message(SEND_ERROR "${source}: stands on no floor")
        return()
    endif()
    set(floor "${CMAKE_MATCH_1}/${CMAKE_MATCH_2}")
    if(NOT DEFINED floor_${floor})
        message(SEND_ERROR "${source}: ${floor} has no floor yet: give it one in tests/floors.cmake")
        return()
    endif()
    file(STRINGS ${ROOT}/${source} includes REGEX "^ *# *include *[\"<]")
    foreach(include IN LISTS includes)
        check_floor(${source} ${floor} ${include})
        if(source MATCHES "^core/engine/([a-z_]+)/")
            check_engine(${source} ${CMAKE_MATCH_1} ${include})
        endif()
    endforeach()
endfunction()

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
     ${ROOT}/app/*.h ${ROOT}/app/*.cpp
)
list(LENGTH sources count)
if(count EQUAL 0)
    message(FATAL_ERROR "no sources below ${ROOT}")
endif()
foreach(source IN LISTS sources)
    check_source(${source})
endforeach()
message(STATUS "${count} files, each includes only what stands on its floor or below")
