// SPDX-License-Identifier: Apache-2.0
// Prints the shipped constants as `cftkit_generate --data DATA --dump` prints the loaded documents.
#include <cftkit/catalogue/all.hpp>
#include <cftkit/json/dump.hpp>

#include <cstdio>
#include <string>

int main() {
    std::string text = "{";
    for (const auto* form : cftkit::catalogue::all_instruments)
        text += (text.size() > 1 ? ",\n\"" : "\n\"") + std::string(form->id) + "\": " + cftkit::dump(*form);
    std::printf("%s\n}\n", text.c_str());
}
