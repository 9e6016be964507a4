# dkimlens_precompile(target header…): what nearly every source of the target includes is read once. Sources still include
# what they use: clang-tidy and the other presets build without this.
function(dkimlens_precompile target)
    if(DKIMLENS_PRECOMPILED)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# The same for many small targets with the same definitions: all but the first use what an earlier one has.
function(dkimlens_precompile_once target earlier)
    if(NOT DKIMLENS_PRECOMPILED)
        return()
    elseif(earlier)
        target_precompile_headers(${target} REUSE_FROM ${earlier})
    else()
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
