#include "takes/make_takes.hpp"

#include "base/error.hpp"
#include "lib/posix/children.hpp"

#include <fmt/format.h>

#include <cmath>
#include <set>

namespace radiowrap {

namespace {

void make(const TakeCache& cache, const TakeOrder& order) {
    with_context(order.label, [&] {
        const TakeDraft draft = cache.draft(order.key);
        TakeRecorder recorder(draft.path());
        order.perform([&](AudioFormat format, AudioView piece) { recorder.add(format, piece); });
        cache.keep(order.key, draft, recorder.finish(order.edges));
    });
}

} // namespace

MadeTakes make_takes(const TakeCache& cache, std::span<const TakeOrder> orders, int at_most,
                     const std::function<void(std::size_t, std::size_t)>& on_progress) {
    std::vector<std::function<void()>> jobs;
    std::set<std::string> ordered;
    MadeTakes result;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (!ordered.insert(orders[i].key).second || cache.find(orders[i].key)) continue;
        jobs.emplace_back([&cache, &order = orders[i]] { make(cache, order); });
        result.made.push_back(i);
    }
    std::size_t done = 0;
    run_in_children(jobs, at_most, [&](std::size_t) { on_progress(++done, jobs.size()); });

    for (const TakeOrder& order : orders) {
        auto take = cache.find(order.key);
        if (!take)
            throw Error(fmt::format("{}: its take vanished from the cache while it was made", order.label));
        result.takes.push_back(std::move(*take));
    }
    return result;
}

} // namespace radiowrap
