#include "base/ascii_case.hpp"
#include "voice/english/letters.hpp"
#include "voice/english/numbers.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/vocabulary.hpp"

#include <algorithm>
#include <unordered_set>

namespace radiowrap::english {

namespace {

constexpr std::size_t kMostTokens = 96;

using Words = std::unordered_set<std::string_view>;

bool is_domain(std::string_view last) {
    static const Words domains = {"com", "org", "net", "edu", "gov", "int",  "info", "tv",
                                  "uk",  "sy",  "ly",  "me",  "fr",  "de",   "eu",   "tr",
                                  "lb",  "jo",  "io",  "co",  "ru",  "news", "media"};
    return domains.contains(last);
}

bool is_letters(std::string_view text, std::string_view others) {
    return !text.empty() && std::ranges::all_of(text, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               others.find(c) != std::string_view::npos;
    });
}

std::string letters_in_words(std::string_view run) {
    const bool vowels = run.find_first_of("aeiouyAEIOUY") != std::string_view::npos;
    if (run.size() < 2 || (run != "uk" && run != "tv" && (vowels || run.size() > 4))) return std::string(run);
    std::string capitals(run);
    for (char& c : capitals)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return letter_name(capitals);
}

bool is_number_character(char c) { return c >= '0' && c <= '9'; }

std::string_view sign_name(char c) {
    switch (c) {
    case '.':
        return "dot";
    case '@':
        return "at";
    case '/':
        return "slash";
    case '_':
        return "underscore";
    case '-':
        return "dash";
    default:
        return "plus";
    }
}

/// Letters, digits and the signs above.
std::string in_words(std::string_view address) {
    std::string words;
    for (std::size_t at = 0; at < address.size();) {
        const std::size_t start = at;
        const bool number = is_number_character(address[at]);
        if (!is_letters(address.substr(at, 1), "")) {
            words.append(words.empty() ? "" : " ").append(sign_name(address[at++]));
            continue;
        }
        while (at < address.size() && is_letters(address.substr(at, 1), "") &&
               is_number_character(address[at]) == number)
            ++at;
        const std::string_view run = address.substr(start, at - start);
        words += (words.empty() ? "" : " ") + (number ? cardinal(run) : letters_in_words(run));
    }
    return words;
}

/// The host and, if short and plain, what follows it: nobody notes down more.
std::string_view worth_saying(std::string_view address) {
    const std::size_t slash = address.find('/');
    if (slash == std::string_view::npos) return address;
    const std::string_view host = address.substr(0, slash);
    std::string_view path = address.substr(slash + 1);
    if (path.ends_with('/')) path.remove_suffix(1);
    if (path.size() > 20 || !is_letters(path, "_-")) return host;
    return address.substr(0, slash + 1 + path.size());
}

bool is_host(std::string_view host) {
    const std::size_t dot = host.rfind('.');
    return dot != std::string_view::npos && dot > 0 && dot + 1 < host.size() && is_letters(host, ".-") &&
           host.find("..") == std::string_view::npos && host.front() != '.';
}

bool is_mail(std::string_view address) {
    const std::size_t at = address.find('@');
    return at != std::string_view::npos && at > 0 && is_letters(address.substr(0, at), "._-+") &&
           is_host(address.substr(at + 1));
}

std::string read_address(std::string_view address) {
    if (is_mail(address)) return in_words(address);
    const std::size_t scheme = address.find("://");
    const bool has_scheme = address.starts_with("http") && scheme != std::string_view::npos;
    if (has_scheme) address.remove_prefix(scheme + 3);
    const std::string_view host = address.substr(0, address.find_first_of("/?#:"));
    if (!is_host(host)) return {};
    const bool known = ascii_lower(host) == host && is_domain(host.substr(host.rfind('.') + 1));
    if (!has_scheme && !known && !host.starts_with("www.")) return {};
    return in_words(host.size() < address.size() && address[host.size()] == '/' ? worth_saying(address)
                                                                                : host);
}

bool is_closing(const Token& token) {
    return token.is(".") || token.is(",") || token.is(";") || token.is(":") || token.is("!") ||
           token.is("?") || token.is(")") || token.is("]") || token.is(">") || token.is("\"") ||
           token.is("”") || token.is("…") || token.is_apostrophe();
}

} // namespace

MaybeReading read_web(const Text& text, std::size_t at) {
    if (!text[at].is_word() && !text[at].is_number()) return std::nullopt;
    const Token& before = text[at - 1];
    if (before.is_word() || before.is_number() || before.is(".") || before.is("@") || before.is("-"))
        return std::nullopt;
    std::size_t end = at;
    bool may_be = false;
    for (; end < at + kMostTokens && text[end].kind != Kind::none && text[end].kind != Kind::space; ++end)
        may_be = may_be || text[end].is(".");
    while (end > at && is_closing(text[end - 1])) --end;
    if (!may_be) return std::nullopt;
    const std::string words = read_address(text.between(at, end));
    return words.empty() ? std::nullopt : MaybeReading(Reading{words, end});
}

} // namespace radiowrap::english
