package dev.berth.qapi;

/** Any command, its answer as it came. */
public record RawCommand(String command, Json.Members arguments) implements Command<Json> {
    @Override
    public Json decode(Json answer) {
        return answer;
    }
}
