package dev.berth.cli;

import dev.berth.qapi.Json;

/** What a verb has to say, in virsh's words for people and as one JSON document for programs. */
interface Report {

    /** The text as virsh prints it, ending with its line's end where virsh prints one. */
    String text();

    /** The text where {@code --quiet} was asked for. */
    default String quietText() {
        return text();
    }

    /** The same for programs: keys in lower camel case, sizes in bytes. */
    Json json();
}
