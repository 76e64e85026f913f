#include "clips/riff_file.hpp"
#include "lib/taglib/riff_chunks.hpp"
#include "support/temp_folder.hpp"

#include <gmock/gmock.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

TEST(ReadRiffChunks, GivesTheBytesOfTheChunksThatAreAskedFor) {
    const test::TempFolder folder;
    const auto file =
        test::write_wav_with(folder / "a.wav", {{"iXML", "<A/>"}, {"cart", "0101"}, {"more", "1234"}});
    EXPECT_THAT(read_riff_chunks(file, {"iXML", "cart", "none"}),
                ElementsAre(Pair("cart", "0101"), Pair("iXML", "<A/>")));
}

TEST(ReadRiffChunks, FindsNoneInOtherFilesAndInWhatBreaksOff) {
    const test::TempFolder folder;
    const auto file = test::write_wav_with(folder / "a.wav", {{"iXML", "<A/>"}});
    std::string bytes = test::read_bytes(file);
    test::write_bytes(folder / "cut.wav", bytes.substr(0, bytes.find("iXML") + 6));
    bytes.replace(bytes.find("iXML") + 4, 4, "\xFF\xFF\xFF\x7F");
    test::write_bytes(folder / "lies.wav", bytes);
    test::write_bytes(folder / "text.wav", std::string(4000, 'x'));
    for (const char* name : {"cut.wav", "lies.wav", "text.wav", "none.wav"})
        EXPECT_THAT(read_riff_chunks(folder / name, {"iXML"}), IsEmpty()) << name;
}

} // namespace
} // namespace radiowrap
