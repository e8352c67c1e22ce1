# SPDX-License-Identifier: Apache-2.0

# cftkit_constants(<name> <instrument.json or folder>... [SOURCES <sources.json>])
#
# Makes constants from your own documents, as the shipped catalogue was made: an INTERFACE library <name> that carries
# cftkit::cftkit and one header a document, <name>/<id>.hpp, with the constant <name>::<id>. Headers are written into the
# build folder when a document changes; a document that the reader refuses does not build. A folder is read whole
# (instrument.json, bands/, norms/). SOURCES names the publications that the documents cite.
function(cftkit_constants name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "SOURCES" "")
    if(NOT arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "cftkit_constants(${name}): no documents given")
    endif()
    if(NOT name MATCHES "^[a-z][a-z0-9_]*$")
        message(FATAL_ERROR "cftkit_constants(${name}): the name becomes a C++ namespace; use lower snake case")
    endif()
    if(NOT TARGET cftkit::generate)
        message(FATAL_ERROR "cftkit_constants(${name}): the generator was not built, set CFTKIT_TOOLS=ON and CFTKIT_JSON=ON")
    endif()

    set(include_dir "${CMAKE_CURRENT_BINARY_DIR}/cftkit_constants/${name}/include")
    set(sources_arguments)
    set(sources_file)
    if(arg_SOURCES)
        cmake_path(ABSOLUTE_PATH arg_SOURCES BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE sources_file)
        set(sources_arguments --sources "${sources_file}")
    endif()

    set(documents)
    set(read_files)
    set(headers)
    foreach(given IN LISTS arg_UNPARSED_ARGUMENTS)
        cmake_path(ABSOLUTE_PATH given BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE document)
        set(main_file "${document}")
        if(IS_DIRECTORY "${document}")
            set(main_file "${document}/instrument.json")
            file(GLOB_RECURSE inside CONFIGURE_DEPENDS "${document}/*.json")
            list(APPEND read_files ${inside})
        endif()
        if(NOT EXISTS "${main_file}")
            message(FATAL_ERROR "cftkit_constants(${name}): ${main_file} does not exist")
        endif()
        # The id names the header. A document without a readable id is reported by the generator, with the place.
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${main_file}")
        file(READ "${main_file}" text)
        string(JSON id ERROR_VARIABLE unreadable GET "${text}" id)
        if(unreadable)
            cmake_path(GET main_file STEM id)
        endif()
        list(APPEND documents "${document}")
        list(APPEND read_files "${main_file}")
        list(APPEND headers "${include_dir}/${name}/${id}.hpp")
    endforeach()
    list(REMOVE_DUPLICATES read_files)

    add_custom_command(OUTPUT ${headers}
        COMMAND cftkit::generate --namespace ${name} ${sources_arguments} --out "${include_dir}/${name}" ${documents}
        DEPENDS cftkit::generate ${read_files} ${sources_file}
        COMMENT "Writing the constants of ${name}" VERBATIM)
    add_custom_target(${name}_constants DEPENDS ${headers})
    add_library(${name} INTERFACE)
    add_dependencies(${name} ${name}_constants)
    target_include_directories(${name} INTERFACE "${include_dir}")
    target_link_libraries(${name} INTERFACE cftkit::cftkit)
endfunction()
