package dev.berth.qapi;

/** A QMP command asked only for its answer; two are the same whatever the order of arguments. */
public record Question(String command, Json.Members arguments) {
    public static Question of(String command) {
        return new Question(command, Json.object());
    }

    /** Asked about a type of QEMU's object model. */
    public static Question about(String command, String type) {
        return new Question(command, Json.object().with("typename", type));
    }

    static Question expanding(String kind, Json.Members model) {
        return new Question(
                "query-cpu-model-expansion", Json.object().with("type", kind).with("model", model));
    }

    static Question parse(Json json) {
        return new Question(
                json.demandText("execute"), json.members("arguments").orElse(Json.object()));
    }

    Json.Members toJson() {
        Json.Members json = Json.object().with("execute", command);
        return arguments.values().isEmpty() ? json : json.with("arguments", arguments);
    }
}
