#pragma once

#include "article/story.hpp"

namespace radiowrap {

/// Drops what a page shows twice for the eye: a quotation, or words that are no sentence, that another,
/// longer block says word by word; and the hour of an entry, alone on its line. Lead-ins with a colon stay,
/// and so do sentences: a writer may say one again.
void drop_repeated_blocks(Story& story);

} // namespace radiowrap
