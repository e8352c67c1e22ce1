// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/instrument.hpp>
#include <cftkit/assessment/norm.hpp>
#include <cftkit/assessment/scores.hpp>
#include <cftkit/json/source_library.hpp>

#include <initializer_list>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace cftkit {
inline namespace json {

/// Which items of another form the items of this one are, where its order was changed.
struct TakenFrom {
    std::string_view instrument = {};   ///< id of the other form; empty where the document names none
    List<std::string_view> items = {};  ///< ids of its items, one for each item of this form
};

/// An instrument read from documents, with its band sets and norms: the owner of what an `Instrument` only views. Copies share
/// what they own. Scores and views refer to it, so scoring through a temporary is deleted.
class LoadedInstrument {
public:
    /// Without a library every source id is accepted, as a source of which nothing but the id is known; the rules about what a
    /// status needs are then left out. @throws Error with the first finding of check()
    [[nodiscard]] static LoadedInstrument from_json(std::string_view text);
    [[nodiscard]] static LoadedInstrument from_json(std::string_view text, const std::vector<std::string_view>& bands,
                                                    const std::vector<std::string_view>& norms);
    [[nodiscard]] static LoadedInstrument from_json(std::string_view text, const SourceLibrary& sources,
                                                    const std::vector<std::string_view>& bands = {},
                                                    const std::vector<std::string_view>& norms = {});
    /// A single document, or a folder's instrument.json with bands/*.json, norms/*.json beside it and sources.json two folders
    /// up, where they exist. `path` names the document or its folder. @throws Error cannot_read_file, or as from_json
    [[nodiscard]] static LoadedInstrument from_file(std::string_view path);
    /// The same, with these sources instead of a sources.json.
    [[nodiscard]] static LoadedInstrument from_file(std::string_view path, const SourceLibrary& sources);

    [[nodiscard]] const Instrument& instrument() const& noexcept;
    const Instrument& instrument() const&& = delete;  // the view would outlive its owner
    operator const Instrument&() const& noexcept { return instrument(); }
    operator const Instrument&() const&& = delete;  // the view would outlive its owner

    /// Where its items come from: a fact about the document that no score needs.
    [[nodiscard]] const TakenFrom& taken_from() const& noexcept;
    const TakenFrom& taken_from() const&& = delete;
    /// The studies that were loaded with it.
    [[nodiscard]] List<Norm> norms() const& noexcept;
    List<Norm> norms() const&& = delete;
    /// A norm by the id of its study, or null.
    [[nodiscard]] const Norm* find_norm(std::string_view id) const& noexcept;
    const Norm* find_norm(std::string_view id) const&& = delete;
    /// The same. @throws Error unknown_norm
    [[nodiscard]] const Norm& norm(std::string_view id) const&;
    const Norm& norm(std::string_view id) const&& = delete;

#if CFTKIT_EXCEPTIONS
    /// As Instrument::score.
    template <class Answers>
    [[nodiscard]] Scores score(const Answers& answers, const ScoringOptions& options = {}) const& {
        return instrument().score(answers, options);
    }
    [[nodiscard]] Scores score(std::initializer_list<Answer> answers, const ScoringOptions& options = {}) const& {
        return instrument().score(answers, options);
    }
    template <class Answers>
    Scores score(const Answers& answers, const ScoringOptions& options = {}) const&& = delete;  // scores refer to their form
    Scores score(std::initializer_list<Answer> answers, const ScoringOptions& options = {}) const&& = delete;
#endif

    struct Data;

private:
    explicit LoadedInstrument(std::shared_ptr<const Data> data) noexcept : data_(std::move(data)) {}
    static LoadedInstrument read(std::string_view text, const SourceLibrary* sources, const std::vector<std::string_view>& bands,
                                 const std::vector<std::string_view>& norms);
    static LoadedInstrument read_folder(std::string_view path, const SourceLibrary* sources);
    std::shared_ptr<const Data> data_;
};

}  // namespace json
}  // namespace cftkit
