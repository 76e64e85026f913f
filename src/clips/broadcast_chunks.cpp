#include "clips/broadcast_chunks.hpp"

#include "clips/chunk_text.hpp"
#include "clips/date_text.hpp"

namespace radiowrap {
namespace {

/// The text in a field of a chunk.
std::string field(std::string_view bytes, std::size_t at, std::size_t size) {
    return at < bytes.size() ? chunk_text(bytes.substr(at, size)) : std::string();
}

/// Traffic systems write 1900 or 0000 for "always", 2099 or 9999 for "for ever".
bool limits(const std::string& date) { return date > "1971" && date < "2090"; }

} // namespace

std::vector<Fact> read_cart(std::string_view bytes) {
    std::vector<Fact> facts;
    const auto add = [&](const char* name, std::string value) {
        if (!value.empty()) facts.push_back({name, std::move(value), HintSource::tag, "cart chunk"});
    };
    const auto add_date = [&](const char* name, const std::string& text) {
        const auto date = leading_date(text);
        if (date && limits(*date)) add(name, *date);
    };
    add("title", field(bytes, 4, 64));
    add("speaker", field(bytes, 68, 64));
    add("out_cue", field(bytes, 388, 64));
    add_date("valid_from", field(bytes, 452, 10));
    add_date("valid_until", field(bytes, 470, 10));
    return facts;
}

std::vector<Fact> read_bext(std::string_view bytes) {
    std::vector<Fact> facts;
    if (const auto date = leading_date(field(bytes, 320, 10)))
        facts.push_back({"date", *date, HintSource::tag, "bext chunk"});
    if (std::string description = field(bytes, 0, 256); !description.empty())
        facts.push_back({"title", std::move(description), HintSource::tag, "bext chunk"});
    return facts;
}

} // namespace radiowrap
