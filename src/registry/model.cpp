// SPDX-License-Identifier: Apache-2.0
#include "known.hpp"

#include <cftkit/catalogue/measures.hpp>
#include <cftkit/catalogue/whole_model.hpp>
#include <cftkit/registry/model.hpp>

namespace cftkit {
inline namespace registry {
const Model& model() noexcept { return catalogue::model; }
const Measures& measures() noexcept { return catalogue::measures; }

List<Practice> practices() noexcept { return catalogue::model.practices.practices; }
const Practice* find_practice(std::string_view id) noexcept { return catalogue::model.practices.find(id); }
List<ProtectiveFactor> protective_factors() noexcept { return catalogue::model.factors; }
const ProtectiveFactor* find_protective_factor(std::string_view id) noexcept { return catalogue::model.find_factor(id); }
List<Programme> programmes() noexcept { return catalogue::model.programmes; }
const Programme* find_programme(std::string_view id) noexcept { return catalogue::model.find_programme(id); }

std::string_view text(std::string_view id, std::string_view language) noexcept { return catalogue::model.text(id, language); }

const Practice& practice(std::string_view id) {
    return nearest::known(find_practice(id), practices(), ErrorCode::unknown_practice, id);
}
const ProtectiveFactor& protective_factor(std::string_view id) {
    return nearest::known(find_protective_factor(id), protective_factors(), ErrorCode::unknown_factor, id);
}
const Programme& programme(std::string_view id) {
    return nearest::known(find_programme(id), programmes(), ErrorCode::unknown_programme, id);
}

}  // namespace registry
}  // namespace cftkit
