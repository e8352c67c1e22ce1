// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cftkit/core/error_code.hpp>
#include <cftkit/core/fixed_text.hpp>

#include <exception>
#include <string_view>

namespace cftkit {
inline namespace core {

/// The caller or a data file is wrong: which rule, where, what was expected and what was found.
/// A person's answers never raise one. Copying cannot fail: all texts stand in a fixed buffer and long ones are cut.
class Error : public std::exception {
public:
    Error(ErrorCode code, std::string_view where, std::string_view expected, std::string_view found) noexcept
        : code_(code), where_(where), expected_(expected), found_(found) {
        what_.add(name(code));
        if (!where.empty()) what_.add(" at ").add(where);
        if (!expected.empty()) what_.add(": expected ").add(expected);
        if (!found.empty()) what_.add("; found ").add(found);
    }

    [[nodiscard]] ErrorCode code() const noexcept { return code_; }
    /// JSON pointer, item, column or row; empty where the call itself is wrong.
    [[nodiscard]] std::string_view where() const noexcept { return where_.view(); }
    [[nodiscard]] std::string_view expected() const noexcept { return expected_.view(); }
    [[nodiscard]] std::string_view found() const noexcept { return found_.view(); }
    /// All of it in one line.
    [[nodiscard]] const char* what() const noexcept override { return what_.c_str(); }

private:
    ErrorCode code_;
    FixedText where_;
    FixedText expected_;
    FixedText found_;
    FixedText what_;
};

#if CFTKIT_EXCEPTIONS
/// Throws an Error; a function of its own, so that the throwing code stays out of the callers' way.
[[noreturn]] inline void raise(ErrorCode code, std::string_view where, std::string_view expected, std::string_view found) {
    throw Error(code, where, expected, found);
}
#endif

}  // namespace core
}  // namespace cftkit
