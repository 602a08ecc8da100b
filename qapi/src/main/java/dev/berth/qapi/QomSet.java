package dev.berth.qapi;

/** Sets a property of an object, by its path or by its id where that is unique. */
public record QomSet(String path, String property, Json value) implements Command<Json> {
    @Override
    public String command() {
        return "qom-set";
    }

    @Override
    public Json.Members arguments() {
        return Json.object().with("path", path).with("property", property).with("value", value);
    }

    @Override
    public Json decode(Json answer) {
        return answer;
    }
}
