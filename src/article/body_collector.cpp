#include "article/body_collector.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

BodyCollector::BodyCollector(Article& article, std::vector<SoundItem> sounds, const Keep& keep)
    : article_(article), sounds_(std::move(sounds)), keep_(keep) {
    std::stable_sort(sounds_.begin(), sounds_.end(), [](const SoundItem& a, const SoundItem& b) {
        return a.before_paragraph < b.before_paragraph;
    });
}

void BodyCollector::reach_block(std::size_t block) {
    for (; sound_ < sounds_.size() && sounds_[sound_].before_paragraph <= block; ++sound_)
        sounds_[sound_].before_paragraph = article_.paragraphs.size();
}

void BodyCollector::reach_end() {
    for (; sound_ < sounds_.size(); ++sound_) sounds_[sound_].before_paragraph = article_.paragraphs.size();
}

void BodyCollector::drop(std::string text) {
    ++dropped_;
    const auto& numbers = keep_.numbers;
    const bool kept = keep_.all || std::find(numbers.begin(), numbers.end(), dropped_) != numbers.end();
    (kept ? article_.paragraphs : article_.dropped).push_back(std::move(text));
}

void BodyCollector::finish() {
    for (const std::size_t number : keep_.numbers)
        if (number == 0 || number > dropped_)
            throw Error(
                fmt::format(
                    "--keep {}: there is no such line; {} were dropped, listed by `radiowrap article`",
                    number, dropped_),
                ExitCode::wrong_use);
    article_.sounds = std::move(sounds_);
}

} // namespace radiowrap
