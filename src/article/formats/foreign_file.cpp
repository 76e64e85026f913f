#include "article/formats/foreign_file.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t sample_bytes = 4096;
constexpr std::string_view kIntoText = "copy its text into a text file, or save it as .docx, .odt or HTML";
constexpr std::string_view kIntoClips = "name the report's text here, and recordings with --clips";
constexpr std::string_view kTypeIt = "write its text into a text file";
constexpr std::string_view kUnpack = "unpack it and name the report in it";

struct Signature {
    std::string_view bytes;
    std::size_t at; ///< in the file
    std::string_view what;
    std::string_view way_out;
};

constexpr std::array kSignatures = {
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, 0, "an old Office file (.doc)", kIntoText},
    Signature{"\x89PNG\r\n\x1A\n"sv, 0, "a picture (PNG)", kTypeIt},
    Signature{"\xFF\xD8\xFF"sv, 0, "a picture (JPEG)", kTypeIt},
    Signature{"GIF8"sv, 0, "a picture (GIF)", kTypeIt},
    Signature{"WEBP"sv, 8, "a picture (WebP)", kTypeIt},
    Signature{"II*\0"sv, 0, "a picture (TIFF)", kTypeIt},
    Signature{"MM\0*"sv, 0, "a picture (TIFF)", kTypeIt},
    Signature{"BM"sv, 0, "a picture (BMP)", kTypeIt},
    Signature{"WAVE"sv, 8, "a sound file (WAV)", kIntoClips},
    Signature{"AIFF"sv, 8, "a sound file (AIFF)", kIntoClips},
    Signature{"AIFC"sv, 8, "a sound file (AIFF)", kIntoClips},
    Signature{"OggS\0"sv, 0, "a sound file (Ogg)", kIntoClips},
    Signature{"fLaC\0"sv, 0, "a sound file (FLAC)", kIntoClips},
    Signature{"ID3"sv, 0, "a sound file (MP3)", kIntoClips},
    Signature{"\xFF\xFB"sv, 0, "a sound file (MP3)", kIntoClips},
    Signature{"\xFF\xF3"sv, 0, "a sound file (MP3)", kIntoClips},
    Signature{"\xFF\xF2"sv, 0, "a sound file (MP3)", kIntoClips},
    Signature{"#!AMR"sv, 0, "a sound file (AMR)", kIntoClips},
    Signature{"ftyp"sv, 4, "a sound or video file (MP4)", kIntoClips},
    Signature{"\x1A\x45\xDF\xA3"sv, 0, "a sound or video file (Matroska, WebM)", kIntoClips},
    Signature{"\x1F\x8B"sv, 0, "a packed file (gzip)", kUnpack},
    Signature{"7z\xBC\xAF\x27\x1C"sv, 0, "a packed file (7-Zip)", kUnpack},
    Signature{"Rar!\x1A"sv, 0, "a packed file (RAR)", kUnpack},
    Signature{"\xFD"
              "7zXZ"sv,
              0, "a packed file (xz)", kUnpack},
    Signature{"BZh"sv, 0, "a packed file (bzip2)", kUnpack},
    Signature{"bplist00"sv, 0, "a web archive (.webarchive)", "save the page as HTML"},
    Signature{"SQLite format 3\0"sv, 0, "a database", kIntoText},
};

/// Bytes that stand in no text but one of 16 bits, which opens with none of the signatures.
bool is_binary(std::string_view bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < '\t' || (byte > '\r' && byte < 0x20 && byte != 0x1A && byte != 0x1B);
    });
}

bool has(std::string_view bytes, std::string_view part) { return bytes.find(part) != std::string_view::npos; }

} // namespace

ForeignFile find_foreign_file(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, sample_bytes);
    // These may be written in letters only.
    if ((head.starts_with("%PDF-1.") || head.starts_with("%PDF-2.")) &&
        (has(head, " obj") || is_binary(head)))
        return {"a PDF", kIntoText};
    if (head.starts_with("{\\rtf") && has(head, "\\")) return {"an RTF document", kIntoText};
    if (has(head, "MIME-Version:") && has(head, "multipart/related"))
        return {"a web archive (.mht)", "save the page as HTML"};
    if (!is_binary(head)) return {};
    for (const Signature& signature : kSignatures)
        if (head.size() >= signature.at && head.substr(signature.at).starts_with(signature.bytes))
            return {signature.what, signature.way_out};
    return {};
}

} // namespace radiowrap
