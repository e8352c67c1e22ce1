// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

/// Owns what a loaded form's views point to; nothing in it moves once it is kept.
class Store {
public:
    template <class T>
    [[nodiscard]] List<T> list(std::vector<T> values) {
        if (values.empty()) return {};
        auto owned = std::make_shared<const std::vector<T>>(std::move(values));
        const List<T> view(owned->data(), owned->size());
        kept_.push_back(std::move(owned));
        return view;
    }
    template <class T>
    [[nodiscard]] const T* one(T value) {
        return list(std::vector<T>{std::move(value)}).begin();
    }
    [[nodiscard]] std::string_view text(std::string text) {
        if (text.empty()) return {};
        auto owned = std::make_shared<const std::string>(std::move(text));
        const std::string_view view = *owned;
        kept_.push_back(std::move(owned));
        return view;
    }

private:
    std::vector<std::shared_ptr<const void>> kept_;
};

}  // namespace reading
}  // namespace json
}  // namespace cftkit
