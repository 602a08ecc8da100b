package dev.berth.plan.step;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A plan while it is made. One thread. */
public final class Draft {
    private static final int FIRST_DESCRIPTOR = 3;

    private final Map<Stage, List<Step>> steps = new EnumMap<>(Stage.class);
    private final List<Preparation> preparations = new ArrayList<>();
    private final List<Descriptor> descriptors = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();

    private int descriptorSets;

    public void add(Stage stage, Step step) {
        steps.computeIfAbsent(stage, _ -> new ArrayList<>()).add(step);
    }

    public void prepare(Preparation preparation) {
        preparations.add(preparation);
    }

    public void variable(String name, String value) {
        environment.put(name, value);
    }

    /** Lets QEMU inherit one more descriptor; answers the number it has there. */
    public int pass(IntFunction<Descriptor> descriptor) {
        int number = FIRST_DESCRIPTOR + descriptors.size();
        descriptors.add(descriptor.apply(number));
        return number;
    }

    /**
     * Lets QEMU inherit one more descriptor and open it as a file.
     *
     * @return the path that names it
     */
    public String passFile(
            Stage stage, IntFunction<Descriptor> descriptor, String opaque, Origin origin) {
        int number = pass(descriptor);
        Step.DescriptorSet set = new Step.DescriptorSet(descriptorSets++, number, opaque, origin);
        add(stage, set);
        return set.path();
    }

    public Plan finish(String emulator) {
        List<Step> ordered = steps.values().stream().flatMap(List::stream).toList();
        return new Plan(emulator, environment, preparations, descriptors, ordered);
    }
}
