// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"
#include "model_facts.hpp"

#include <cftkit/version.hpp>

#include <string>

PYBIND11_MODULE(_cftkit, module) {
    namespace py = pybind11;
    py::options options;
    options.disable_function_signatures();

    module.doc() = "The compiled half of cftkit. Use it through the package: import cftkit.";
    module.attr("__version__") = std::to_string(CFTKIT_VERSION_MAJOR) + "." + std::to_string(CFTKIT_VERSION_MINOR) + "." +
                                 std::to_string(CFTKIT_VERSION_PATCH);
    cftkit::python::bind_core(module);
    cftkit::python::bind_instrument_parts(module);
    cftkit::python::bind_scores(module);
    cftkit::python::bind_norms(module);
    cftkit::python::bind_instrument(module);
    cftkit::python::bind_change(module);
    cftkit::python::bind_series(module);
    cftkit::python::bind_quality(module);
    cftkit::python::bind_change_tables(module);
    cftkit::python::bind_table(module);
    cftkit::python::bind_json(module);
    cftkit::python::bind_model(module);
    cftkit::python::bind_breathing(module);
    cftkit::python::bind_practices(module);
    cftkit::python::bind_programmes(module);
    cftkit::python::bind_factors(module);
    cftkit::python::bind_check_in(module);
    cftkit::python::bind_formulation(module);
    cftkit::python::bind_measures(module);
    cftkit::python::bind_model_documents(module);
    cftkit::python::bind_words(module);
}
