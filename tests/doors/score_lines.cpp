// SPDX-License-Identifier: Apache-2.0
// Scores lines of answers, from the constants or from the JSON documents, and prints every result to the bit. Tests compare doors with it.
//     score_lines constants|documents DATA_DIR < lines
// A line: instrument id, then one word per item: a code, "." for a blank, "!" for what is no answer.
// A result: scale, reason, items used, and the bits of value, lowest and highest as hexadecimal; then the alert states.

#include <cftkit/json.hpp>
#include <cftkit/registry.hpp>

#include <bit>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

int main(int argc, char* argv[]) {
    if (argc != 3) return 2;
    const bool from_documents = std::string(argv[1]) == "documents";
    std::map<std::string, cftkit::LoadedInstrument> loaded;
    const auto bits = [](double value) { return static_cast<unsigned long long>(std::bit_cast<std::uint64_t>(value)); };
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string id;
        words >> id;
        std::vector<cftkit::Answer> answers;
        for (std::string word; words >> word;) {
            if (word == ".") answers.emplace_back();
            else if (word == "!") answers.emplace_back(cftkit::Absence::illegal);
            else answers.emplace_back(std::stoll(word));
        }
        if (from_documents && !loaded.contains(id))
            loaded.emplace(id, cftkit::LoadedInstrument::from_file(std::string(argv[2]) + "/instruments/" + id + "/instrument.json"));
        const cftkit::Instrument& form = from_documents ? loaded.at(id).instrument() : cftkit::instrument(id);
        const auto scores = form.score(answers);
        for (std::size_t i = 0; i < scores.results().size(); ++i) {
            const auto score = scores.at(i);
            std::printf("%.*s %.*s %d %016llx %016llx %016llx;", static_cast<int>(score.scale->id.size()), score.scale->id.data(),
                        static_cast<int>(name(score.reason).size()), name(score.reason).data(), score.items_used, bits(score.value.value_or(0)),
                        bits(score.lowest_possible), bits(score.highest_possible));
        }
        for (std::size_t i = 0; i < scores.alerts.count(); ++i) std::printf("%s;", name(scores.alerts.at(i).state).data());
        std::printf("\n");
    }
}
