#include "deliver/deliver_all.hpp"

#include "audio/pump.hpp"
#include "base/cancellation.hpp"
#include "base/error.hpp"
#include "deliver/writer.hpp"
#include "lib/posix/priority.hpp"
#include "mix/fan_out.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <functional>
#include <future>

namespace radiowrap {

namespace {

constexpr int kMostRounds = 3;

MasterTarget target_of(const DeliveryProfile& profile) {
    return {profile.target_lufs, profile.ceiling_dbtp - profile.headroom_db};
}

/// Pulls a mastered sound through an encoder into a file. What it measures is asked for when all of it has
/// been read.
void encode(AudioSource& master, const std::function<Loudness()>& loudness, const DeliveryProfile& profile,
            const Programme& programme, const std::filesystem::path& file) {
    const auto writer = open_delivery(profile, file, programme.tags, programme.frames);
    const auto encoder_gain = static_cast<float>(db_to_gain(profile.encoder_gain_db));
    pump(master, [&](MutableAudioView block) {
        throw_if_cancelled();
        if (profile.encoder_gain_db != 0.0)
            for (float& sample : block.samples()) sample *= encoder_gain;
        writer->write(block);
    });
    writer->finish(loudness());
}

/// The mastered sound for one target, planned when its first block is asked for.
class MasteredProgramme : public AudioSource {
public:
    MasteredProgramme(const Programme& programme, MasterTarget target)
        : programme_(programme), target_(target) {}
    [[nodiscard]] AudioFormat format() const override { return {}; }

    FrameCount read(MutableAudioView out) override {
        if (!sound_) {
            plan_ = plan_master(programme_.mix, programme_.mix_loudness, target_);
            sound_ = open_master(plan_, programme_.mix());
        }
        return sound_->read(out);
    }
    /// Known once a block has been read.
    [[nodiscard]] const Loudness& loudness() const { return plan_.loudness; }

private:
    const Programme& programme_;
    MasterTarget target_;
    Master plan_;
    std::unique_ptr<AudioSource> sound_;
};

/// The deliveries that ask for the same loudness under the same ceiling: they are encoded side by side from
/// one rendering.
struct Group {
    Group(const Programme& programme, MasterTarget target, std::size_t members)
        : master(new MasteredProgramme(programme, target)),
          sound(std::unique_ptr<AudioSource>(master), members) {}
    MasteredProgramme* master; ///< owned by `sound`
    FanOut sound;
};

/// One delivery from its first encoding to its proof.
Delivery deliver(const Programme& programme, const DeliveryProfile& profile, const Group& group,
                 AudioSource& shared, const std::filesystem::path& file) {
    Delivery delivery{profile.name, PendingFile(file), {}, 1};
    MasterTarget target = target_of(profile);
    encode(
        shared, [&] { return group.master->loudness(); }, profile, programme, delivery.file.path());
    delivery.proof = prove(delivery.file.path(), profile, programme.frames);
    while (delivery.rounds < kMostRounds) {
        const double missing = profile.target_lufs - delivery.proof.loudness.integrated_lufs;
        const double over = delivery.proof.loudness.max_true_peak_dbtp - profile.ceiling_dbtp;
        if (std::abs(missing) <= profile.tolerance_lu && over <= 0.0) break;
        target.integrated_lufs += missing;
        if (over > 0.0) target.ceiling_dbtp -= over + 0.1;
        ++delivery.rounds;
        MasteredProgramme corrected(programme, target);
        encode(
            corrected, [&] { return corrected.loudness(); }, profile, programme, delivery.file.path());
        delivery.proof = prove(delivery.file.path(), profile, programme.frames);
    }
    return delivery;
}

/// The dearest delivery decides when all are done, so the cheaper a delivery is the more it gives way to it.
int steps_to_give_way(const DeliveryProfile& profile, std::span<const DeliveryProfile> profiles) {
    constexpr double kStepsAnOctave = 5.0;
    double dearest = 0.0;
    for (const DeliveryProfile& other : profiles) dearest = std::max(dearest, expected_cost(other));
    return static_cast<int>(kStepsAnOctave * std::log2(dearest / expected_cost(profile)));
}

} // namespace

std::vector<Delivery> deliver_all(const Programme& programme, std::span<const DeliveryProfile> profiles,
                                  const std::filesystem::path& folder, const std::string& stem) {
    std::vector<MasterTarget> targets;
    for (const DeliveryProfile& profile : profiles) targets.push_back(target_of(profile));
    std::vector<Group*> group_of; // for each profile
    std::deque<Group> groups;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const auto first = static_cast<std::size_t>(std::ranges::find(targets, targets[i]) - targets.begin());
        const auto members = static_cast<std::size_t>(std::ranges::count(targets, targets[i]));
        group_of.push_back(first < i ? group_of[first]
                                     : &groups.emplace_back(programme, targets[i], members));
    }
    const auto stop_all = [&groups] { // the others need not go on
        for (Group& group : groups) group.sound.stop(std::current_exception());
    };
    const auto run = [&](std::size_t i, std::unique_ptr<AudioSource> tap) {
        const auto file = folder / fmt::format("{}-{}.{}", stem, profiles[i].name, profiles[i].extension);
        give_way(steps_to_give_way(profiles[i], profiles));
        try {
            return with_context(profiles[i].name,
                                [&] { return deliver(programme, profiles[i], *group_of[i], *tap, file); });
        } catch (...) {
            stop_all();
            throw;
        }
    };
    std::vector<std::future<Delivery>> running;
    std::vector<Delivery> deliveries;
    try {
        for (std::size_t i = 0; i < profiles.size(); ++i)
            running.push_back(std::async(std::launch::async, run, i, group_of[i]->sound.open_tap()));
        for (auto& delivery : running) deliveries.push_back(delivery.get());
    } catch (...) {
        stop_all();                             // where a thread could not even be started
        groups.front().sound.rethrow_failure(); // the cause, and not what followed from it
        throw;
    }
    return deliveries;
}

} // namespace radiowrap
