// Random scripts and libraries whose truth is known: no clip of another person may ever play, whatever is
// missing, named in part, or declared.
#include "clips/matching_case.hpp"
#include "support/cpu_time.hpp"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <random>

namespace radiowrap {
namespace {

using test::MatchingCase;

/// A name, and how people write it down. The family is everything behind the first word.
struct Person {
    const char* name;
    std::vector<const char*> files; ///< "" in front of a number
    const char* half;               ///< a part of the name, which may be anybody's of it
};

const std::vector<Person> kPeople{
    {"سليم الورداني", {"سليم الورداني", "Saleem al-Wardani", "selim wardani"}, "wardani"},
    {"نادر الورداني", {"نادر الورداني", "Nader Alwardani"}, "الورداني"},
    {"سليمان الورداني", {"سليمان الورداني", "Suleiman Wardani"}, "wardani"},
    {"هالة مرقص", {"هاله مرقص", "Hala Morqos"}, "morqos"},
    {"يوسف مرقص", {"Youssef Morqos", "يوسف مرقص"}, "مرقص"},
    {"كريم فؤاد الصبان", {"كريم فؤاد الصبان", "Karim Sabban"}, "sabban"},
    {"فؤاد الصبان", {"فؤاد الصبان", "Fouad Sabban"}, "الصبان"},
    {"عبد الرحمن الدقاق", {"عبدالرحمن الدقاق", "Abdelrahman Daqqaq"}, "daqqaq"},
    {"عبد الرحيم الدقاق", {"عبد الرحيم الدقاق", "Abdulrahim Dakkak"}, "الدقاق"},
    {"مأمون سيد زيتون", {"مامون سيد زيتون", "Mamoun Zeitoun"}, "سيد زيتون"},
    {"Peter Harlow", {"Peter Harlow", "Harlow, Peter"}, "harlow"},
    {"Paul Harlow", {"Paul Harlow"}, "harlow"},
    {"Anna Feldt", {"Anna Feldt", "anna_feldt"}, "feldt"},
};
const std::vector<const char*> kWords{
    "harvest", "bridge", "river",    "school", "market",  "flour",   "border", "winter",  "hospital",
    "harbour", "strike", "election", "mill",   "tunnel",  "water",   "convoy", "doctor",  "teacher",
    "salary",  "fuel",   "bread",    "night",  "road",    "village", "court",  "judge",   "prison",
    "letter",  "rain",   "drought",  "pump",   "engine",  "ferry",   "island", "signal",  "truce",
    "talks",   "flag",   "stone",    "wall",   "garden",  "olive",   "cotton", "sugar",   "price",
    "bank",    "loan",   "roof",     "tent",   "blanket", "stove",   "train",  "station", "square"};

/// Of a file.
struct Truth {
    std::string person; ///< who is heard
    std::string slot;   ///< whose clip it is; "-" for none
    bool half = false;  ///< nothing but a half of the name says who it is
};

class Generator {
public:
    explicit Generator(unsigned seed) : random_(seed) {}

    MatchingCase make() {
        MatchingCase made;
        const int people = number(1, 4);
        while (static_cast<int>(made.speakers.size()) < people) {
            const std::string name = pick(kPeople).name;
            if (std::find(made.speakers.begin(), made.speakers.end(), name) == made.speakers.end())
                made.speakers.push_back(name);
        }
        const int slots = number(1, 8);
        for (int i = 0; i < slots; ++i) add_slot(made);
        const int strangers = number(0, 4);
        for (int i = 0; i < strangers; ++i) add_clip(made, pick(kPeople), "-", nullptr);
        return made;
    }

    std::map<std::string, Truth> truth; ///< by file

private:
    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(random_); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <typename All>
    const typename All::value_type& pick(const All& all) {
        return all[static_cast<std::size_t>(number(0, static_cast<int>(all.size()) - 1))];
    }

    /// Of the last slot among those of its speaker.
    static long place(const MatchingCase& made) {
        return std::count_if(made.slots.begin(), made.slots.end(), [&](const test::SlotRow& slot) {
            return slot.speaker == made.slots.back().speaker;
        });
    }

    std::string sentence() {
        std::string text = "we";
        for (int i = 0; i < 7; ++i) text += std::string(" ") + pick(kWords);
        return text;
    }

    void add_slot(MatchingCase& made) {
        const int who = chance(10) ? -1 : number(0, static_cast<int>(made.speakers.size()) - 1);
        test::SlotRow slot;
        slot.speaker = who;
        slot.plays = std::to_string(made.slots.size());
        const std::string words = sentence();
        const double seconds = number(5, 40);
        if (chance(30)) slot.says.in_cue = words;
        if (chance(30)) slot.says.seconds = seconds;
        if (chance(30)) slot.lead_in = words;
        made.slots.push_back(slot);
        if (who < 0 || chance(25)) return; // no clip came
        const auto person = std::find_if(kPeople.begin(), kPeople.end(), [&](const Person& p) {
            return p.name == made.speakers[static_cast<std::size_t>(who)];
        });
        Clip knows;
        if (chance(50)) knows.transcript = words;
        if (chance(30)) knows.in_cue = words;
        add_clip(made, *person, slot.plays, &knows, seconds);
    }

    void add_clip(MatchingCase& made, const Person& person, const std::string& slot, const Clip* knows,
                  double seconds = 9.0) {
        test::ClipRow clip;
        const bool half = chance(25);
        clip.file = std::to_string(truth.size()) + "/" + (half ? person.half : pick(person.files));
        if (chance(50)) clip.file += " " + std::to_string(knows != nullptr ? place(made) : number(1, 4));
        clip.file += ".wav";
        if (chance(15)) clip.speaker = person.name;
        clip.seconds = seconds;
        if (knows != nullptr) clip.knows = *knows;
        if (knows == nullptr && chance(50)) clip.knows.in_cue = sentence();
        truth[clip.file] = {person.name, slot, half && clip.speaker.empty()};
        made.clips.push_back(clip);
    }

    std::mt19937 random_;
};

constexpr auto kLibraries = static_cast<unsigned>(3000 / test::kSlowdown);

TEST(RandomLibraries, NeverPlayAnotherPersonsClip) {
    std::size_t filled = 0;
    std::size_t open = 0;
    std::size_t misplaced = 0;
    std::size_t strays = 0;
    std::size_t untold = 0;
    for (unsigned seed = 1; seed <= kLibraries; ++seed) {
        Generator generator(seed);
        const MatchingCase made = generator.make();
        const Assignment assignment = assign_clips(script_of(made), library_of(made), {});
        for (const SlotMatch& slot : assignment.slots) {
            if (!slot.clip) {
                ++open;
                continue;
            }
            const std::string file = test::file_in(slot);
            const Truth& truth = generator.truth.at(file);
            ++filled;
            // A stranger's clip that is named by the family of a speaker, and nowhere is there more of the
            // stranger.
            if (truth.half && truth.person != slot.speaker) {
                ++untold;
                continue;
            }
            EXPECT_EQ(truth.person, slot.speaker.value_or("nobody")) << "seed " << seed << ", " << file;
            misplaced += truth.slot != "-" && truth.slot != std::to_string(slot.slot - 1);
            strays += truth.slot == "-";
        }
    }
    std::cout << filled << " filled, " << open << " open; of the right person, but " << misplaced
              << " of another slot and " << strays << " of no slot; " << untold
              << " by half a name that a stranger shares\n";
    EXPECT_LE(100 * misplaced, filled);
    EXPECT_GT(filled, kLibraries / 3);
}

} // namespace
} // namespace radiowrap
