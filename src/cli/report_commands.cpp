// The commands that show one stage of the pipeline: article, script, match, timeline.
#include "article/read_article.hpp"
#include "base/duration.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "script/json.hpp"
#include "script/language_rules.hpp"
#include "script/script_file.hpp"
#include "wrap_json.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <map>
#include <set>

namespace radiowrap {

namespace {

void print_head(const Article& article) {
    const auto line = [](const char* what, const std::optional<std::string>& text) {
        if (text) fmt::print("{:<10}{}\n", what, isolated(*text));
    };
    line("headline", article.headline);
    line("station", article.station);
    line("reporter", article.reporter);
    line("dateline", article.dateline);
    line("date", article.date);
    line("language", article.language);
}

void print_dropped(const Article& article) {
    for (std::size_t i = 0; i < article.dropped.size(); ++i)
        fmt::print("dropped {:<3} {}\n", i + 1, isolated(article.dropped[i]));
}

class ArticleCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command =
            app.add_subcommand("article", "What the report holds: head, paragraphs, what was dropped");
        add_report(*command, options_);
        command->footer("Example: radiowrap article report.txt");
        return command;
    }
    ExitCode run() override {
        const ReportFile report = load_report(options_.report);
        const Article article =
            is_script_file(report.bytes)
                ? read_script_file(report.bytes, report.name).article
                : read_article(report.bytes, report.name,
                               load_article_rules(share_folder() / "assets" / "languages"),
                               make_read_options(options_));
        print_head(article);
        for (std::size_t i = 0; i < article.paragraphs.size(); ++i)
            fmt::print("{:>8}  {}\n", i + 1, isolated(article.paragraphs[i]));
        print_dropped(article);
        return ExitCode::done;
    }

private:
    Options options_;
};

class ScriptCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command = app.add_subcommand(
            "script", "What is narrated, and whose clip plays where: a text to be edited, that "
                      "render, match and timeline take in the place of the report");
        add_report(*command, options_);
        command->add_flag("--json", json_, "For programs");
        command->add_flag("--names", names_,
                          "How names are spoken: entries of the lexicon, and words that are in no list");
        command->add_option("--station", options_.station, "The station whose lexicon counts")
            ->type_name("FILE");
        command->footer("Example: radiowrap script report.txt > story.script");
        return command;
    }
    ExitCode run() override {
        const Request request = names_ ? make_request(options_) : make_plain_request(options_);
        const Script script = read_script(request);
        print_warnings(language_warnings(request.assets / "languages", script.article.language));
        if (names_)
            print_names(speak_script(request, script));
        else if (json_)
            fmt::print("{}", to_text(to_json(script)));
        else
            fmt::print("{}", to_script_file(script));
        return ExitCode::done;
    }

private:
    static void print_names(const std::vector<SpokenText>& spoken) {
        std::set<std::string> listed;
        std::map<std::string, std::string> unlisted;
        for (const SpokenText& text : spoken) {
            listed.insert(text.entries.begin(), text.entries.end());
            unlisted.insert(text.unlisted.begin(), text.unlisted.end());
        }
        fmt::print("in the lexicon\n");
        for (const std::string& name : listed) fmt::print("  {}\n", isolated(name));
        fmt::print(
            "in no list: written, and as it will be read; a line \"written<TAB>spoken\" in the station's "
            "lexicon settles it\n");
        for (const auto& [name, reading] : unlisted)
            fmt::print("  {}\t{}\n", isolated(name), isolated(reading));
    }

    Options options_;
    bool json_ = false, names_ = false;
};

class MatchCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command = app.add_subcommand("match", "Which clip fills which slot, and why");
        add_report(*command, options_);
        add_clip_options(*command, options_);
        command
            ->add_option("--station", options_.station, "The station whose transcriber hears what clips hold")
            ->type_name("FILE");
        command
            ->add_option("--cache", options_.cache,
                         "Folder that keeps transcripts (default: the user's cache folder)")
            ->type_name("DIR");
        command->add_flag("--json", json_, "For programs");
        command->footer("Example: radiowrap match report.txt --clips clips");
        return command;
    }
    ExitCode run() override {
        const Request request =
            options_.station.empty() ? make_plain_request(options_) : make_request(options_);
        Warnings warnings;
        const Assignment assignment = [&] {
            ProgressLine line;
            return match_clips(request, read_script(request), line.listener(), warnings);
        }();
        print_warnings(warnings);
        fmt::print("{}\n", json_ ? to_json(assignment).dump(2) : explain(assignment));
        const bool settled = std::all_of(assignment.slots.begin(), assignment.slots.end(),
                                         [](const SlotMatch& slot) { return slot.clip.has_value(); });
        return settled ? ExitCode::done : ExitCode::needs_decision;
    }

private:
    Options options_;
    bool json_ = false;
};

class TimelineCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command =
            app.add_subcommand("timeline", "What plays when; takes are made, nothing is delivered");
        add_report(*command, options_);
        add_clip_options(*command, options_);
        add_station_options(*command, options_);
        command->add_flag("--json", json_, "For programs; with the bed's gain over time");
        command->footer("Example: radiowrap timeline report.txt --clips clips");
        return command;
    }
    ExitCode run() override {
        const Request request = make_request(options_);
        const Arrangement arrangement = [&] {
            ProgressLine line;
            return arrange(request, read_script(request), line.listener());
        }();
        print_warnings(arrangement.warnings);
        const Timeline timeline = lay_out(arrangement.voices, arrangement.elements, request.station.timeline);
        if (json_)
            fmt::print("{}", to_text(to_json(timeline)));
        else
            print(timeline, arrangement);
        return ExitCode::done;
    }

private:
    static void print(const Timeline& timeline, const Arrangement& arrangement) {
        for (const Track& track : timeline.tracks)
            for (const Region& region : track.regions)
                fmt::print("{:>8} {:>8}  {:<9} {:<10} {}\n", format_duration(to_seconds(region.at)),
                           format_duration(to_seconds(region.length)), track.name, region.name,
                           region.segment ? isolated(arrangement.sources[*region.segment]) : "");
        fmt::print("{:>8}           end\n", format_duration(to_seconds(timeline.length)));
    }

    Options options_;
    bool json_ = false;
};

} // namespace

std::unique_ptr<Command> make_article_command() { return std::make_unique<ArticleCommand>(); }
std::unique_ptr<Command> make_script_command() { return std::make_unique<ScriptCommand>(); }
std::unique_ptr<Command> make_match_command() { return std::make_unique<MatchCommand>(); }
std::unique_ptr<Command> make_timeline_command() { return std::make_unique<TimelineCommand>(); }

} // namespace radiowrap
