// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "documents.hpp"

#include <cftkit/assessment/well_formed.hpp>
#include <cftkit/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace {

const cftkit::SourceLibrary& library() {
    static const auto sources = cftkit::SourceLibrary::from_json(documents::sources);
    return sources;
}

/// Reads a text in every way; what is read without a finding is used.
void survive(std::string_view text) {
    static const auto calm = cftkit::LoadedInstrument::from_json(documents::calm_2, library());
    static_cast<void>(cftkit::check(text));
    const auto findings = cftkit::check(text, {&calm.instrument(), &library()});
    for (const auto& finding : findings) REQUIRE(!to_string(finding).empty());
    try {
        const auto form = cftkit::LoadedInstrument::from_json(text);
        REQUIRE(cftkit::first_defect(form).rule == cftkit::ErrorCode::none);
        static_cast<void>(cftkit::dump(form));
        std::vector<cftkit::Answer> answers(form.instrument().items.size());
        static_cast<void>(cftkit::Scores::of_checked(form, answers, {.missing_rule = cftkit::prorate(1)}, -1));
        for (std::size_t i = 0; i < answers.size(); ++i) answers[i] = form.instrument().items[i].highest_code;
        answers[0] = {};
        static_cast<void>(cftkit::Scores::of_checked(form, answers, {.missing_rule = cftkit::prorate(1)}, -1));
    } catch (const cftkit::Error& error) {
        REQUIRE(error.code() != cftkit::ErrorCode::none);
    }
}

const std::vector<std::string_view>& good() {
    using namespace documents;
    static const std::vector<std::string_view> all = {sources, kind_6b, calm_2, bands, norms, vectors};
    return all;
}

class Random {
public:
    std::size_t below(std::size_t count) {
        seed_ = seed_ * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<std::size_t>(seed_ >> 33) % count;
    }

private:
    std::uint64_t seed_ = 2026;
};

}  // namespace

TEST_CASE("a document that is cut off anywhere is refused, never fatal", "[json]") {
    for (const auto document : good())
        for (std::size_t size = 0; size < document.size(); size += 3) {
            survive(document.substr(0, size));
            REQUIRE(!cftkit::check(document.substr(0, size)).empty());
        }
}

TEST_CASE("a document with changed bytes gives findings or a form that scores", "[json]") {
    Random random;
    for (int round = 0; round < 1500; ++round) {
        std::string text(good()[random.below(good().size())]);
        for (std::size_t changes = 1 + random.below(3); changes > 0; --changes) {
            const auto at = random.below(text.size());
            const auto kind = random.below(3);
            if (kind == 0)
                text[at] = static_cast<char>(random.below(256));
            else if (kind == 1)
                text.erase(at, 1 + random.below(4));
            else
                text.insert(at, text.substr(random.below(text.size()), random.below(8)));
        }
        survive(text);
    }
}

TEST_CASE("a document with other values in place of its own gives findings or a form that scores", "[json]") {
    const std::vector<std::string> values = {"0",
                                             "-1",
                                             "1",
                                             "2",
                                             "7",
                                             "1000",
                                             "-1000",
                                             "32767",
                                             "32768",
                                             "-32769",
                                             "2147483647",
                                             "2147483648",
                                             "-9223372036854775808",
                                             "9223372036854775807",
                                             "18446744073709551615",
                                             "1e999",
                                             "-0",
                                             "-0.0",
                                             "0.0000001",
                                             "999999999999.999999",
                                             "1000000",
                                             "1.5",
                                             "null",
                                             "true",
                                             "[]",
                                             "{}",
                                             "\"\"",
                                             "\"all\"",
                                             "\"giving\"",
                                             "\"total\"",
                                             "\"sum\"",
                                             "\"mean\"",
                                             "\"a1\"",
                                             "[0, 0]",
                                             "[[[]]]",
                                             "{\"0\": 0}",
                                             "\"mean_of_scales\"",
                                             "\"sum_of_scales\""};
    Random random;
    for (int round = 0; round < 4000; ++round) {
        std::string text(good()[random.below(good().size())]);
        for (std::size_t changes = 1 + random.below(2); changes > 0; --changes) {
            // A value begins behind a colon, a comma or a bracket and ends before the next of them.
            const auto begin = text.find_first_of(":,[", random.below(text.size()));
            if (begin == std::string::npos) continue;
            const auto end = text.find_first_of(",]}", begin + 1);
            if (end == std::string::npos) continue;
            text.replace(begin + 1, end - begin - 1, values[random.below(values.size())]);
        }
        survive(text);
    }
}

TEST_CASE("large and deep texts are refused", "[json]") {
    survive(std::string(200'000, '['));
    survive(std::string(200'000, '{'));
    std::string keys = "{";
    for (int i = 0; i < 3000; ++i) keys += "\"k" + std::to_string(i) + "\": 0, ";
    survive(keys + "\"last\": 0}");
    std::string deep = "{\"schema\": \"instrument.v1\", \"scales\": ";
    for (int i = 0; i < 62; ++i) deep += "[";
    survive(deep);
    survive(std::string("\0\0\0", 3));
    survive("\xEF\xBB\xBF{}");
    survive("{\"schema\": \"instrument.v1\"} {}");
}

TEST_CASE("composites of composites that leave small numbers are refused", "[json]") {
    std::string text(documents::calm_2);
    std::string scales =
        R"("scales": [{"id": "s0", "method": "sum", "better": "higher", "range": [2, 10], "items": "all", "multiplied_by": 997})";
    for (int i = 1; i < 12; ++i)
        scales += ", {\"id\": \"s" + std::to_string(i) +
                  "\", \"method\": \"sum_of_scales\", \"better\": \"higher\", \"range\": [0, 1], \"multiplied_by\": 997, "
                  "\"scales\": [\"s" +
                  std::to_string(i - 1) + "\"]}";
    const auto begin = text.find("\"scales\"");
    text.replace(begin, text.find("]}]", begin) + 3 - begin, scales + "]");
    const auto findings = cftkit::check(text);
    REQUIRE(!findings.empty());
    CHECK(findings.back().rule == cftkit::ErrorCode::form_too_large);
}
