# SPDX-License-Identifier: Apache-2.0

# Reads MAJOR.MINOR.PATCH from include/cftkit/version.hpp, the only place where the version stands.
function(cftkit_read_version out)
    set(header "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../include/cftkit/version.hpp")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${header}")
    file(READ "${header}" text)
    set(parts)
    foreach(part IN ITEMS MAJOR MINOR PATCH)
        if(NOT text MATCHES "#define CFTKIT_VERSION_${part} ([0-9]+)")
            message(FATAL_ERROR "CFTKIT_VERSION_${part} not found in ${header}")
        endif()
        list(APPEND parts "${CMAKE_MATCH_1}")
    endforeach()
    list(JOIN parts "." version)
    set(${out} "${version}" PARENT_SCOPE)
endfunction()
