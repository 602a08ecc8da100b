package dev.berth.qapi;

/** A line typed at QEMU's monitor for people; the answer is what it prints. */
public record HumanMonitor(String line) implements Command<String> {
    @Override
    public String command() {
        return "human-monitor-command";
    }

    @Override
    public Json.Members arguments() {
        return Json.object().with("command-line", line);
    }

    @Override
    public String decode(Json answer) {
        return answer.asText()
                .orElseThrow(() -> new JsonException("the monitor's answer is no text: " + answer));
    }
}
