package dev.berth.qapi;

import java.util.List;

/** Asks for the CPUs that are plugged, without disturbing them. */
public record QueryCpus() implements Command<List<QueryCpus.Cpu>> {

    /**
     * A virtual CPU.
     *
     * @param thread the host's thread id; under TCG without threads all share one
     * @param place where it is plugged: {@code socket-id}, {@code core-id}, …
     */
    public record Cpu(int index, long thread, String qomPath, Json.Members place) {
        static Cpu parse(Json json) {
            return new Cpu(
                    Math.toIntExact(json.demandInteger("cpu-index")),
                    json.demandInteger("thread-id"),
                    json.demandText("qom-path"),
                    json.members("props").orElse(Json.object()));
        }
    }

    @Override
    public String command() {
        return "query-cpus-fast";
    }

    @Override
    public List<Cpu> decode(Json answer) {
        return answer.asItems().stream().map(Cpu::parse).toList();
    }
}
