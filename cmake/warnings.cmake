# SPDX-License-Identifier: Apache-2.0

# Warnings for our own targets only; whether they are errors is CMAKE_COMPILE_WARNING_AS_ERROR (set by the presets).
function(cftkit_warnings target)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive-)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
            # g++ 12 sees overlaps in std::string at -O3 that cannot be (GCC bug 105651).
            $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>)
    endif()
endfunction()
