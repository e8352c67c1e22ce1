// SPDX-License-Identifier: Apache-2.0
// The three systems in one moment, and the gentle practices that work with soothing and fit one minute.
#include <cftkit/catalogue/whole_model.hpp>
#include <cftkit/domain/text.hpp>

#include <algorithm>
#include <iostream>

int main() {
    using namespace cftkit;
    constexpr const auto& model = catalogue::model;
    constexpr ThreeSystems now{.threat = 6, .drive = 5, .soothing = 2};
    static_assert(now.pattern(model.patterns) == Pattern::low_soothing);
    std::cout << to_string(now, model.patterns) << '\n' << model.text("pattern.low_soothing.meaning", "en") << "\n\n";

    for (const auto& practice : model.practices.practices) {
        const bool is_soothing = std::find(practice.systems.begin(), practice.systems.end(), EmotionSystem::soothing) != practice.systems.end();
        const auto& family = model.practices.family_of(practice);
        for (const auto& variant : practice.variants)
            if (is_soothing && variant.seconds[0] <= 60 && is_safe_start(family.mark, variant, variant.seconds[0])) {
                const auto id = std::string(practice.wording_id);
                std::cout << family.mark << "  " << model.text(id + ".name", "en") << ": " << model.text(id + ".purpose", "en") << '\n';
                break;
            }
    }
}
