#include "mix/fan_out.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr FrameCount kBlockFrames = 16384;

} // namespace

class FanOut::Tap : public AudioSource {
public:
    explicit Tap(FanOut& owner) : owner_(owner) {}
    ~Tap() override { owner_.leave(index_); }
    Tap(const Tap&) = delete;
    Tap& operator=(const Tap&) = delete;
    [[nodiscard]] AudioFormat format() const override { return owner_.format_; }

    FrameCount read(MutableAudioView out) override {
        FrameCount done = 0;
        while (done < out.frames()) {
            if (block_ == nullptr) block_ = &owner_.wait_for(index_);
            if (block_->frames == 0) break;
            const FrameCount part = std::min(out.frames() - done, block_->frames - used_);
            const auto from = block_->sound.view().slice(used_, used_ + part).samples();
            std::copy(from.begin(), from.end(), out.slice(done, done + part).data());
            done += part;
            used_ += part;
            if (used_ < block_->frames) continue;
            owner_.release(index_++);
            block_ = nullptr;
            used_ = 0;
        }
        return done;
    }

private:
    FanOut& owner_;
    std::uint64_t index_ = 0;
    const Block* block_ = nullptr;
    FrameCount used_ = 0;
};

FanOut::FanOut(std::unique_ptr<AudioSource> source, std::size_t readers, std::size_t most_blocks)
    : source_(std::move(source)), format_(source_->format()), most_blocks_(most_blocks), readers_(readers) {}

std::unique_ptr<AudioSource> FanOut::open_tap() { return std::make_unique<Tap>(*this); }

const FanOut::Block& FanOut::wait_for(std::uint64_t index) {
    std::unique_lock lock(mutex_);
    while (true) {
        if (failure_) std::rethrow_exception(failure_);
        if (index < first_ + blocks_.size())
            return blocks_[index - first_]; // stays where it is until released
        if (!rendering_ && blocks_.size() < most_blocks_)
            render(lock);
        else
            changed_.wait(lock);
    }
}

void FanOut::stop(std::exception_ptr failure) {
    {
        const std::lock_guard lock(mutex_);
        if (!failure_) failure_ = std::move(failure);
    }
    changed_.notify_all();
}

void FanOut::rethrow_failure() {
    const std::lock_guard lock(mutex_);
    if (failure_) std::rethrow_exception(failure_);
}

void FanOut::render(std::unique_lock<std::mutex>& lock) {
    rendering_ = true;
    Block block{AudioBuffer(), 0, 0};
    if (!spare_.empty()) {
        block.sound = std::move(spare_.back());
        spare_.pop_back();
    }
    lock.unlock();
    if (block.sound.empty()) block.sound = AudioBuffer(kBlockFrames, format_.channels);
    std::exception_ptr failure;
    try {
        block.frames = source_->read(block.sound.view());
    } catch (...) {
        failure = std::current_exception();
    }
    lock.lock();
    rendering_ = false;
    if (failure && !failure_) failure_ = failure;
    block.readers_left = readers_;
    if (!failure) blocks_.push_back(std::move(block));
    changed_.notify_all();
}

void FanOut::release(std::uint64_t index) {
    const std::lock_guard lock(mutex_);
    --blocks_[index - first_].readers_left;
    drop_read_blocks();
    changed_.notify_all();
}

void FanOut::drop_read_blocks() {
    for (; !blocks_.empty() && blocks_.front().readers_left == 0; ++first_) {
        spare_.push_back(std::move(blocks_.front().sound));
        blocks_.pop_front();
    }
}

void FanOut::leave(std::uint64_t from_index) {
    {
        const std::lock_guard lock(mutex_);
        --readers_;
        for (std::uint64_t i = from_index; i < first_ + blocks_.size(); ++i)
            --blocks_[i - first_].readers_left;
        drop_read_blocks();
    }
    changed_.notify_all();
}

} // namespace radiowrap
