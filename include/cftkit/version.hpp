// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The one place where the version stands; CMake and the Python package read it from here.
#define CFTKIT_VERSION_MAJOR 0
#define CFTKIT_VERSION_MINOR 1
#define CFTKIT_VERSION_PATCH 0
