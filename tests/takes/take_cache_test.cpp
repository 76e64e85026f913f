#include "lib/posix/temporary_folder.hpp"
#include "support/in_child.hpp"
#include "support/signals.hpp"
#include "support/wav_file.hpp"
#include "takes/take_cache.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <thread>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;
namespace fs = std::filesystem;

class Cache : public testing::Test {
protected:
    [[nodiscard]] fs::path folder() const { return folder_.path() / "takes"; }
    [[nodiscard]] fs::path in_folder(const std::string& name) const { return folder() / name; }
    static Take kept(const TakeCache& cache, const std::string& key) {
        const TakeDraft draft = cache.draft(key);
        write_wav(draft.path(), tone(0.5, 400.0, -20.0).view());
        Take take;
        take.channels = 2;
        take.start = 100;
        take.length = 20000;
        take.loudness.integrated_lufs = -20.25;
        take.loudness.max_momentary_lufs = -19.5;
        return cache.keep(key, draft, take);
    }
    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder()), {}));
    }

private:
    TemporaryFolder folder_;
};

TEST_F(Cache, FindsWhatWasKeptInThisRunAndInTheNext) {
    const TakeCache cache(folder());
    EXPECT_FALSE(cache.find("abc"));
    const Take take = kept(cache, "abc");
    for (const TakeCache& any : {cache, TakeCache(folder())}) {
        const auto found = any.find("abc");
        ASSERT_TRUE(found);
        EXPECT_EQ(found->file, in_folder("abc.wav"));
        EXPECT_EQ(found->file, take.file);
        EXPECT_EQ(found->channels, 2);
        EXPECT_EQ(found->start, 100);
        EXPECT_EQ(found->length, 20000);
        EXPECT_EQ(found->loudness.integrated_lufs, -20.25);
        EXPECT_EQ(found->loudness.max_momentary_lufs, -19.5);
        EXPECT_EQ(found->loudness.max_short_term_lufs, kSilence); // too short to have one
    }
    EXPECT_EQ(files(), 2U); // no draft is left
}

TEST_F(Cache, MissesATakeWhoseSoundIsCutOffOrGone) {
    const TakeCache cache(folder());
    kept(cache, "abc");
    fs::resize_file(in_folder("abc.wav"), fs::file_size(in_folder("abc.wav")) - 1);
    EXPECT_FALSE(cache.find("abc"));
    fs::remove(in_folder("abc.wav"));
    EXPECT_FALSE(cache.find("abc"));
    kept(cache, "abc");
    EXPECT_TRUE(cache.find("abc"));
}

TEST_F(Cache, MissesATakeWhoseDescriptionIsDamaged) {
    const TakeCache cache(folder());
    const Take take = kept(cache, "abc");
    const auto size = fs::file_size(take.file);
    const std::string whole = content_of(in_folder("abc.json"));
    for (const std::string& damaged :
         {std::string(), std::string("{"), whole.substr(0, whole.size() / 2), std::string("null"),
          std::string("[]"), fmt::format("{{\"bytes\":{}}}", size), fmt::format("{{\"bytes\":\"{}\"}}", size),
          std::string(5, '\0') + "\xff"}) {
        std::ofstream(in_folder("abc.json"), std::ios::trunc | std::ios::binary) << damaged;
        EXPECT_FALSE(cache.find("abc")) << damaged;
    }
}

TEST_F(Cache, TakesADescriptionThatLiesAboutTheSoundForDamaged) {
    const TakeCache cache(folder());
    kept(cache, "abc");
    const std::string whole = content_of(in_folder("abc.json"));
    for (const auto& [was, is] : std::vector<std::pair<std::string, std::string>>{
             {"\"start\":100", "\"start\":-1"},
             {"\"length\":20000", "\"length\":0"},
             {"\"channels\":2", "\"channels\":7"},
             {"\"integrated_lufs\":-20.25", "\"integrated_lufs\":null"}}) {
        std::string text = whole;
        ASSERT_NE(text.find(was), std::string::npos) << text;
        text.replace(text.find(was), was.size(), is);
        std::ofstream(in_folder("abc.json"), std::ios::trunc) << text;
        EXPECT_FALSE(cache.find("abc")) << is;
    }
}

std::size_t drafts(const fs::path& folder) {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(folder))
        count += entry.path().extension() == ".draft" ? 1 : 0;
    return count;
}

/// Starts a draft in a process of its own, which then waits to be killed.
int start_draft(const TakeCache& cache) {
    const int process = fork();
    if (process == 0) {
        const TakeDraft draft = cache.draft("half");
        write_wav(draft.path(), tone(0.1, 400.0, -20.0).view());
        std::ofstream(draft.path().string() + ".written");
        std::this_thread::sleep_for(std::chrono::minutes(1));
        _exit(1);
    }
    return process;
}

TEST_F(Cache, ClearsAwayTheDraftsOfKilledRunsOnly) {
    const TakeCache cache(folder());
    kept(cache, "abc");
    std::ofstream(in_folder("notes.txt")) << "x";
    const int run = start_draft(cache);
    const auto draft = in_folder(fmt::format("half.{}.draft", run));
    for (int i = 0; i < 500 && !fs::exists(draft.string() + ".written"); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    TakeCache{folder()};
    EXPECT_TRUE(fs::exists(draft)) << "it is still being written";
    kill(run, SIGKILL);
    waitpid(run, nullptr, 0);
    EXPECT_TRUE(fs::exists(draft)) << "nobody cleared up";
    const TakeCache next(folder());
    EXPECT_FALSE(fs::exists(draft));
    EXPECT_TRUE(fs::exists(in_folder("notes.txt")));
    EXPECT_TRUE(next.find("abc"));
}

TEST_F(Cache, TakesADraftAwayThatCameToNothing) {
    const TakeCache cache(folder());
    {
        const TakeDraft mine = cache.draft("abc");
        TakeCache{folder()}; // another look at the same folder
        EXPECT_TRUE(fs::exists(mine.path()));
        EXPECT_EQ(drafts(folder()), 1U);
    }
    EXPECT_EQ(drafts(folder()), 0U);
}

TEST_F(Cache, SaysThatNothingCanBeWrittenThere) {
    const TakeCache cache(folder());
    fs::remove_all(folder());
    EXPECT_THAT(error_of([&] { (void)cache.draft("abc"); }),
                AllOf(HasSubstr(folder().string()), HasSubstr("--cache")));
}

TEST_F(Cache, SaysWhereItCannotBe) {
    std::ofstream(folder()) << "a file";
    EXPECT_THAT(error_of([&] { TakeCache cache(folder()); }), HasSubstr("--cache"));
}

} // namespace
} // namespace radiowrap
