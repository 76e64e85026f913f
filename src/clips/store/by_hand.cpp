#include "clips/store/by_hand.hpp"

#include "base/error.hpp"
#include "clips/clip_fields.hpp"
#include "clips/date_text.hpp"
#include "clips/store/clip_rows.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {
namespace {

bool is_order(const std::string& value) {
    constexpr std::size_t kMostFigures = 4;
    return value.size() <= kMostFigures && value.front() != '0' &&
           value.find_first_not_of("0123456789") == std::string::npos;
}

[[noreturn]] void fail(const std::string& typed, const std::string& expected) {
    throw Error(fmt::format("--set {}: {}", typed, expected), ExitCode::wrong_use);
}

} // namespace

Fact fact_by_hand(const std::string& typed) {
    const auto equals = std::min(typed.find('='), typed.size());
    const Fact fact{typed.substr(0, equals), typed.substr(std::min(equals + 1, typed.size())),
                    HintSource::sidecar, "set by hand"};
    std::vector<std::string_view> known{"speaker", "order"};
    for (const TextField& field : kTextFields) known.push_back(field.name);
    if (equals == typed.size() || std::find(known.begin(), known.end(), fact.field) == known.end())
        fail(typed, fmt::format("FIELD=VALUE is expected; there are {}", fmt::join(known, ", ")));
    if (first_invalid_utf8(fact.value)) fail(typed, "the value is not UTF-8");
    if (fact.value.empty()) return fact;
    if (fact.field == "order" && !is_order(fact.value)) fail(typed, "a number from 1 on is expected");
    for (const TextField& field : kTextFields)
        if (field.date && field.name == fact.field && !is_date(fact.value))
            fail(typed, "a date is expected: YYYY-MM-DD");
    return fact;
}

void remove_clips(SqlDatabase& library, std::span<const std::int64_t> ids) {
    SqlTransaction transaction(library);
    ClipRows rows(library);
    for (const std::int64_t id : ids) rows.remove(id);
    transaction.commit();
}

} // namespace radiowrap
