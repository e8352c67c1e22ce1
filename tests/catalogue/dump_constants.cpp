// SPDX-License-Identifier: Apache-2.0
// Prints the shipped constants as `cftkit_generate --data DATA --dump` prints the loaded documents.
#include <cftkit/catalogue/all.hpp>
#include <cftkit/json/dump.hpp>
#include <cftkit/json/loaded_model.hpp>

#include <cstdio>
#include <string>

int main() {
    std::string forms;
    for (const auto* form : cftkit::catalogue::all_instruments)
        forms += (forms.empty() ? "\n\"" : ",\n\"") + std::string(form->id) + "\": " + cftkit::dump(*form);
    std::string norms;
    for (const auto* norm : cftkit::catalogue::all_norms)
        norms += (norms.empty() ? "\n\"" : ",\n\"") + std::string(norm->instrument) + "/" + std::string(norm->id) + "\": " + cftkit::dump(*norm);
    std::printf("{\"instruments\": {%s\n}, \"norms\": {%s\n},\n\"model\": %s,\n\"measures\": %s,\n\"rules\": %s}\n",
                forms.c_str(), norms.c_str(), cftkit::dump(cftkit::catalogue::model).c_str(),
                cftkit::dump(cftkit::catalogue::measures).c_str(), cftkit::dump(cftkit::catalogue::rules).c_str());
}
