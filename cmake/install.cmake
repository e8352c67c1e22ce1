# SPDX-License-Identifier: Apache-2.0
include(CMakePackageConfigHelpers)
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/cftkit")

set(exported cftkit)
foreach(target IN ITEMS cftkit_registry cftkit_json cftkit_generate)
    if(TARGET ${target})
        list(APPEND exported ${target})
    endif()
endforeach()

install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.hpp")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/data/" DESTINATION "${CMAKE_INSTALL_DATADIR}/cftkit/data" OPTIONAL)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/cftkit")
install(TARGETS ${exported} EXPORT cftkit-targets)
install(EXPORT cftkit-targets NAMESPACE cftkit:: DESTINATION "${package_dir}")
install(FILES "${PROJECT_SOURCE_DIR}/cmake/constants.cmake" DESTINATION "${package_dir}" RENAME cftkit-constants.cmake)

configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/cftkit-config.cmake.in"
    "${PROJECT_BINARY_DIR}/cftkit-config.cmake" INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/cftkit-config-version.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/cftkit-config.cmake" "${PROJECT_BINARY_DIR}/cftkit-config-version.cmake"
    DESTINATION "${package_dir}")
