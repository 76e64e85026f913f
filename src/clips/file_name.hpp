#pragma once

#include "clips/person_name.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// "SOT 2"
struct NumberedTake {
    int device = 0; ///< as take_device() has it
    int number = 0;
};

struct FileName {
    PersonName person;                ///< no words where the name says nothing of a person
    std::optional<int> order;         ///< the take's, or the number behind the name, or else in front of it
    std::optional<NumberedTake> take; ///< where it counts one device's takes
};

/// Reads a file name without extension: "hassan_nifi_2", "02 - Hassan al-Nifi", "حسن النيفي ٢", "sayed issa
/// (2)", "SOT1_nifi", "سيد عيسى أول". A date, or any other run of numbers, gives no order. Words such as
/// "clip" and "مداخلة" are left out.
FileName parse_file_name(std::string_view stem);

/// What to compare, byte by byte, for an order in which numbers count by their value: clip 2 stands before
/// clip 10.
std::string natural_key(std::string_view text);

/// That order; names with one key stand as their bytes do.
bool natural_less(std::string_view a, std::string_view b);

} // namespace radiowrap
