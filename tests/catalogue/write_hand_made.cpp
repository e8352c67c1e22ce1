// SPDX-License-Identifier: Apache-2.0
// Writes the constants of the model in tests/json/hand_made_model.hpp, in which every member says something, as the generator
// writes the shipped ones: write_hand_made FOLDER
#include "facts.hpp"
#include "json/hand_made_model.hpp"

#include <filesystem>
#include <fstream>

int main(int count, char** words) {
    if (count != 2) return 2;
    const std::filesystem::path folder = words[1];
    auto files = generate::model_headers(hand_made::model, hand_made::measures, {});
    files["sources.hpp"] = generate::sources_header({&hand_made::book, &hand_made::paper}, "a test", {});
    for (const auto& [name, text] : files) {
        std::filesystem::create_directories((folder / name).parent_path());
        std::ofstream file(folder / name, std::ios::binary);
        file << text;
        if (!file.flush()) return 1;
    }
    return 0;
}
