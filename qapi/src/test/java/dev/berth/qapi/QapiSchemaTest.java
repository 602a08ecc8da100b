package dev.berth.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QapiSchemaTest {
    private static final QapiSchema SCHEMA =
            new QapiSchema(
                    Json.parse(
                            """
                            [{"name":"add","meta-type":"command","arg-type":"1","ret-type":"[4]",
                              "features":["hot"]},
                             {"name":"GONE","meta-type":"event","arg-type":"4"},
                             {"name":"1","meta-type":"object","tag":"driver",
                              "members":[{"name":"driver","type":"2"},{"name":"file","type":"5"}],
                              "variants":[{"case":"nbd","type":"4"}]},
                             {"name":"2","meta-type":"enum","values":["nbd","old"]},
                             {"name":"3","meta-type":"enum","values":["a"],
                              "members":[{"name":"a","features":["shaky"]}]},
                             {"name":"4","meta-type":"object","features":["dynamic"],
                              "members":[{"name":"mode","type":"3","default":null,
                                          "features":["deprecated"]}]},
                             {"name":"[4]","meta-type":"array","element-type":"4"},
                             {"name":"5","meta-type":"alternate",
                              "members":[{"type":"4"},{"type":"str"}]},
                             {"name":"str","meta-type":"builtin","json-type":"string"}]\
                            """));

    private final SchemaNode add = SCHEMA.command("add");

    @Test
    void commandsAndEventsAreToldApart() {
        assertThat(SCHEMA.hasCommand("add")).isTrue();
        assertThat(SCHEMA.hasCommand("GONE")).isFalse();
        assertThat(SCHEMA.hasCommand("1")).isFalse();
        assertThat(SCHEMA.event("GONE").arguments().hasMember("mode")).isTrue();
    }

    @Test
    void membersVariantsAndValues() {
        assertThat(add.arguments().member("driver").hasValue("old")).isTrue();
        assertThat(add.arguments().member("driver").hasValue("new")).isFalse();
        assertThat(add.arguments().variant("nbd").member("mode").hasValue("a")).isTrue();
        assertThat(add.arguments().variant("nbd").hasMember("other")).isFalse();
        assertThat(add.arguments().variant("rbd").member("mode").exists()).isFalse();
        assertThat(add.arguments().hasVariant("nbd")).isTrue();
    }

    @Test
    void arraysAndAlternatesAreLookedThrough() {
        assertThat(add.returns().hasMember("mode")).isTrue();
        assertThat(add.arguments().member("file").hasMember("mode")).isTrue();
    }

    @Test
    void featuresOfCommandsTypesMembersAndValues() {
        assertThat(add.hasFeature("hot")).isTrue();
        assertThat(add.hasFeature("cold")).isFalse();
        assertThat(add.arguments().variant("nbd").hasFeature("dynamic")).isTrue();
        SchemaNode mode = add.returns().member("mode");
        assertThat(mode.hasFeature("deprecated")).isTrue();
        assertThat(mode.value("a").hasFeature("shaky")).isTrue();
    }
}
