// The library of clips: clips add, list, show, find, check, remove.
#include "cli/clips_output.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "clips/store/by_hand.hpp"
#include "clips/store/clip_database.hpp"
#include "clips/store/clip_rows.hpp"
#include "clips/store/transcribe_clips.hpp"
#include "wrap_json.hpp"

#include <CLI/CLI.hpp>
#include <fmt/chrono.h>
#include <fmt/format.h>

#include <ctime>

namespace radiowrap {

namespace {

namespace fs = std::filesystem;
using Mode = SqlDatabase::Mode;

class ClipsCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command = app.add_subcommand("clips", "The library of recorded clips");
        command->require_subcommand(1);
        command->footer("Example: radiowrap clips add recordings && radiowrap clips find \"حسن النيفي\"");
        auto* add = action(*command, "add", "Take files and folders in, or look whether they have changed",
                           &ClipsCommand::add);
        add->add_option("PATH", named_, "Sound files, folders of them")->required();
        add->add_option("--set", set_, "What is said of all of them; an empty value takes it back")
            ->type_name("FIELD=VALUE");
        auto* transcribe = add->add_flag("--transcribe", transcribe_,
                                         "Have the station's transcriber write down what is said in them");
        add->add_option("--station", station_, "The station file with the transcriber")
            ->type_name("FILE")
            ->needs(transcribe);
        add->add_option("--cache", cache_, "Folder that keeps transcripts (default: the user's cache folder)")
            ->type_name("DIR")
            ->needs(transcribe);
        action(*command, "list", "All clips", &ClipsCommand::list);
        auto* show =
            action(*command, "show", "All that is known of a clip, and from where", &ClipsCommand::show);
        show->add_option("CLIP", named_, "Its number in the list, or its file")->required();
        auto* find = action(*command, "find", "Clips by speaker, title, story, cues or transcript",
                            &ClipsCommand::find);
        find->add_option("WORDS", named_, "All of them have to be there")->required();
        action(*command, "check", "Which files are missing, changed, or not to be aired today",
               &ClipsCommand::check);
        auto* remove = action(*command, "remove", "Forget clips; their files stay", &ClipsCommand::remove);
        remove->add_option("CLIP", named_, "Numbers in the list, files or folders");
        remove->add_flag("--missing", missing_, "All whose files are gone");
        return command;
    }

    ExitCode run() override {
        for (const auto& [declared, work] : actions_)
            if (declared->parsed()) return (this->*work)();
        return ExitCode::wrong_use;
    }

private:
    using Work = ExitCode (ClipsCommand::*)();

    CLI::App* action(CLI::App& clips, const char* name, const char* what, Work work) {
        auto* declared = clips.add_subcommand(name, what);
        declared->add_option("--library", library_, "The library's file (default: the user's own)")
            ->type_name("FILE");
        declared->add_flag("--json", json_, "For programs");
        actions_.emplace_back(declared, work);
        return declared;
    }

    [[nodiscard]] SqlDatabase open(Mode mode) const {
        return open_clip_database(library_.empty() ? default_library() : fs::path(library_), mode);
    }

    void print(const nlohmann::json& json, const std::string& words) const {
        fmt::print("{}", json_ ? to_text(json) : words);
    }

    ExitCode add() {
        FactsByHand by_hand;
        for (const std::string& typed : set_) by_hand.push_back(fact_by_hand(typed));
        const std::optional<TranscriberSettings> transcriber = find_transcriber();
        const ClipListing listing = list_clips({named_.begin(), named_.end()}); // before a library is begun
        SqlDatabase library = open(Mode::create);
        SoundFileReader reader;
        AddReport report = [&] {
            ProgressLine line;
            const Progress progress = line.listener();
            return add_clips(library, listing, by_hand, reader, [&](std::size_t done, std::size_t all) {
                progress("reading clips", done, all);
            });
        }();
        const std::size_t transcribed = transcriber ? transcribe(library, *transcriber, report.warnings) : 0;
        nlohmann::json json = to_json(report);
        if (transcriber) json["transcribed"] = transcribed;
        print_warnings(report.warnings);
        print(json, report_in_words(report) +
                        (transcriber ? fmt::format("{} transcribed\n", transcribed) : std::string()));
        const bool none = report.added + report.changed + report.moved + report.unchanged == 0;
        return none && !report.warnings.empty() ? ExitCode::failure : ExitCode::done;
    }

    /// Before anything is added: a station without one is no reason to stop half-way.
    [[nodiscard]] std::optional<TranscriberSettings> find_transcriber() const {
        if (!transcribe_) return std::nullopt;
        if (station_.empty())
            throw Error("--transcribe: name the station file with [transcriber] by --station",
                        ExitCode::wrong_use);
        auto transcriber = load_station(station_).transcriber;
        if (!transcriber)
            throw Error(fmt::format("{}: there is no [transcriber]; add one with a `command`", station_),
                        ExitCode::wrong_use);
        return transcriber;
    }

