#pragma once

#include "support/temp_folder.hpp"

#include <nlohmann/json.hpp>
#include <sys/wait.h>

#include <cstdlib>
#include <string>

namespace radiowrap::test {

/// What one run of a command line left behind.
struct Ran {
    int exit_code;
    std::string out, err;
};

/// Runs a shell command line; `radiowrap` in it is the binary under test.
inline Ran shell(const std::string& line) {
    const TempFolder folder;
    const std::string script = "radiowrap() { " RADIOWRAP_BINARY " \"$@\"; }; " + line;
    write_bytes(folder / "script", script);
    const int status =
        std::system(("bash " + (folder / "script").string() + " >" + (folder / "out").string() + " 2>" +
                     (folder / "err").string() + " </dev/null")
                        .c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read_bytes(folder / "out"),
            read_bytes(folder / "err")};
}

/// A report in Arabic with two slots of سامر الحلبي and one of ليلى قاسم.
inline const std::string kReport = "سوق المدينة يفتح أبوابه من جديد\n\n"
                                   "إذاعة النسيم ـ تقرير هدى منصور\n\n"
                                   "فتح السوق أبوابه صباح اليوم بعد عام من الترميم.\n\n"
                                   "وقال المهندس سامر الحلبي: إن العمل انتهى في موعده:\n\n"
                                   "وحضر الافتتاح عدد كبير من سكان المدينة.\n\n"
                                   "وقالت التاجرة ليلى قاسم: إن الناس عادوا إلى السوق:\n\n"
                                   "وأضاف سامر الحلبي، أن المرحلة الثانية تبدأ في الربيع:\n\n"
                                   "ويضم السوق مئة متجر.\n";

/// A folder with the report and three clips that are tones of 500, 700 and 900 Hz, quiet, with silence at the
/// edges.
class Newsroom {
public:
    Newsroom() {
        write_bytes(folder_ / "report.txt", kReport);
        std::filesystem::create_directory(folder_ / "clips");
        tone_clip("samer_halabi_1.wav", 500);
        tone_clip("leila_qasem.mp3", 700);
        tone_clip("samer_halabi_2.flac", 900);
    }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }
    /// Runs `radiowrap COMMAND` in the folder with a cache of its own there.
    Ran run(const std::string& command) const {
        return shell("cd " + folder_.path().string() + " && export XDG_CACHE_HOME=$PWD/cache && " + command);
    }
    [[nodiscard]] nlohmann::json wrap(const std::string& out = "out") const {
        return nlohmann::json::parse(read_bytes(folder_ / out / "wrap.json"));
    }

private:
    void tone_clip(const std::string& name, int hertz) const {
        const auto made =
            shell("ffmpeg -v error -f lavfi -i 'sine=frequency=" + std::to_string(hertz) +
                  ":duration=1.5:sample_rate=44100' -af 'volume=-20dB,adelay=300:all=1,apad=pad_dur=0.4' " +
                  (folder_ / "clips" / name).string());
        if (made.exit_code != 0) throw std::runtime_error(made.err);
    }

    TempFolder folder_;
};

} // namespace radiowrap::test
