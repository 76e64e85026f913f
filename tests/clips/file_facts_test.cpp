#include "clips/broadcast_chunks.hpp"
#include "clips/clip_folder.hpp"
#include "clips/file_facts.hpp"
#include "clips/ixml.hpp"
#include "clips/riff_file.hpp"
#include "lib/taglib/id3.hpp"
#include "support/temp_folder.hpp"

#include <gmock/gmock.h>

namespace radiowrap {
namespace {

using test::ClipFolder;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// "title=Harbour (tag title);"
std::string told(const std::vector<Fact>& facts) {
    std::string all;
    for (const Fact& fact : facts) all += fact.field + "=" + fact.value + " (" + fact.where + ");";
    return all;
}

std::string told(const std::filesystem::path& file) {
    return told(read_file_facts(file, file.parent_path()).facts);
}

struct TaggedFile {
    const char* name;
    const char* options;
};
void PrintTo(const TaggedFile& file, std::ostream* stream) { *stream << file.name; }

class TaggedFiles : public testing::TestWithParam<TaggedFile> {};

TEST_P(TaggedFiles, TellWhatTheyHold) {
    const ClipFolder folder;
    const auto file = folder.tone(
        GetParam().name, std::string("-metadata title=الميناء -metadata artist='حسن النيفي' "
                                     "-metadata date=2026-03-04 -metadata copyright='إذاعة' "
                                     "-metadata lyrics='كل الكلام' -metadata language=ara "
                                     "-metadata story=harbour -metadata place=اللاذقية "
                                     "-metadata in_cue='في البداية' -metadata out_cue='في النهاية' "
                                     "-metadata valid_from=2026-03-01 -metadata valid_until=2026-09-01 ") +
                             GetParam().options);
    const std::string all = told(file);
    for (const char* fact :
         {"speaker=حسن النيفي (tag artist)", "title=الميناء (tag title)", "date=2026-03-04 (tag date)",
          "rights=إذاعة (tag copyright)", "transcript=كل الكلام (tag lyrics)", "language=ar (tag language)",
          "story=harbour (tag story)", "place=اللاذقية (tag place)", "in_cue=في البداية (tag in_cue)",
          "out_cue=في النهاية (tag out_cue)", "valid_from=2026-03-01 (tag valid_from)",
          "valid_until=2026-09-01 (tag valid_until)"})
        EXPECT_THAT(all, HasSubstr(fact));
}

INSTANTIATE_TEST_SUITE_P(Formats, TaggedFiles,
                         testing::Values(TaggedFile{"id3v24.mp3", ""},
                                         TaggedFile{"id3v23.mp3", "-id3v2_version 3"},
                                         TaggedFile{"v.ogg", ""}, TaggedFile{"o.opus", ""},
                                         TaggedFile{"f.flac", ""},
                                         TaggedFile{"m.m4a", "-movflags use_metadata_tags"}));

TEST(ReadFileFacts, ReadsRiffInfoAndBext) {
    const ClipFolder folder;
    EXPECT_THAT(
        told(folder.tone("i.wav", "-metadata title=Port -metadata artist='Jane Roe' -metadata language=eng "
                                  "-metadata date=2026-03-04 -metadata copyright=Radio")),
        AllOf(HasSubstr("title=Port (tag title)"), HasSubstr("speaker=Jane Roe (tag artist)"),
              HasSubstr("language=en (tag language)"), HasSubstr("date=2026-03-04"),
              HasSubstr("rights=Radio")));
    EXPECT_THAT(told(folder.tone(
                    "1.wav", "-write_bext 1 -metadata description='Port talk' -metadata originator=Recorder "
                             "-metadata origination_date=2026-03-05")),
                AllOf(HasSubstr("title=Port talk (bext chunk)"), HasSubstr("date=2026-03-05 (bext chunk)"),
                      Not(HasSubstr("speaker="))));
}

TEST(ReadFileFacts, ReadsAnId3ChunkInAWavFile) {
    const ClipFolder folder;
    const auto file = test::write_wav_with(
        folder.path() / "1.wav", {{"id3 ", render_id3({{"TIT2", "الميناء"}, {"TPE1", "حسن النيفي"}})}});
    EXPECT_THAT(told(file), AllOf(HasSubstr("title=الميناء"), HasSubstr("speaker=حسن النيفي (tag artist)")));
}

TEST(ReadFileFacts, ReadsUnsynchronisedLyricsOfId3) {
    const ClipFolder folder;
    const std::string text = std::string("\3ara\0", 5) + "كل الكلام"; // UTF-8, language, no description
    const auto frame_bytes = static_cast<char>(text.size());
    const auto tag_bytes = static_cast<char>(text.size() + 10);
    const std::string frame = std::string("USLT\0\0\0", 7) + frame_bytes + std::string(2, '\0') + text;
    const std::string tag = std::string("ID3\4\0\0\0\0\0", 9) + tag_bytes + frame;
    const auto plain = folder.tone("plain.mp3", "-id3v2_version 0 -write_id3v1 0");
    const auto file = folder.text("1.mp3", tag + test::read_bytes(plain));
    EXPECT_THAT(told(file), HasSubstr("transcript=كل الكلام (tag lyrics)"));
}

TEST(ReadFileFacts, ReadsCartAndIxmlOfAnyCodec) {
    const ClipFolder folder;
    const std::string ixml =
        "<?xml version=\"1.0\"?><BWFXML><PROJECT>harbour</PROJECT><NOTE>First talk</NOTE>"
        "<TRACK_LIST><TRACK><NAME>Boom</NAME></TRACK></TRACK_LIST>"
        "<LOCATION><LOCATION_NAME>اللاذقية</LOCATION_NAME></LOCATION></BWFXML>";
    const auto file =
        test::write_wav_with(folder.path() / "1.wav", {{"iXML", ixml},
                                                       {"cart", test::cart_chunk({{4, "Port"},
                                                                                  {68, "Jane Roe"},
                                                                                  {388, "and that is all"},
                                                                                  {452, "2026/03/01"},
                                                                                  {470, "2099/12/31"}})}});
    const std::string all = told(file);
    EXPECT_THAT(all,
                AllOf(HasSubstr("speaker=Jane Roe (cart chunk)"), HasSubstr("title=Port (cart chunk)"),
                      HasSubstr("out_cue=and that is all (cart chunk)"),
                      HasSubstr("valid_from=2026-03-01 (cart chunk)"),
                      HasSubstr("story=harbour (iXML PROJECT)"), HasSubstr("title=First talk (iXML NOTE)"),
                      HasSubstr("place=اللاذقية (iXML LOCATION_NAME)")));
    EXPECT_THAT(all, AllOf(Not(HasSubstr("Boom")), Not(HasSubstr("valid_until"))));
    const Clip clip = make_clip(file, 0.5, read_file_facts(file, folder.path()).facts);
    EXPECT_EQ(clip.title, "Port") << "the first fact counts";
}

TEST(ReadFileFacts, TakesTheDateOfTheNameWhereNoTagHasOne) {
    const ClipFolder folder;
    EXPECT_THAT(told(folder.tone("حسن النيفي 2026-03-04.wav")), HasSubstr("date=2026-03-04 (file name)"));
}

TEST(ReadCart, TakesWhateverBytesThereAre) {
    EXPECT_THAT(read_cart(""), IsEmpty());
    EXPECT_EQ(told(read_cart(test::cart_chunk({{4, "Port"}}).substr(0, 6))), "title=Po (cart chunk);");
    EXPECT_EQ(told(read_cart(test::cart_chunk({{4, std::string("Port\0junk", 9)}}))),
              "title=Port (cart chunk);");
    EXPECT_EQ(told(read_cart(test::cart_chunk({{4, "\xCD\xD3\xE4"}}))), "title=حسن (cart chunk);");
}

TEST(ReadIxml, SaysNothingWhereItIsNoXml) {
    EXPECT_THAT(read_ixml(""), IsEmpty());
    EXPECT_THAT(read_ixml("<BWFXML><PROJECT>x"), IsEmpty());
    EXPECT_THAT(read_ixml("<!DOCTYPE a [<!ENTITY b \"c\">]><a><PROJECT>&b;</PROJECT></a>"), IsEmpty());
    EXPECT_EQ(told(read_ixml(std::string("<A><NOTE> x </NOTE></A>\0\0", 25))), "title=x (iXML NOTE);");
}

} // namespace
} // namespace radiowrap
