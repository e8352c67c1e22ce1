# SPDX-License-Identifier: Apache-2.0

# The Python module cftkit._cftkit; scikit-build-core brings pybind11 and puts the install tree into the wheel.
file(GLOB binding_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/bindings/python/*.cpp")
if(NOT binding_sources OR NOT TARGET cftkit_json OR NOT TARGET cftkit_registry)
    message(FATAL_ERROR "CFTKIT_PYTHON needs bindings/python/*.cpp, CFTKIT_JSON and CFTKIT_REGISTRY")
endif()
set(PYBIND11_FINDPYTHON ON)
find_package(pybind11 3 CONFIG REQUIRED)
pybind11_add_module(_cftkit MODULE ${binding_sources})
set_target_properties(_cftkit PROPERTIES CXX_EXTENSIONS OFF)
target_link_libraries(_cftkit PRIVATE cftkit_json cftkit_registry)
cftkit_warnings(_cftkit)
install(TARGETS _cftkit DESTINATION cftkit)
