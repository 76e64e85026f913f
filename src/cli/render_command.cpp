#include "base/duration.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "wrap_json.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {

void print(const Production& production, const Request& request) {
    const Arrangement& arrangement = production.arrangement;
    const auto clips = std::count_if(arrangement.voices.begin(), arrangement.voices.end(),
                                     [](const VoicePart& part) { return part.clip; });
    fmt::print("{}\n{} on air: {} read, {} clips; {} takes made, the others kept from before\n",
               isolated(arrangement.script.article.headline.value_or(request.report.filename().string())),
               format_duration(to_seconds(production.timeline.length)),
               static_cast<std::ptrdiff_t>(arrangement.voices.size()) - clips, clips, arrangement.takes_made);
    if (!arrangement.segments_made.empty() && arrangement.segments_made.size() < arrangement.voices.size()) {
        fmt::print("  made anew: segment");
        for (const std::size_t segment : arrangement.segments_made) fmt::print(" {}", segment + 1);
        fmt::print("\n");
    }
    for (const Delivery& delivery : production.deliveries) {
        const Loudness& loudness = delivery.proof.loudness;
        fmt::print("  {:<12} {:6.2f} LUFS {:6.2f} dBTP  {}  {}\n", delivery.profile, loudness.integrated_lufs,
                   loudness.max_true_peak_dbtp, delivery.proof.passed() ? "proved" : "FAILED",
                   delivery.file.final_path().string());
        for (const std::string& failure : delivery.proof.failures) fmt::print("      {}\n", failure);
    }
    fmt::print("  {:<44}{}\n", "what plays when", (request.out / "wrap.json").string());
}

void make_folder(const std::filesystem::path& folder) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        throw Error(fmt::format("{}: the output folder cannot be made: {}; choose another with --out",
                                folder.string(), failed.message()));
}

class RenderCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command = app.add_subcommand("render", "From the written report to the finished files");
        add_report(*command, options_);
        add_clip_options(*command, options_);
        add_station_options(*command, options_);
        add_delivery_options(*command, options_);
        command->add_flag("--json", json_, "Print wrap.json instead of a summary");
        command->footer(
            "Example: radiowrap render report.txt --clips clips --deliver broadcast,podcast --out out");
        return command;
    }

    ExitCode run() override {
        const Request request = make_request(options_);
        Script script = read_script(request); // before a folder is made for nothing
        make_folder(request.out);
        const Production production = [&] {
            ProgressLine line;
            return produce(request, std::move(script), line.listener());
        }();
        print_warnings(production.arrangement.warnings);
        if (json_)
            fmt::print("{}", to_text(to_json(production, request)));
        else
            print(production, request);
        const bool passed = std::all_of(production.deliveries.begin(), production.deliveries.end(),
                                        [](const Delivery& delivery) { return delivery.proof.passed(); });
        return passed ? ExitCode::done : ExitCode::check_failed;
    }

private:
    Options options_;
    bool json_ = false;
};

} // namespace

std::unique_ptr<Command> make_render_command() { return std::make_unique<RenderCommand>(); }

} // namespace radiowrap
