#pragma once

#include "lib/xml/node.hpp"

namespace radiowrap {

/// Visits `root` and all below it in the order of the document, without recursion. `enter(XmlNode)` answers
/// whether to go below the node; `leave(XmlNode)` is called behind what is below, and only for nodes entered
/// so.
template <typename Enter, typename Leave>
void walk(XmlNode root, Enter&& enter, Leave&& leave) {
    for (XmlNode node = root; node;) {
        const bool below = enter(node);
        if (const XmlNode child = node.first_child(); below && child) {
            node = child;
            continue;
        }
        if (below) leave(node);
        while (node != root && !node.next()) {
            node = node.parent();
            leave(node);
        }
        node = node == root ? XmlNode() : node.next();
    }
}

template <typename Enter>
void walk(XmlNode root, Enter&& enter) {
    walk(root, enter, [](XmlNode) {});
}

} // namespace radiowrap
