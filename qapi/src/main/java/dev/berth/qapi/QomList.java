package dev.berth.qapi;

import java.util.List;

/** Lists the properties of an object. */
public record QomList(String path) implements Command<List<QomList.Property>> {

    /** A property; {@code child<TYPE>} for an object below this one. */
    public record Property(String name, String type) {}

    @Override
    public String command() {
        return "qom-list";
    }

    @Override
    public Json.Members arguments() {
        return Json.object().with("path", path);
    }

    @Override
    public List<Property> decode(Json answer) {
        return answer.asItems().stream()
                .map(it -> new Property(it.demandText("name"), it.demandText("type")))
                .toList();
    }
}
