#include "clips/file_name.hpp"

#include "clips/name_words.hpp"
#include "lib/icu/normalize.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr std::size_t kMostOrderDigits = 3; ///< more are a year, a date or a recorder's own count
constexpr std::size_t kFewestDeviceDigits = 4;
constexpr std::size_t kLongestDevice = 5; ///< letters in front of them

bool is_figure(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_number(const RawWord& word) { return std::all_of(word.text.begin(), word.text.end(), is_figure); }

/// "v2": a version, not a place.
bool is_version(const RawWord& word) {
    return word.text.size() > 1 && word.text[0] == U'v' &&
           std::all_of(word.text.begin() + 1, word.text.end(), is_figure);
}

/// "SOT1": the word and its number.
std::size_t letters_in_front(std::u32string_view word) {
    const auto figure = std::find_if(word.begin(), word.end(), is_figure);
    const bool only_figures = std::all_of(figure, word.end(), is_figure);
    return only_figures ? static_cast<std::size_t>(figure - word.begin()) : word.size();
}

/// "final2": a version too.
bool is_counted_version(const RawWord& word) {
    const std::size_t letters = letters_in_front(word.text);
    return letters < word.text.size() && is_version_word(std::u32string_view(word.text).substr(0, letters));
}

/// "WA0004", "ZOOM0012": what a telephone or a recorder counts its files with.
bool is_device_count(const RawWord& word) {
    const std::size_t letters = letters_in_front(word.text);
    const std::u32string_view figures = std::u32string_view(word.text).substr(letters);
    const bool year = figures.size() == 4 && (figures.starts_with(U"19") || figures.starts_with(U"20"));
    return letters > 0 && letters <= kLongestDevice && figures.size() >= kFewestDeviceDigits && !year &&
           script_of_word(word.text) == NameScript::latin;
}

/// "nifi2" and "02nifi" are a word and a number; "7asan" and "wadi3" in the middle of a name are letters.
void add_parts(std::vector<RawWord>& words, const RawWord& word, bool last) {
    const bool arabic = script_of_word(word.text) == NameScript::arabic;
    const auto first_letter = std::find_if_not(word.text.begin(), word.text.end(), is_figure);
    const auto after_letters = std::find_if_not(word.text.rbegin(), word.text.rend(), is_figure).base();
    const auto front = first_letter - word.text.begin();
    const bool front_is_number =
        front > 0 && (arabic || front > 1 || word.text.front() == U'0' || word.text.front() == U'1');
    const auto letters_from = front_is_number ? first_letter : word.text.begin();
    const bool back_is_number = arabic || (last && after_letters - letters_from >= 3);
    const auto letters_to = back_is_number ? after_letters : word.text.end();
    if (front_is_number) words.push_back({{word.text.begin(), letters_from}});
    const bool whole = letters_from == word.text.begin() && letters_to == word.text.end();
    words.push_back({{letters_from, letters_to}, word.hamza_first, whole ? word.spelt_out : U""});
    if (letters_to != word.text.end()) words.push_back({{letters_to, word.text.end()}});
}

/// The number that stands alone at this end.
template <typename Iterator>
std::optional<int> lone_number(Iterator from, Iterator to) {
    const auto end = std::find_if_not(from, to, is_number);
    if (end - from != 1 || from->text.size() > kMostOrderDigits) return std::nullopt;
    return std::stoi(std::string(from->text.begin(), from->text.end()));
}

std::u32string without_article(const std::u32string& word) {
    return word.starts_with(U"ال") && word.size() > 3 ? word.substr(2) : word;
}

/// Sorts the words of a file's name.
class Reader {
public:
    explicit Reader(std::string_view stem) : raw_(split_name(stem)) {}

    FileName read() {
        for (at_ = 0; at_ < raw_.size(); ++at_) read_word();
        FileName name;
        const bool behind = !words_.empty() && is_number(words_.back());
        name.order =
            behind ? lone_number(words_.rbegin(), words_.rend()) : lone_number(words_.begin(), words_.end());
        if (takes_ == 1) {
            name.take = take_;
            name.order = take_.number;
        }
        std::erase_if(words_, is_number);
        name.person = parse_person_name(std::move(words_));
        return name;
    }

private:
    void read_word() {
        const RawWord& word = raw_[at_];
        if (is_version(word) || read_take() || is_counted_version(word) || is_device_count(word)) return;
        if (is_file_word(word.text) || is_at_an_hour()) {
            after_file_word_ = true;
            return;
        }
        if (const std::size_t letters = letters_in_front(word.text);
            letters < word.text.size() && is_file_word(std::u32string_view(word.text).substr(0, letters))) {
            words_.push_back({word.text.substr(letters)}); // "part2"
            after_file_word_ = true;
            return;
        }
        if (const auto place = place_in_words()) {
            words_.push_back({figures(*place)});
        } else if (is_number(word)) {
            words_.push_back(word);
        } else {
            add_parts(words_, word, at_ + 1 == raw_.size());
        }
        after_file_word_ = false;
    }

    /// "WhatsApp Audio 2024-03-12 at 10.22.31"
    [[nodiscard]] bool is_at_an_hour() const {
        return raw_[at_].text == U"at" && at_ > 0 && at_ + 1 < raw_.size() && is_number(raw_[at_ - 1]) &&
               is_number(raw_[at_ + 1]);
    }

    /// "sot 2", "sot2", "o-ton 2", "e 02": only with the number behind it.
    bool read_take() {
        std::size_t from = at_;
        if (raw_[at_].text == U"o" && at_ + 1 < raw_.size() && raw_[at_ + 1].text.starts_with(U"ton")) ++from;
        const std::u32string& text = raw_[from].text;
        const std::size_t letters = letters_in_front(text);
        const std::u32string word = (from > at_ ? U"o" : U"") + text.substr(0, letters);
        std::optional<int> device = take_device(word);
        if (!device && at_ == 0) device = leading_take_device(word);
        if (!device) return false;
        const bool glued = letters < text.size();
        if (!glued && (from + 1 >= raw_.size() || !is_number(raw_[from + 1]))) {
            at_ = from; // "o-ton" alone is a word for files as well
            return from > at_ || is_file_word(word);
        }
        const RawWord number{glued ? text.substr(letters) : raw_[from + 1].text};
        at_ = glued ? from : from + 1;
        const bool run = !glued && at_ + 1 < raw_.size() && is_number(raw_[at_ + 1]);
        after_file_word_ = true;
        if (run || number.text.size() > kMostOrderDigits) {
            words_.push_back(number);
        } else {
            ++takes_;
            take_ = {*device, std::stoi(std::string(number.text.begin(), number.text.end()))};
        }
        return true;
    }

    /// "سيد عيسى أول": behind the name, with nothing but numbers and words for files after it. آل ثاني is a
    /// family.
    [[nodiscard]] std::optional<int> place_in_words() const {
        const bool family = at_ > 0 && raw_[at_ - 1].text == U"ال";
        if (words_.empty() || family) return std::nullopt;
        const bool rest_is_of_file =
            std::all_of(raw_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, raw_.end(),
                        [](const RawWord& word) { return is_number(word) || is_file_word(word.text); });
        if (!rest_is_of_file) return std::nullopt;
        return ordinal(after_file_word_ ? without_article(raw_[at_].text) : raw_[at_].text);
    }

    static std::u32string figures(int number) {
        return std::u32string(1, U'0' + static_cast<char32_t>(number));
    }

    std::vector<RawWord> raw_;
    std::vector<RawWord> words_; ///< of the name, and numbers
    std::size_t at_ = 0;
    bool after_file_word_ = false;
    std::size_t takes_ = 0;
    NumberedTake take_;
};

} // namespace

FileName parse_file_name(std::string_view stem) { return Reader(stem).read(); }

std::string natural_key(std::string_view text) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::string form = folded(text);
    std::string key;
    for (auto at = form.begin(); at != form.end();) {
        if (!digit(*at)) {
            key += *at++;
            continue;
        }
        const auto end = std::find_if_not(at, form.end(), digit);
        const auto from = std::find_if(at, end, [](char c) { return c != '0'; });
        const auto figures = static_cast<std::size_t>(end - from); // the longer number is the greater one
        key += '0';
        for (int shift = 24; shift >= 0; shift -= 8) key += static_cast<char>(figures >> shift & 0xFFU);
        key.append(from, end);
        at = end;
    }
    return key;
}

bool natural_less(std::string_view a, std::string_view b) {
    const std::string x = natural_key(a);
    const std::string y = natural_key(b);
    return x != y ? x < y : a < b;
}

} // namespace radiowrap
