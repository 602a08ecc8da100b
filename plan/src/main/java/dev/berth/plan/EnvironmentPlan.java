package dev.berth.plan;

import dev.berth.plan.step.Draft;

import java.util.List;

/** QEMU's environment: nothing of the daemon's but what is named here. */
final class EnvironmentPlan {
    private static final List<String> INHERITED = List.of("PATH");
    private static final List<String> ACCOUNT = List.of("USER", "LOGNAME");

    private EnvironmentPlan() {}

    static void plan(Planning planning) {
        Draft draft = planning.draft();
        String home = planning.folder();
        draft.variable("LC_ALL", "C");
        INHERITED.forEach(name -> inherit(name, planning));
        draft.variable("HOME", home);
        ACCOUNT.forEach(name -> inherit(name, planning));
        draft.variable("XDG_DATA_HOME", home + "/.local/share");
        draft.variable("XDG_CACHE_HOME", home + "/.cache");
        draft.variable("XDG_CONFIG_HOME", home + "/.config");
    }

    private static void inherit(String name, Planning planning) {
        String value = planning.host().settings().environment().get(name);
        if (value != null) {
            planning.draft().variable(name, value);
        }
    }
}
