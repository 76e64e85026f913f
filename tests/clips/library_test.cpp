#include "base/error.hpp"
#include "clips/clip_folder.hpp"
#include "clips/library.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using test::ClipFolder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> names(const ClipLibrary& library) {
    std::vector<std::string> result;
    for (const Clip& clip : library.clips)
        result.push_back(clip.path.lexically_relative(library.folder).string());
    return result;
}

std::string hints(const Clip& clip) {
    std::string all;
    for (const SpeakerHint& hint : clip.hints)
        all += std::string(describe(hint.source)) + "=" + hint.text + ";";
    return all;
}

std::string error_of(const std::filesystem::path& folder) {
    try {
        scan_clips(folder);
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

TEST(ScanClips, FindsSoundOfAnyFormatInNaturalOrderAndPassesOverTheRest) {
    const ClipFolder folder;
    for (const char* name :
         {"nifi_10.wav", "nifi_2.mp3", "حسن النيفي ٣.m4a", "a.opus", "b.flac", "deep/er/c.ogg"})
        folder.tone(name);
    folder.text("notes.txt", "hello");
    folder.text("picture.JPG", "no sound");
    folder.text(".hidden.wav", "hidden");
    const ClipLibrary library = scan_clips(folder.path().string() + "/");
    EXPECT_THAT(names(library), ElementsAre("a.opus", "b.flac", "deep/er/c.ogg", "nifi_2.mp3", "nifi_10.wav",
                                            "حسن النيفي ٣.m4a"));
    EXPECT_THAT(library.warnings, IsEmpty());
    EXPECT_NEAR(library.clips[4].seconds, 0.5, 0.001);
    EXPECT_EQ(library.clips[4].order, 10);
    EXPECT_EQ(library.clips[5].order, 3);
    EXPECT_EQ(hints(library.clips[5]), "file name=حسن النيفي ٣;");
}

TEST(ScanClips, WarnsOfEveryFileThatShouldBeSoundAndIsNot) {
    const ClipFolder folder;
    folder.tone("good.wav");
    folder.text("empty.wav", "");
    folder.text("garbage.mp3", std::string(5000, 'x'));
    folder.text("no_ending", "who knows");
    folder.ffmpeg("-f lavfi -i testsrc=duration=1:size=64x64", "-pix_fmt yuv420p", "film.mp4");
    const auto whole = folder.tone("cut.wav");
    std::filesystem::resize_file(whole, std::filesystem::file_size(whole) / 2);
    const ClipLibrary library = scan_clips(folder.path());
    EXPECT_THAT(names(library), ElementsAre("good.wav"));
    std::vector<std::string> messages;
    for (const Warning& warning : library.warnings) {
        EXPECT_EQ(warning.code, "clip_unreadable");
        messages.push_back(warning.message);
    }
    EXPECT_THAT(messages,
                ElementsAre(HasSubstr("cut.wav: breaks off"), HasSubstr("empty.wav: the file is empty"),
                            HasSubstr("film.mp4: has pictures but no sound"), HasSubstr("garbage.mp3"),
                            HasSubstr("no_ending")));
}

TEST(ScanClips, ReadsTheSpeakerFromTagsBeforeTheFileNameAndTheTitleLast) {
    const ClipFolder folder;
    folder.tone("hassan_2.mp3", "-metadata artist='حسن النيفي' -metadata title='عن الهدنة'");
    folder.tone("REC_1.flac", "-metadata PERFORMER='Jane Roe' -metadata ARTIST='Voice Recorder'");
    const ClipLibrary library = scan_clips(folder.path());
    ASSERT_EQ(library.clips.size(), 2U);
    EXPECT_EQ(hints(library.clips[0]), "tag=حسن النيفي;file name=hassan_2;title=عن الهدنة;");
    EXPECT_EQ(library.clips[0].title, "عن الهدنة");
    EXPECT_EQ(library.clips[0].order, 2);
    EXPECT_THAT(hints(library.clips[1]), HasSubstr("tag=Jane Roe;"));
    EXPECT_EQ(library.clips[1].order, 1);
}

TEST(ScanClips, ReadsArabicTagsOfOldProgramsOnWindows) {
    const ClipFolder folder;
    folder.tone("1.mp3", "-id3v2_version 3 -metadata artist='ÍÓä ÇáäíÝí'");
    EXPECT_EQ(hints(scan_clips(folder.path()).clips.at(0)), "tag=حسن النيفي;");
}

TEST(ScanClips, TakesTheFolderNameWhereTheFileNameNamesNobody) {
    const ClipFolder folder;
    folder.tone("حسن النيفي/2.wav");
    folder.tone("1.wav");
    const ClipLibrary library = scan_clips(folder.path());
    EXPECT_EQ(hints(library.clips.at(0)), "");
    EXPECT_EQ(hints(library.clips.at(1)), "folder name=حسن النيفي;");
    EXPECT_EQ(library.clips.at(1).order, 2);
}

TEST(ScanClips, TakesWhatASidecarSaysAndCutsSeveralClipsOutOfOneFile) {
    const ClipFolder folder;
    folder.tone("interview.wav");
    folder.tone("nifi_7.wav");
    folder.text("clip.toml",
                "[[clip]]\nfile = \"interview.wav\"\nspeaker = \"حسن النيفي\"\norder = 1\nout = 0.2\n"
                "[[clip]]\nfile = \"interview.wav\"\nspeaker = \"Jane Roe\"\nin = 0.25\nout = 0.4\n"
                "title = \"On the truce\"\n");
    folder.text("nifi_7.toml", "order = 2\n");
    const ClipLibrary library = scan_clips(folder.path());
    EXPECT_THAT(library.warnings, IsEmpty());
    EXPECT_THAT(names(library), ElementsAre("interview.wav", "interview.wav", "nifi_7.wav"));
    EXPECT_EQ(hints(library.clips[0]), "sidecar=حسن النيفي;");
    EXPECT_EQ(library.clips[0].in_s, std::nullopt);
    EXPECT_EQ(library.clips[0].out_s, 0.2);
    EXPECT_EQ(hints(library.clips[1]), "sidecar=Jane Roe;");
    EXPECT_EQ(library.clips[1].in_s, 0.25);
    EXPECT_EQ(library.clips[1].title, "On the truce");
    EXPECT_EQ(hints(library.clips[2]), "file name=nifi_7;");
    EXPECT_EQ(library.clips[2].order, 2);
}

TEST(ScanClips, TakesEveryFieldOfASidecarBeforeThoseOfTags) {
    const ClipFolder folder;
    folder.tone("a.mp3", "-metadata story=old -metadata copyright=Radio");
    folder.text("a.toml", "story = \"harbour\"\ndate = 2026-03-04\nplace = \"اللاذقية\"\nlanguage = \"ar\"\n"
                          "in_cue = \"في البداية\"\nout_cue = \"في النهاية\"\ntranscript = \"كل الكلام\"\n"
                          "valid_from = \"2026-03-01\"\nvalid_until = 2026-09-01\n");
    const Clip clip = scan_clips(folder.path()).clips.at(0);
    EXPECT_EQ(clip.story, "harbour");
    EXPECT_EQ(clip.date, "2026-03-04");
    EXPECT_EQ(clip.place, "اللاذقية");
    EXPECT_EQ(clip.language, "ar");
    EXPECT_EQ(clip.in_cue, "في البداية");
    EXPECT_EQ(clip.out_cue, "في النهاية");
    EXPECT_EQ(clip.transcript, "كل الكلام");
    EXPECT_EQ(clip.rights, "Radio");
    EXPECT_EQ(clip.valid_from, "2026-03-01");
    EXPECT_EQ(clip.valid_until, "2026-09-01");
}

TEST(ScanClips, WarnsOfASidecarWithoutItsClip) {
    const ClipFolder folder;
    folder.tone("a.wav");
    folder.text("clip.toml", "[[clip]]\nfile = \"gone.wav\"\n");
    folder.text("b.toml", "order = 1\n");
    const ClipLibrary library = scan_clips(folder.path());
    ASSERT_EQ(library.warnings.size(), 2U);
    EXPECT_THAT(library.warnings[0].message, HasSubstr("b.toml: there is no clip of this name"));
    EXPECT_THAT(library.warnings[1].message, HasSubstr("clip.toml: there is no clip gone.wav"));
    EXPECT_EQ(library.warnings[1].code, "clip_missing");
}

TEST(ScanClips, RefusesABrokenSidecarNamingLineAndKey) {
    const ClipFolder folder;
    folder.tone("a.wav");
    const auto with = [&](const std::string& sidecar) {
        folder.text("clip.toml", sidecar);
        return error_of(folder.path());
    };
    EXPECT_THAT(with("[[clip]]\nfile = \"a.wav\"\nspeeker = \"X\"\n"),
                HasSubstr("clip.toml:3: clip.speeker: unknown setting"));
    EXPECT_THAT(with("[[clip]]\nspeaker = \"X\"\n"),
                HasSubstr("file: the name of a clip in this folder is missing"));
    EXPECT_THAT(with("[[clip]]\nfile = \"a.wav\"\norder = 0\n"),
                HasSubstr("clip.toml:3: clip.order: a number from 1 on"));
    EXPECT_THAT(with("[[clip]]\nfile = \"a.wav\"\nin = -1\n"), HasSubstr("clip.toml:3: clip.in: seconds"));
    EXPECT_THAT(with("[[clip]]\nfile = \"a.wav\"\nin = 0.3\nout = 0.2\n"),
                HasSubstr("out: has to be later than in"));
    EXPECT_THAT(with("[[clip]]\nfile = \"a.wav\"\nin = nan\n"), HasSubstr("in: seconds"));
    EXPECT_THAT(with("[[clip]]\nfile = \"a.wav\"\nout = 9.0\n"),
                HasSubstr("9.00 s lies behind the end of a.wav"));
    EXPECT_THAT(with("[[clip]]\nfile = \"a.wav\"\ndate = \"4 March\"\n"),
                HasSubstr("clip.toml:3: clip.date: a date is expected: YYYY-MM-DD"));
    EXPECT_THAT(with("[[clip]\n"), HasSubstr("clip.toml:1:"));
}

TEST(ScanClips, RefusesToGuessWhatASidecarDescribes) {
    const ClipFolder folder;
    folder.tone("a.wav");
    folder.text("a.toml", "order = 1\n");
    folder.text("clip.toml", "[[clip]]\nfile = \"a.wav\"\norder = 2\n");
    EXPECT_THAT(error_of(folder.path()), HasSubstr("a.wav: described twice"));
    std::filesystem::remove(folder.path() / "clip.toml");
    folder.tone("a.mp3");
    EXPECT_THAT(error_of(folder.path()), HasSubstr("which clip does it describe, a.mp3 or a.wav"));
}

TEST(ScanClips, SaysThatThereIsNoSuchFolder) {
    const ClipFolder folder;
    EXPECT_THAT(error_of(folder.path() / "gone"), HasSubstr("there is no such folder"));
    EXPECT_THAT(error_of(folder.tone("a.wav")), HasSubstr("there is no such folder"));
    EXPECT_THAT(scan_clips(folder.path() / "").clips, testing::SizeIs(1));
}

TEST(ScanClips, FollowsNoLinkToAFolder) {
    const ClipFolder folder;
    folder.tone("a.wav");
    std::filesystem::create_directory_symlink(folder.path(), folder.path() / "again");
    EXPECT_THAT(names(scan_clips(folder.path())), ElementsAre("a.wav"));
}

} // namespace
} // namespace radiowrap