    std::size_t transcribe(SqlDatabase& library, const TranscriberSettings& transcriber, Warnings& warnings) {
        ProgressLine line;
        const Progress progress = line.listener();
        TranscribedClips clips = transcribe_clips(
            library, {named_.begin(), named_.end()}, transcriber,
            (cache_.empty() ? default_cache() : fs::path(cache_)) / "transcripts",
            [&](std::size_t done, std::size_t all) { progress("transcribing clips", done, all); });
        warnings.insert(warnings.end(), clips.warnings.begin(), clips.warnings.end());
        return clips.transcribed;
    }

    ExitCode list() {
        SqlDatabase library = open(Mode::read);
        const std::vector<StoredClip> clips = load_clips(library);
        nlohmann::json all = nlohmann::json::array();
        if (json_)
            for (const StoredClip& clip : clips) all.push_back(to_json(clip, false));
        print(all, json_ ? "" : list_in_words(clips));
        return ExitCode::done;
    }

    ExitCode show() {
        SqlDatabase library = open(Mode::read);
        const std::vector<StoredClip> clips = load_clips(library);
        nlohmann::json all = nlohmann::json::array();
        std::string words;
        for (const std::string& typed : named_)
            for (const StoredClip* clip : choose(clips, typed)) {
                all.push_back(to_json(*clip, true));
                words += (words.empty() ? "" : "\n") + clip_in_words(*clip);
            }
        print(all, words);
        return ExitCode::done;
    }

    ExitCode find() {
        SqlDatabase library = open(Mode::read);
        const std::vector<StoredClip> clips = load_clips(library);
        const std::vector<FoundClip> found = find_clips(clips, fmt::format("{}", fmt::join(named_, " ")));
        nlohmann::json all = nlohmann::json::array();
        for (const FoundClip& one : found) all.push_back(to_json(one));
        print(all, found_in_words(found));
        return ExitCode::done;
    }

    ExitCode check() {
        SqlDatabase library = open(Mode::read);
        const std::vector<StoredClip> clips = load_clips(library);
        const std::string today = fmt::format("{:%Y-%m-%d}", fmt::localtime(std::time(nullptr)));
        const LibraryCheck check = check_library(clips, today);
        print(to_json(check, clips.size()), check_in_words(check, clips.size()));
        return check.missing.empty() && check.changed.empty() ? ExitCode::done : ExitCode::check_failed;
    }

    ExitCode remove() {
        SqlDatabase library = open(Mode::write);
        const std::vector<StoredClip> clips = load_clips(library);
        std::vector<std::int64_t> ids;
        for (const std::string& typed : named_)
            for (const StoredClip* clip : choose(clips, typed)) ids.push_back(clip->id);
        if (missing_)
            for (const StoredClip& clip : clips)
                if (clip.replaced || is_gone(clip.clip.path)) ids.push_back(clip.id);
        if (named_.empty() && !missing_)
            throw Error("name the clips to remove, or give --missing", ExitCode::wrong_use);
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        remove_clips(library, ids);
        print({{"removed", ids.size()}}, fmt::format("{} removed from the library\n", ids.size()));
        return ExitCode::done;
    }

    /// By number, by file, or all below a folder.
    static std::vector<const StoredClip*> choose(const std::vector<StoredClip>& clips,
                                                 const std::string& typed) {
        const fs::path path = fs::absolute(typed).lexically_normal();
        const std::string folder = (path / "").lexically_normal().string();
        const auto by_number = std::find_if(clips.begin(), clips.end(), [&](const StoredClip& clip) {
            return std::to_string(clip.id) == typed;
        });
        if (by_number != clips.end()) return {&*by_number}; // a folder may have the name 12 too
        std::vector<const StoredClip*> chosen;
        for (const StoredClip& clip : clips)
            if (clip.clip.path == path || clip.clip.path.string().starts_with(folder))
                chosen.push_back(&clip);
        if (chosen.empty())
            throw Error(fmt::format("{}: there is no such clip in the library; `radiowrap clips list` shows "
                                    "them with their numbers",
                                    typed),
                        ExitCode::wrong_use);
        return chosen;
    }

    std::string library_, station_, cache_;
    std::vector<std::string> named_, set_;
    bool json_ = false, missing_ = false, transcribe_ = false;
    std::vector<std::pair<CLI::App*, Work>> actions_;
};

} // namespace

std::unique_ptr<Command> make_clips_command() { return std::make_unique<ClipsCommand>(); }

} // namespace radiowrap
