# What every target of ours is compiled with; it links dkimlens_options.
add_library(dkimlens_options INTERFACE)
target_compile_features(dkimlens_options INTERFACE cxx_std_20)
target_include_directories(dkimlens_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(
    dkimlens_options
    INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
              QT_DISABLE_DEPRECATED_BEFORE=0x060400 OPENSSL_NO_DEPRECATED=1 OPENSSL_API_COMPAT=30000
)
if(MSVC)
    target_compile_options(dkimlens_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
else()
    target_compile_options(
        dkimlens_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                                   -Wnon-virtual-dtor
    )
endif()
if(DKIMLENS_WARNINGS_AS_ERRORS)
    target_compile_options(dkimlens_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
