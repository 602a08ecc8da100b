package dev.berth.qapi;

import java.util.List;

/** Asks for the character devices. */
public record QueryChardevs() implements Command<List<QueryChardevs.Chardev>> {

    /**
     * A character device.
     *
     * @param label its id
     * @param filename what it is connected to, such as {@code pty:/dev/pts/3}
     * @param open whether the guest's side has it open
     */
    public record Chardev(String label, String filename, boolean open) {
        static Chardev parse(Json json) {
            return new Chardev(
                    json.demandText("label"),
                    json.demandText("filename"),
                    json.demandBool("frontend-open"));
        }
    }

    @Override
    public String command() {
        return "query-chardev";
    }

    @Override
    public List<Chardev> decode(Json answer) {
        return answer.asItems().stream().map(Chardev::parse).toList();
    }
}
