package dev.berth.qapi;

/** Asks the guest to come to use so many bytes of memory; it does so when it likes. */
public record SetBalloon(long bytes) implements Command<Json> {
    @Override
    public String command() {
        return "balloon";
    }

    @Override
    public Json.Members arguments() {
        return Json.object().with("value", bytes);
    }

    @Override
    public Json decode(Json answer) {
        return answer;
    }
}
