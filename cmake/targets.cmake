# SPDX-License-Identifier: Apache-2.0
include(GNUInstallDirs)

# cftkit::cftkit: the headers with the whole catalogue. Needs nothing but the standard library.
add_library(cftkit INTERFACE)
add_library(cftkit::cftkit ALIAS cftkit)
target_compile_features(cftkit INTERFACE cxx_std_20)
target_include_directories(cftkit INTERFACE
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
# Same input, same bits: no fused multiply-add behind our back.
target_compile_options(cftkit INTERFACE
    $<$<COMPILE_LANG_AND_ID:CXX,GNU,Clang,AppleClang>:-ffp-contract=off>
    $<$<COMPILE_LANG_AND_ID:CXX,MSVC>:/fp:precise>)

# One compiled part: cftkit_<part> from src/<part>/**/*.cpp, known as cftkit::<part>.
function(cftkit_compiled_part part)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${part}/*.cpp")
    if(NOT sources)
        message(STATUS "cftkit: src/${part} has no sources yet, cftkit::${part} is left out")
        return()
    endif()
    add_library(cftkit_${part} STATIC ${sources})
    add_library(cftkit::${part} ALIAS cftkit_${part})
    set_target_properties(cftkit_${part} PROPERTIES EXPORT_NAME ${part} POSITION_INDEPENDENT_CODE ON CXX_EXTENSIONS OFF)
    target_link_libraries(cftkit_${part} PUBLIC cftkit)
    cftkit_warnings(cftkit_${part})
endfunction()

if(CFTKIT_REGISTRY)
    cftkit_compiled_part(registry)
endif()
if(CFTKIT_JSON)
    cftkit_find_nlohmann()
    cftkit_compiled_part(json)
    if(TARGET cftkit_json)
        target_include_directories(cftkit_json SYSTEM PRIVATE
            $<TARGET_PROPERTY:cftkit_nlohmann,INTERFACE_SYSTEM_INCLUDE_DIRECTORIES>)
    endif()
endif()

# cftkit_generate: writes constants from JSON. `cmake --build <dir> --target refresh_catalogue` renews the shipped ones.
file(GLOB generator_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tools/generate/*.cpp")
if(CFTKIT_TOOLS AND generator_sources AND TARGET cftkit_json)
    add_executable(cftkit_generate ${generator_sources})
    add_executable(cftkit::generate ALIAS cftkit_generate)
    set_target_properties(cftkit_generate PROPERTIES EXPORT_NAME generate CXX_EXTENSIONS OFF)
    target_link_libraries(cftkit_generate PRIVATE cftkit_json)
    cftkit_warnings(cftkit_generate)
    add_custom_target(refresh_catalogue
        COMMAND cftkit_generate --data "${PROJECT_SOURCE_DIR}/data" --out "${PROJECT_SOURCE_DIR}/include/cftkit/catalogue"
        COMMENT "Writing include/cftkit/catalogue from data" VERBATIM)
endif()
