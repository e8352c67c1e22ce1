# SPDX-License-Identifier: Apache-2.0

# nlohmann/json is seen by the sources of cftkit::json (and by tests) only. It arrives as an include folder, never as a
# linked target, so that neither the exported package nor a consumer ever learns of it.
function(cftkit_find_nlohmann)
    add_library(cftkit_nlohmann INTERFACE)
    if(CFTKIT_FETCH_DEPENDENCIES)
        include(FetchContent)
        set(JSON_BuildTests OFF CACHE INTERNAL "")
        set(JSON_Install OFF CACHE INTERNAL "")
        FetchContent_Declare(nlohmann_json
            GIT_REPOSITORY https://github.com/nlohmann/json.git GIT_TAG v3.12.0 GIT_SHALLOW ON)
        FetchContent_MakeAvailable(nlohmann_json)
    elseif(DEFINED SKBUILD AND NOT CFTKIT_NLOHMANN_INCLUDE)
        # A wheel is built with the package that pyproject.toml asks for; it carries the header and no CMake package.
        find_package(Python 3.10 REQUIRED COMPONENTS Interpreter)
        execute_process(COMMAND "${Python_EXECUTABLE}" -c "import nlohmann_json; print(nlohmann_json.get_include(), end='')"
            OUTPUT_VARIABLE CFTKIT_NLOHMANN_INCLUDE RESULT_VARIABLE is_absent ERROR_QUIET)
        if(is_absent)
            find_package(nlohmann_json 3.11 QUIET)
        endif()
    else()
        find_package(nlohmann_json 3.11 QUIET)
    endif()
    if(TARGET nlohmann_json::nlohmann_json)
        target_include_directories(cftkit_nlohmann SYSTEM INTERFACE
            $<TARGET_PROPERTY:nlohmann_json::nlohmann_json,INTERFACE_INCLUDE_DIRECTORIES>)
        set(found "${nlohmann_json_VERSION}")
    elseif(CFTKIT_NLOHMANN_INCLUDE AND EXISTS "${CFTKIT_NLOHMANN_INCLUDE}/nlohmann/json.hpp")
        target_include_directories(cftkit_nlohmann SYSTEM INTERFACE "${CFTKIT_NLOHMANN_INCLUDE}")
        set(found "in ${CFTKIT_NLOHMANN_INCLUDE}")
    else()
        message(FATAL_ERROR "cftkit::json needs nlohmann/json 3.11 or newer at build time. Install it (Debian: "
            "nlohmann-json3-dev), or give CFTKIT_NLOHMANN_INCLUDE, CFTKIT_FETCH_DEPENDENCIES=ON or CFTKIT_JSON=OFF.")
    endif()
    message(STATUS "cftkit: nlohmann/json ${found}")
endfunction()

# Catch2, version 2 or 3; tests include tests/catch.hpp, which hides the difference.
function(cftkit_find_catch2)
    if(CFTKIT_FETCH_DEPENDENCIES)
        include(FetchContent)
        FetchContent_Declare(Catch2
            GIT_REPOSITORY https://github.com/catchorg/Catch2.git GIT_TAG v3.8.1 GIT_SHALLOW ON SYSTEM)
        FetchContent_MakeAvailable(Catch2)
    else()
        find_package(Catch2 QUIET)
    endif()
    if(NOT TARGET Catch2::Catch2)
        message(FATAL_ERROR "The tests need Catch2, version 2.13 or 3. Install it (Debian: catch2), "
            "or give CFTKIT_FETCH_DEPENDENCIES=ON or CFTKIT_TESTS=OFF.")
    endif()
endfunction()
