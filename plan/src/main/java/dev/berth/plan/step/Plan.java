package dev.berth.plan.step;

import java.util.List;
import java.util.Map;

/**
 * How one guest is started: what to prepare, what to open for QEMU, what to tell it. Nothing in it
 * depends on when or by whom it is carried out.
 *
 * @param environment QEMU's whole environment, in order
 * @param steps in the order of the command line
 */
public record Plan(
        String emulator,
        Map<String, String> environment,
        List<Preparation> preparations,
        List<Descriptor> descriptors,
        List<Step> steps) {
    public Plan {
        preparations = List.copyOf(preparations);
        descriptors = List.copyOf(descriptors);
        steps = List.copyOf(steps);
    }
}
