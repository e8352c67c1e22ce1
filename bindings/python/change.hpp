// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parameters.hpp"

#include <cftkit/assessment/change.hpp>
#include <cftkit/core/ternary.hpp>

#include <memory>
#include <optional>
#include <string>

namespace cftkit::python {

/// How a change is computed, with the text that a least important difference refers to.
struct HeldOptions {
    ChangeOptions options;
    std::shared_ptr<const std::string> source;
};

/// A change with all that its views refer to.
struct HeldChange {
    Change change;
    SharedForm before_form;
    SharedForm after_form;
    SharedValues values;
    std::shared_ptr<const std::string> source;
};

/// What Python gives as method=, critical_value=, criterion=, is_strict= and least_important_difference=. @throws Error bad_argument
HeldOptions change_options(std::string_view method, const py::object& critical_value, const std::optional<std::string>& criterion,
                           bool is_strict, const py::object& least_important_difference);

/// cftkit.Ternary
inline py::object ternary(Ternary value) { return python_function("cftkit.ternary", "Ternary")(text(name(value))); }

}  // namespace cftkit::python
