package dev.berth.it;

import java.util.List;

/**
 * What a guest's run must not leave: files of its run and state, and processes. Logs, caches and
 * definitions may stay.
 */
record Remains(List<String> run, List<String> lib, List<Long> processes) {

    static Remains of(TestRoot root) {
        return new Remains(
                root.files("run"),
                root.files("lib"),
                root.processes().stream().map(ProcessHandle::pid).sorted().toList());
    }
}
