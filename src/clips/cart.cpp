#include "clips/cart.hpp"

#include "clips/chunk_text.hpp"
#include "clips/date_text.hpp"

namespace radiowrap {
namespace {

/// Traffic systems write 1900 or 0000 for "always", 2099 or 9999 for "for ever".
bool limits(const std::string& date) { return date > "1971" && date < "2090"; }

} // namespace

std::vector<Fact> read_cart(std::string_view bytes) {
    const auto field = [&](std::size_t at, std::size_t size) {
        return at < bytes.size() ? chunk_text(bytes.substr(at, size)) : std::string();
    };
    std::vector<Fact> facts;
    const auto add = [&](const char* name, HintSource source, const std::string& value) {
        if (!value.empty()) facts.push_back({name, value, source, "cart chunk"});
    };
    const auto add_date = [&](const char* name, const std::string& text) {
        const auto date = leading_date(text);
        if (date && limits(*date)) add(name, HintSource::tag, *date);
    };
    add("title", HintSource::tag, field(4, 64));
    add("speaker", HintSource::tag, field(68, 64));
    add("out_cue", HintSource::tag, field(388, 64));
    add_date("valid_from", field(452, 10));
    add_date("valid_until", field(470, 10));
    return facts;
}

} // namespace radiowrap
