// Every stage by itself, in seconds of sound (audio_s/s) or characters for each second of CPU time. Run by
// scripts/bench
// --stages.
#include "article/read_article.hpp"
#include "audio/loudness.hpp"
#include "clips/assign.hpp"
#include "clips/name_table_data.hpp"
#include "deliver/writer.hpp"
#include "lib/espeak/espeak.hpp"
#include "lib/ffmpeg/resampler.hpp"
#include "lib/icu/utf8.hpp"
#include "lib/sndfile/wav_writer.hpp"
#include "master/limiter.hpp"
#include "master/master.hpp"
#include "mix/mixer.hpp"
#include "script/make_script.hpp"
#include "takes/take_recorder.hpp"
#include "voice/arabic/pronounce/pronounce.hpp"
#include "voice/arabic/spell_out/spell_out.hpp"
#include "voice/espeak_voice.hpp"
#include "voice/tashkeel/tashkeel.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <cmath>
#include <filesystem>
#include <random>

namespace {

using namespace radiowrap;

constexpr double kSeconds = 20.0;
const char* const kText = "أعلن الجيش الروسي، أنّ قوّات النظام أوقفت إطلاق النار من طرف واحد في محافظة إدلب.";

std::filesystem::path scratch(const std::string& name) {
    const auto folder = std::filesystem::temp_directory_path() / "radiowrap-bench";
    std::filesystem::create_directories(folder);
    return folder / name;
}

/// Noise with the level changes and the crest of speech.
AudioBuffer speech_like(AudioFormat format) {
    std::mt19937 random(1);
    std::normal_distribution<float> noise(0.0F, 0.1F);
    AudioBuffer sound(to_frames(kSeconds, format.sample_rate), format.channels);
    for (FrameCount i = 0; i < sound.frames(); ++i) {
        const double syllable = std::sin(2.0 * 3.14159265 * 4.0 * to_seconds(i, format.sample_rate));
        for (float& sample : sound.view().frame(i))
            sample = noise(random) * static_cast<float>(syllable * syllable);
    }
    return sound;
}

class BufferSource : public AudioSource {
public:
    explicit BufferSource(const AudioBuffer& sound) : sound_(sound) {}
    [[nodiscard]] AudioFormat format() const override { return {kHouseRate, sound_.channels()}; }
    FrameCount read(MutableAudioView out) override {
        const FrameCount part = std::min(out.frames(), sound_.frames() - at_);
        const auto from = sound_.view().slice(at_, at_ + part).samples();
        std::copy(from.begin(), from.end(), out.data());
        at_ += part;
        return part;
    }

private:
    const AudioBuffer& sound_;
    FrameCount at_ = 0;
};

void count_sound(benchmark::State& state, double seconds) {
    state.counters["audio_s/s"] =
        benchmark::Counter(seconds * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void drain(AudioSource& source) {
    AudioBuffer block(8192, source.format().channels);
    while (source.read(block.view()) > 0) benchmark::DoNotOptimize(block.view().data());
}

void synthesis(benchmark::State& state) {
    double seconds = 0.0;
    const EspeakSettings settings{.voice = "ar"};
    for (auto _ : state)
        espeak_speak(settings, kText, [&](std::span<const short> samples, int rate) {
            seconds += static_cast<double>(samples.size()) / rate;
        });
    count_sound(state, seconds / static_cast<double>(state.iterations()));
}
BENCHMARK(synthesis);

void count_characters(benchmark::State& state, std::size_t characters) {
    state.counters["characters/s"] =
        benchmark::Counter(static_cast<double>(characters) * static_cast<double>(state.iterations()),
                           benchmark::Counter::kIsRate);
}

/// A name that nobody has: a given name of the table, and a family's made of it.
std::string somebody(std::mt19937& random, bool latin) {
    const auto any_row = [&] { return kNameRows[random() % kNameRows.size()]; };
    const NameRow row = any_row();
    if (latin) {
        const std::string_view given = row.latin.substr(row.latin.starts_with('*') ? 1 : 0);
        const std::string_view family = any_row().latin.substr(1);
        return fmt::format("{} al-{}awi", given.substr(0, given.find(' ')),
                           family.substr(0, family.find(' ')));
    }
    const auto first_word = [](std::u32string_view words) {
        std::string text;
        for (const char32_t c : words.substr(0, words.find(U' '))) append_code_point(text, c);
        return text;
    };
    return first_word(row.arabic) + " ال" + first_word(any_row().arabic) + "اوي";
}

/// 10,000 clips of people in both scripts, with a tag, a file name and a title; 20 slots of 8 of them.
void matching(benchmark::State& state) {
    std::mt19937 random(1);
    ClipLibrary library;
    library.folder = "/clips";
    std::vector<std::string> people;
    for (int i = 0; i < 3000; ++i) people.push_back(somebody(random, i % 2 == 0));
    for (std::size_t i = 0; i < 10000; ++i) {
        Clip clip;
        const std::string& who = people[random() % people.size()];
        clip.path = fmt::format("/clips/{}_{}.wav", who, i % 5);
        clip.order = static_cast<int>(i % 5);
        clip.seconds = 12.0;
        if (i % 3 == 0) clip.hints.push_back({HintSource::tag, who});
        clip.hints.push_back({HintSource::file_name, clip.path.stem().string()});
        clip.title = "a soundbite on the harvest";
        clip.hints.push_back({HintSource::title, *clip.title});
        library.clips.push_back(std::move(clip));
    }
    Script script;
    for (std::size_t i = 0; i < 8; ++i) script.speakers.push_back({people[i * 7 + i % 2], {}, {}});
    for (std::size_t i = 0; i < 20; ++i) {
        Segment slot;
        slot.kind = SegmentKind::clip;
        slot.speaker = i % 8;
        slot.confidence = 0.95;
        script.segments.push_back(slot);
    }
    for (auto _ : state) benchmark::DoNotOptimize(assign_clips(script, library, {}));
    state.counters["clips/s"] =
        benchmark::Counter(10000.0 * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(matching)->Unit(benchmark::kMillisecond);

/// A page of a megabyte, every third paragraph with a slot.
void scripting(benchmark::State& state) {
    const std::filesystem::path languages = RADIOWRAP_SHARE "/assets/languages";
    const ArticleRules articles = load_article_rules(languages);
    const LanguageRules rules = load_language_rules(languages, "ar");
    std::string page =
        "<html><head><title>موسم القمح</title></head><body><nav><a href='/'>الرئيسية</a></nav><article>";
    while (page.size() < 1'000'000)
        page += "<p>أعلنت البلدية فتح المركز الجديد أمام الأهالي، وبدأ العمل فيه صباح اليوم.</p>"
                "<p>ويخدم المركز “ثلاث قرى” في الجبل، ويعمل فيه سبعة أطباء.</p>"
                "<p class='text'>وقال الكاتب والمحلل السياسي حسن النيفي: إن الموسم، رغم الجفاف، لا يزال "
                "جيداً:</p>";
    page += "</article></body></html>";
    for (auto _ : state)
        benchmark::DoNotOptimize(make_script(read_article(page, "page.html", articles), rules));
    count_characters(state, page.size());
}
BENCHMARK(scripting)->Unit(benchmark::kMillisecond);

void spelling_out(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(spell_out_arabic(kText));
    count_characters(state, read_marked(kText).size());
}
BENCHMARK(spelling_out);

void vowelling(benchmark::State& state) {
    const Tashkeel tashkeel(std::filesystem::path(RADIOWRAP_SHARE) / "voices/ar/tashkeel.bin");
    const std::vector<Letter> text = read_marked(kText);
    for (auto _ : state) benchmark::DoNotOptimize(tashkeel.vowel(text));
    count_characters(state, text.size());
}
BENCHMARK(vowelling);

void pronouncing(benchmark::State& state) {
    const Tashkeel tashkeel(std::filesystem::path(RADIOWRAP_SHARE) / "voices/ar/tashkeel.bin");
    const std::string vowelled = write_marked(tashkeel.vowel(read_marked(kText)).text);
    for (auto _ : state) benchmark::DoNotOptimize(pronounce_arabic(vowelled));
    count_characters(state, read_marked(vowelled).size());
}
BENCHMARK(pronouncing);

void resampling(benchmark::State& state) {
    const AudioFormat from{22050, 1};
    const AudioBuffer sound = speech_like(from);
    for (auto _ : state) {
        Resampler resampler(from, {kHouseRate, 1});
        AudioBuffer out(0, 1);
        resampler.process(sound.view(), out);
        resampler.flush(out);
        benchmark::DoNotOptimize(out.view().data());
    }
    count_sound(state, kSeconds);
}
BENCHMARK(resampling);

void mixing(benchmark::State& state) {
    const auto file = scratch("take.wav");
    WavSettings settings;
    settings.format = {kHouseRate, 1};
    settings.samples = WavSamples::float_32;
    WavWriter writer(file, settings);
    writer.write(speech_like(settings.format).view());
    writer.finish();
    const FrameCount length = to_frames(kSeconds);
    const Take take{file, 1, 0, length, {}};
    Timeline timeline;
    timeline.length = length;
    timeline.tracks = {{"voice", {{take, 0, length, false, -3.0, 240, 960, "narration", 0}}, {}},
                       {"bed",
                        {{take, 0, length, true, -20.0, 48000, 48000, "bed", {}}},
                        {{0, 1.0F}, {length / 2, 0.5F}, {length, 1.0F}}}};
    for (auto _ : state) {
        Mixer mixer(timeline);
        drain(mixer);
    }
    count_sound(state, kSeconds);
}
BENCHMARK(mixing);

void measuring(benchmark::State& state) {
    const AudioBuffer sound = speech_like({});
    for (auto _ : state) {
        BufferSource source(sound);
        benchmark::DoNotOptimize(measure(source));
    }
    count_sound(state, kSeconds);
}
BENCHMARK(measuring);

/// The argument: how far the peaks are over the ceiling, in dB.
void limiting(benchmark::State& state) {
    const AudioBuffer sound = speech_like({});
    for (auto _ : state) {
        Limiter limiter(std::make_unique<BufferSource>(sound), static_cast<double>(state.range(0)), -1.0);
        drain(limiter);
    }
    count_sound(state, kSeconds);
}
BENCHMARK(limiting)->Arg(-10)->Arg(6)->Arg(12);

void encoding(benchmark::State& state, const std::string& name) {
    const DeliveryProfile profile = *built_in_profile(name);
    const AudioBuffer sound = speech_like({});
    const Tags tags{"title", "artist", "album", "2026-01-01", "ar", ""};
    for (auto _ : state) {
        const auto writer =
            open_delivery(profile, scratch("delivery." + profile.extension), tags, sound.frames());
        writer->write(sound.view());
        writer->finish({});
    }
    count_sound(state, kSeconds);
}
BENCHMARK_CAPTURE(encoding, broadcast, "broadcast");
BENCHMARK_CAPTURE(encoding, flac, "flac");
BENCHMARK_CAPTURE(encoding, mp2, "mp2");
BENCHMARK_CAPTURE(encoding, podcast, "podcast");
BENCHMARK_CAPTURE(encoding, aac, "aac");
BENCHMARK_CAPTURE(encoding, opus, "opus");

} // namespace
