package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;
import dev.berth.qmp.QmpSession;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Steps of a plan that no command line can carry: said over the monitor before the guest runs. */
final class MonitorSteps {
    private MonitorSteps() {}

    static void say(List<Step> steps, QmpSession session) {
        steps.forEach(step -> say(step, session));
    }

    private static void say(Step step, QmpSession session) {
        switch (step) {
            case Step.Password password -> password(password, session);
            case Step.Link(String device, boolean up, Origin _) ->
                    session.execute("set_link", Json.object().with("name", device).with("up", up));
            case Step.Throttle(Json.Members arguments, Origin _) ->
                    session.execute("block_set_io_throttle", arguments);
            case Step.Option _,
                    Step.Verbatim _,
                    Step.QomObject _,
                    Step.Blockdev _,
                    Step.Chardev _,
                    Step.Netdev _,
                    Step.Audiodev _,
                    Step.Device _,
                    Step.DescriptorSet _ -> {}
        }
    }

    private static void password(Step.Password step, QmpSession session) {
        session.execute(
                "set_password",
                Json.object()
                        .with("protocol", step.protocol())
                        .with("password", step.password())
                        .withOptional("connected", step.connected()));
        String until = step.validTo().map(MonitorSteps::seconds).orElse("never");
        session.execute(
                "expire_password",
                Json.object().with("protocol", step.protocol()).with("time", until));
    }

    /** Seconds since 1970, as text. */
    private static String seconds(String utc) {
        try {
            return String.valueOf(LocalDateTime.parse(utc).toEpochSecond(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            throw new BerthException(
                    ErrorCode.XML_ERROR,
                    "passwdValidTo '%s' is not a time such as 2030-01-31T12:00:00".formatted(utc),
                    e);
        }
    }
}
