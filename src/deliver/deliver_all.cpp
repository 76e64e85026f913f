#include "deliver/deliver_all.hpp"

#include "base/cancellation.hpp"
#include "base/error.hpp"
#include "deliver/writer.hpp"
#include "mix/fan_out.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <future>

namespace radiowrap {

namespace {

constexpr int kMostRounds = 3;

MasterTarget target_of(const DeliveryProfile& profile) {
    return {profile.target_lufs, profile.ceiling_dbtp - profile.headroom_db};
}

/// Masters a mix and pulls it through an encoder into a file.
void encode(std::unique_ptr<AudioSource> mix, const Master& plan, const DeliveryProfile& profile,
            const Programme& programme, const std::filesystem::path& file) {
    const auto writer = open_delivery(profile, file, programme.tags, programme.frames);
    const auto encoder_gain = static_cast<float>(db_to_gain(profile.encoder_gain_db));
    const auto master = open_master(plan, std::move(mix));
    AudioBuffer block(8192, master->format().channels);
    while (const FrameCount got = master->read(block.view())) {
        throw_if_cancelled();
        const MutableAudioView part = block.view().slice(0, got);
        if (profile.encoder_gain_db != 0.0)
            for (float& sample : part.samples()) sample *= encoder_gain;
        writer->write(part);
    }
    writer->finish(plan.loudness);
}

/// One delivery from its first rendering of the mix to its proof.
Delivery deliver(const Programme& programme, const DeliveryProfile& profile, Master plan,
                 std::unique_ptr<AudioSource> first_mix, const std::filesystem::path& file) {
    Delivery delivery{profile.name, PendingFile(file), {}, 1};
    MasterTarget target = target_of(profile);
    encode(std::move(first_mix), plan, profile, programme, delivery.file.path());
    delivery.proof = prove(delivery.file.path(), profile, programme.frames);
    while (delivery.rounds < kMostRounds) {
        const double missing = profile.target_lufs - delivery.proof.loudness.integrated_lufs;
        const double over = delivery.proof.loudness.max_true_peak_dbtp - profile.ceiling_dbtp;
        if (std::abs(missing) <= profile.tolerance_lu && over <= 0.0) break;
        target.integrated_lufs += missing;
        if (over > 0.0) target.ceiling_dbtp -= over + 0.1;
        ++delivery.rounds;
        plan = plan_master(programme.mix, programme.mix_loudness, target);
        encode(programme.mix(), plan, profile, programme, delivery.file.path());
        delivery.proof = prove(delivery.file.path(), profile, programme.frames);
    }
    return delivery;
}

/// One plan for each different target, found side by side.
std::vector<Master> plan_masters(const Programme& programme, std::span<const DeliveryProfile> profiles) {
    std::vector<MasterTarget> targets;
    for (const DeliveryProfile& profile : profiles) targets.push_back(target_of(profile));
    std::vector<std::shared_future<Master>> plans;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const auto same = std::find(targets.begin(), targets.end(), targets[i]) - targets.begin();
        if (static_cast<std::size_t>(same) < i)
            plans.push_back(plans[static_cast<std::size_t>(same)]);
        else
            plans.push_back(std::async(std::launch::async, plan_master, programme.mix, programme.mix_loudness,
                                       targets[i]));
    }
    std::vector<Master> masters;
    for (const auto& plan : plans) masters.push_back(plan.get());
    return masters;
}

} // namespace

std::vector<Delivery> deliver_all(const Programme& programme, std::span<const DeliveryProfile> profiles,
                                  const std::filesystem::path& folder, const std::string& stem) {
    const std::vector<Master> plans = plan_masters(programme, profiles);
    FanOut mix(programme.mix(), profiles.size());
    const auto run = [&](std::size_t i, std::unique_ptr<AudioSource> tap) {
        const auto file = folder / fmt::format("{}-{}.{}", stem, profiles[i].name, profiles[i].extension);
        try {
            return with_context(profiles[i].name, [&] {
                return deliver(programme, profiles[i], plans[i], std::move(tap), file);
            });
        } catch (...) {
            mix.stop(std::current_exception()); // the others need not go on
            throw;
        }
    };
    std::vector<std::future<Delivery>> running;
    std::vector<Delivery> deliveries;
    try {
        for (std::size_t i = 0; i < profiles.size(); ++i)
            running.push_back(std::async(std::launch::async, run, i, mix.open_tap()));
        for (auto& delivery : running) deliveries.push_back(delivery.get());
    } catch (...) {
        mix.stop(std::current_exception()); // where a thread could not even be started
        mix.rethrow_failure();              // the cause, and not what followed from it
        throw;
    }
    return deliveries;
}

} // namespace radiowrap
