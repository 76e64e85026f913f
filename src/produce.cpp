#include "produce.hpp"

#include "base/output_lock.hpp"
#include "clips/store/open_clips.hpp"
#include "clips/transcribe.hpp"
#include "mix/mixer.hpp"
#include "script/make_script.hpp"
#include "script/script_file.hpp"
#include "wrap_json.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

/// What a script file says of its slots; an option of the command line goes before it.
std::vector<SlotChoice> choices_of(const Request& request, const Script& script) {
    std::vector<SlotChoice> choices = request.choices;
    std::size_t slot = 0;
    for (const Segment& segment : script.segments) {
        if (segment.kind != SegmentKind::clip) continue;
        ++slot;
        const bool by_option = std::ranges::any_of(
            request.choices, [&](const SlotChoice& choice) { return choice.slot == slot; });
        if (segment.clip && !by_option)
            choices.push_back({slot, *segment.clip, request.report.parent_path()});
    }
    return choices;
}

} // namespace

std::string report_stem(const Request& request) {
    return request.report == "-" ? "report" : request.report.stem().string();
}

Script read_script(const Request& request) {
    const ReportFile report = load_report(request.report);
    if (is_script_file(report.bytes)) return read_script_file(report.bytes, report.name);
    const auto languages = request.assets / "languages";
    Article article = read_article(report.bytes, report.name, load_article_rules(languages), request.reading);
    const LanguageRules rules = load_language_rules(languages, article.language);
    return make_script(std::move(article), rules);
}

Assignment match_clips(const Request& request, const Script& script, const Progress& progress,
                       Warnings& warnings) {
    ClipLibrary library;
    if (request.clips) library = open_clips(*request.clips);
    if (const auto& transcriber = request.station.transcriber)
        add_transcripts(
            library, script, *transcriber, request.cache / "transcripts",
            [&](std::size_t done, std::size_t all) { progress("transcribing clips", done, all); });
    warnings.insert(warnings.end(), library.warnings.begin(), library.warnings.end());
    const Warnings unknown = language_warnings(request.assets / "languages", script.article.language);
    warnings.insert(warnings.end(), unknown.begin(), unknown.end());
    const WordStems stems = load_word_stems(request.assets / "languages", script.article.language);
    Assignment assignment = assign_clips(script, library, choices_of(request, script), stems);
    warnings.insert(warnings.end(), assignment.warnings.begin(), assignment.warnings.end());
    return assignment;
}

Production produce(const Request& request, Script script, const Progress& progress) {
    const OutputLock lock(request.out);
    PendingFile sidecar(request.out /
                        "wrap.json"); // a folder that cannot be written is known before any work

    Production production{arrange(request, std::move(script), progress), {}, {}};
    const Arrangement& arrangement = production.arrangement;
    production.timeline = lay_out(arrangement.voices, arrangement.elements, request.station.timeline);

    progress("measuring the mix", 0, 0);
    Programme programme;
    programme.mix = [&timeline = production.timeline] { return std::make_unique<Mixer>(timeline); };
    programme.mix_loudness = measure(*programme.mix()).loudness;
    programme.frames = production.timeline.length;
    programme.tags = tags_of(arrangement.script.article, request);

    progress("mastering, encoding and proving", 0, 0);
    const std::string stem = report_stem(request);
    production.deliveries = deliver_all(programme, request.deliveries, request.out, stem);

    sidecar.write(to_text(to_json(production, request)));
    for (const Delivery& delivery : production.deliveries) delivery.file.sync();
    for (Delivery& delivery : production.deliveries) delivery.file.commit();
    sidecar.commit();
    return production;
}

} // namespace radiowrap
