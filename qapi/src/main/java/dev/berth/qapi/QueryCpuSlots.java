package dev.berth.qapi;

import java.util.List;
import java.util.Optional;

/** Asks for the places where CPUs are or can be plugged. */
public record QueryCpuSlots() implements Command<List<QueryCpuSlots.Slot>> {

    /**
     * A place for CPUs.
     *
     * @param type the device to plug there
     * @param cpus how many CPUs one device brings
     * @param place the properties to plug it with: {@code socket-id}, {@code core-id}, …
     * @param qomPath the device that is there
     */
    public record Slot(String type, int cpus, Json.Members place, Optional<String> qomPath) {
        static Slot parse(Json json) {
            return new Slot(
                    json.demandText("type"),
                    Math.toIntExact(json.demandInteger("vcpus-count")),
                    json.demandMembers("props"),
                    json.text("qom-path"));
        }
    }

    @Override
    public String command() {
        return "query-hotpluggable-cpus";
    }

    @Override
    public List<Slot> decode(Json answer) {
        return answer.asItems().stream().map(Slot::parse).toList();
    }
}
