package dev.berth.qapi;

/** Reads a property of an object, by its path or by its id where that is unique. */
public record QomGet(String path, String property) implements Command<Json> {
    @Override
    public String command() {
        return "qom-get";
    }

    @Override
    public Json.Members arguments() {
        return Json.object().with("path", path).with("property", property);
    }

    @Override
    public Json decode(Json answer) {
        return answer;
    }
}
