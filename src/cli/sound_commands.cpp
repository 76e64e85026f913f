// The commands that make, measure or play sound by itself: mix, voices, say, measure, play.
#include "audio/pump.hpp"
#include "audition/play.hpp"
#include "base/cancellation.hpp"
#include "base/duration.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "lib/ffmpeg/converted_source.hpp"
#include "lib/ffmpeg/decoder.hpp"
#include "lib/ffmpeg/probe.hpp"
#include "lib/sndfile/wav_writer.hpp"
#include "mix/mixer.hpp"
#include "voice/text_for_speech.hpp"
#include "wrap_json.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

namespace radiowrap {

namespace {

void write_wav(AudioSource& source, const std::filesystem::path& file) {
    PendingFile pending(file);
    WavSettings settings;
    settings.format = source.format();
    WavWriter writer(pending.path(), settings);
    pump(source, [&](AudioView block) {
        throw_if_cancelled();
        writer.write(block);
    });
    writer.finish();
    pending.commit();
}

void play_with_position(AudioSource& source, double seconds) {
    ProgressLine line;
    play(source, [&](double at) {
        line.show(seconds > 0.0 ? fmt::format("{} of {}", format_duration(at), format_duration(seconds))
                                : format_duration(at));
    });
}

/// A report laid out and ready to be mixed.
Timeline make_timeline(const Request& request) {
    ProgressLine line;
    const Arrangement arrangement = arrange(request, read_script(request), line.listener());
    return lay_out(arrangement.voices, arrangement.elements, request.station.timeline);
}

std::unique_ptr<AudioSource> in_house_format(const std::filesystem::path& file) {
    return std::make_unique<ConvertedSource>(std::make_unique<AudioDecoder>(file), AudioFormat{});
}

class MixCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command =
            app.add_subcommand("mix", "The mix before mastering, or one stem of it, as a WAV file");
        add_report(*command, options_);
        add_clip_options(*command, options_);
        add_station_options(*command, options_);
        command->add_option("--out", options_.out, "The file to write")->required()->type_name("FILE");
        command->add_option("--stem", stem_, "Only this track")->type_name("voice|bed|elements");
        command->footer("Example: radiowrap mix report.txt --clips clips --stem bed --out bed.wav");
        return command;
    }
    ExitCode run() override {
        const Timeline timeline = make_timeline(make_request(options_));
        Mixer mix(timeline, stem_);
        write_wav(mix, options_.out);
        return ExitCode::done;
    }

private:
    Options options_;
    std::optional<std::string> stem_;
};

class VoicesCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command = app.add_subcommand("voices", "The voices there are");
        command->add_flag("--json", json_, "For programs");
        command->footer("Example: radiowrap voices");
        return command;
    }
    ExitCode run() override {
        const auto folder = share_folder() / "voices";
        nlohmann::json list = nlohmann::json::array();
        for (const std::string& name : voice_names(folder)) {
            const VoiceProfile profile = load_voice_profile(folder, name);
            const char* engine = profile.engine == VoiceProfile::Engine::espeak ? "espeak" : "command";
            list.push_back({{"name", name},
                            {"language", profile.language},
                            {"engine", engine},
                            {"description", profile.description}});
            if (!json_)
                fmt::print("{:<12} {:<4} {:<8} {}\n", name, profile.language, engine, profile.description);
        }
        if (json_) fmt::print("{}", to_text(list));
        return ExitCode::done;
    }

private:
    bool json_ = false;
};

class SayCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command = app.add_subcommand("say", "Speak a text as the narrator would");
        command->add_option("TEXT", text_, "The text; - reads standard input")->required();
        command->add_option("--voice", voice_, "A voice of `radiowrap voices` (default: ar)")
            ->type_name("NAME");
        command->add_option("--out", out_, "Write a WAV file instead of playing")->type_name("FILE");
        command->add_flag("--show", show_,
                          "Print what the voice would be given: numbers in words, vowels, phonemes");
        command->footer("Example: radiowrap say --voice ar --out hello.wav \"مرحباً بكم\"");
        return command;
    }
    ExitCode run() override {
        if (text_ == "-") text_.assign(std::istreambuf_iterator<char>(std::cin), {});
        const auto folder = share_folder() / "voices";
        const VoiceProfile profile = load_voice_profile(folder, voice_);
        const std::string spoken = open_text_for_speech(profile, folder, {})->prepare(text_).text;
        if (spoken.empty()) throw Error("there is nothing to say", ExitCode::wrong_use);
        if (show_) {
            fmt::print("{}\n", spoken);
            return ExitCode::done;
        }
        const auto voice = open_voice(profile);
        const TakeCache cache(default_cache());
        const std::vector<TakeOrder> orders = {speech_order(*voice, spoken, "the text")};
        const MadeTakes made = make_takes(cache, orders, 1, [](std::size_t, std::size_t) {});
        const Timeline timeline = lay_out({{made.takes.front(), false, "narration", 0}}, {}, {});
        Mixer mix(timeline);
        if (out_)
            write_wav(mix, *out_);
        else
            play_with_position(mix, to_seconds(timeline.length));
        return ExitCode::done;
    }

private:
    std::string text_, voice_ = "ar";
    std::optional<std::string> out_;
    bool show_ = false;
};

class MeasureCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command = app.add_subcommand("measure", "Loudness and true peak of sound files (EBU R 128)");
        command->add_option("FILE", files_, "Any sound file")->required();
        command->add_flag("--json", json_, "For programs");
        command->footer("Example: radiowrap measure out/*.wav out/*.mp3");
        return command;
    }
    ExitCode run() override {
        nlohmann::json list = nlohmann::json::array();
        for (const std::string& file : files_) {
            const Loudness loudness = measure(*in_house_format(file)).loudness;
            list.push_back(to_json(loudness));
            list.back()["file"] = file;
            if (!json_)
                fmt::print("{:7.2f} LUFS  {:6.2f} dBTP  {:5.1f} LU range  {:7.2f} max M  {:7.2f} max S  {}\n",
                           loudness.integrated_lufs, loudness.max_true_peak_dbtp, loudness.range_lu,
                           loudness.max_momentary_lufs, loudness.max_short_term_lufs, file);
        }
        if (json_) fmt::print("{}", to_text(list));
        return ExitCode::done;
    }

private:
    std::vector<std::string> files_;
    bool json_ = false;
};

class PlayCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command =
            app.add_subcommand("play", "Listen to a sound file, or to a report before it is delivered");
        command->add_option("FILE", options_.report, "A sound file or a report")->required();
        add_reading_options(*command, options_);
        add_clip_options(*command, options_);
        add_station_options(*command, options_);
        command->footer("Example: radiowrap play report.txt --clips clips");
        return command;
    }
    ExitCode run() override {
        if (const auto seconds = sound_length(options_.report)) {
            play_with_position(*in_house_format(options_.report), *seconds);
            return ExitCode::done;
        }
        const Timeline timeline = make_timeline(make_request(options_));
        Mixer mix(timeline);
        play_with_position(mix, to_seconds(timeline.length));
        return ExitCode::done;
    }

private:
    /// Empty where the file is no sound: then it is a report.
    static std::optional<double> sound_length(const std::filesystem::path& file) {
        try {
            return probe_audio(file).seconds;
        } catch (const Error&) {
            return std::nullopt;
        }
    }

    Options options_;
};

} // namespace

std::unique_ptr<Command> make_mix_command() { return std::make_unique<MixCommand>(); }
std::unique_ptr<Command> make_voices_command() { return std::make_unique<VoicesCommand>(); }
std::unique_ptr<Command> make_say_command() { return std::make_unique<SayCommand>(); }
std::unique_ptr<Command> make_measure_command() { return std::make_unique<MeasureCommand>(); }
std::unique_ptr<Command> make_play_command() { return std::make_unique<PlayCommand>(); }

} // namespace radiowrap
