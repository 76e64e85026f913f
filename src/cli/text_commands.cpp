// The command that works on text alone: tashkeel.
#include "base/cancellation.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "lib/icu/utf8.hpp"
#include "voice/arabic/endings.hpp"
#include "voice/arabic/lexicon_marks.hpp"
#include "voice/arabic/weave.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <fstream>
#include <iostream>

namespace radiowrap {

namespace {

class TashkeelCommand : public Command {
public:
    CLI::App* declare(CLI::App& app) override {
        auto* command = app.add_subcommand("tashkeel", "Put the vowels on Arabic text, line by line");
        command->add_option("FILE", file_, "A text in UTF-8; - (the default) reads standard input");
        command->add_flag("--pausal", pausal_,
                          "As it is spoken: without the endings that are left out in speech");
        command->footer("Example: radiowrap tashkeel report.txt");
        return command;
    }
    ExitCode run() override {
        const auto folder = share_folder() / "voices" / "ar";
        const Tashkeel tashkeel(folder / "tashkeel.bin");
        Lexicon lexicon;
        lexicon.load(folder / "lexicon.tsv");
        std::ifstream stream;
        if (file_ != "-") stream.open(file_, std::ios::binary);
        std::istream& input = file_ == "-" ? std::cin : stream;
        if (!input) throw Error(fmt::format("{}: cannot be read", file_));
        std::string line;
        for (std::size_t number = 1; std::getline(input, line); ++number) {
            throw_if_cancelled();
            if (const auto at = first_invalid_utf8(line))
                throw Error(fmt::format("{}:{}: byte {} is not UTF-8; save the text as UTF-8", file_, number,
                                        *at + 1));
            fmt::print("{}{}", vowel(tashkeel, lexicon, line), input.eof() ? "" : "\n");
        }
        throw_if_cancelled(); // a signal may have ended the reading
        if (input.bad()) throw Error(fmt::format("{}: cannot be read to its end; is it a text file?", file_));
        return ExitCode::done;
    }

private:
    std::string vowel(const Tashkeel& tashkeel, const Lexicon& lexicon, const std::string& line) const {
        std::vector<std::string> used;
        Vowelled vowelled = tashkeel.vowel(apply_lexicon(lexicon, read_marked(line), used, Respelling::no));
        if (pausal_) drop_doubtful_endings(vowelled, kSureEnding);
        return weave(line, vowelled.text);
    }

    std::string file_ = "-";
    bool pausal_ = false;
};

} // namespace

std::unique_ptr<Command> make_tashkeel_command() { return std::make_unique<TashkeelCommand>(); }

} // namespace radiowrap
