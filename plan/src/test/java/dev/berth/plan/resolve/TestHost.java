package dev.berth.plan.resolve;

import dev.berth.plan.profile.Directories;
import dev.berth.plan.profile.HostClock;
import dev.berth.plan.profile.HostMemory;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.profile.HostSettings;
import dev.berth.plan.profile.References;
import dev.berth.qapi.Conversation;
import dev.berth.qapi.Exchange;
import dev.berth.qapi.Json;
import dev.berth.qapi.QemuTraits;
import dev.berth.qapi.Question;
import dev.berth.qapi.Reply;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A host with two nodes, and a QEMU that has said as little as a guest needs. */
final class TestHost {
    private TestHost() {}

    static HostProfile profile() {
        return new HostProfile(
                "x86_64",
                new Directories("/bin", "/l", "/c", "/m", "/n", "/s", "/r", "/log"),
                new HostMemory(
                        4,
                        List.of(new HostMemory.Huge(2048, "/dev/hugepages")),
                        new TreeSet<>(List.of(0, 1))),
                List.of(),
                List.of(),
                new HostSettings(Map.of(), Map.of()),
                new HostClock(Instant.EPOCH, ZoneOffset.UTC),
                References.NONE);
    }

    static QemuTraits traits() {
        List<Exchange> said =
                List.of(
                        exchange("query-target", Json.object().with("arch", "x86_64")),
                        exchange("query-machines", Json.array(machine("pc"), machine("q35"))),
                        exchange(
                                "qom-list-types",
                                Json.array(
                                        Json.object().with("name", "piix3-usb-uhci"),
                                        Json.object().with("name", "VGA"))));
        return QemuTraits.of(new Conversation(said, said));
    }

    private static Json machine(String name) {
        return Json.object()
                .with("name", name)
                .with("cpu-max", 255)
                .with("default-ram-id", "pc.ram");
    }

    private static Exchange exchange(String command, Json answer) {
        return new Exchange(Question.of(command), Reply.answering(answer));
    }
}
