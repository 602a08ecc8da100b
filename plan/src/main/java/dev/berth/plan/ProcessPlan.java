package dev.berth.plan;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Features;
import dev.berth.model.domain.IoThread;
import dev.berth.model.domain.IoThreads;
import dev.berth.model.domain.QemuExtensions;
import dev.berth.plan.step.Descriptor;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;

/** QEMU as a process: its monitor, its confinement, its threads, what is handed through to it. */
final class ProcessPlan {
    static final Rule BARE =
            new Rule(
                    "process.bare",
                    "/domain",
                    "-nodefaults -no-user-config",
                    "The guest has what its document says and nothing else.");
    static final Rule MONITOR =
            new Rule(
                    "process.monitor",
                    "/domain",
                    "-mon",
                    "QEMU is driven over a socket that was opened before it started.");
    static final Rule SANDBOX =
            new Rule(
                    "process.sandbox",
                    "/domain",
                    "-sandbox",
                    "QEMU may not start programs, gain rights or change its own limits.");
    static final Rule MESSAGES =
            new Rule(
                    "process.messages",
                    "/domain",
                    "-msg timestamp",
                    "Each message in the guest's log carries its time.");
    static final Rule IO_THREAD =
            new Rule(
                    "iothread",
                    "/domain/iothreads",
                    "-object iothread",
                    "A thread of its own serves the disks that name it.");
    static final Rule MAIN_LOOP =
            new Rule(
                    "iothread.main",
                    "/domain/defaultiothread",
                    "-object main-loop",
                    "Disks without a thread of their own share the main loop's pool.");

    static final Rule ASYNC_TEARDOWN =
            new Rule(
                    "process.async-teardown",
                    "/domain/features/async-teardown",
                    "-run-with async-teardown",
                    "A large guest's memory is given back after QEMU has gone.");

    static final Rule VERBATIM =
            new Rule(
                    "extension.argument",
                    "/domain/qemu:commandline/qemu:arg",
                    "",
                    "The document hands the argument through as it is.");
    private static final String SECCOMP =
            "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny";

    private ProcessPlan() {}

    static void plan(Planning planning) {
        planning.add(Stage.DISPLAY_DEFAULTS, Step.Option.of("no-user-config", Origin.always(BARE)));
        planning.add(Stage.DISPLAY_DEFAULTS, Step.Option.of("nodefaults", Origin.always(BARE)));
        monitor(planning);
        ioThreads(planning.domain(), planning);
        if (planning.host().settings().isOn("seccomp_sandbox", true)) {
            planning.option(Stage.CONFINEMENT, "sandbox", SECCOMP, SANDBOX);
        }
        asyncTeardown(planning);
        extensions(planning.domain().extensions(), planning);
        planning.option(Stage.DIAGNOSTICS, "msg", "timestamp=on", MESSAGES);
    }

    private static void monitor(Planning planning) {
        int number = planning.draft().pass(Descriptor.Monitor::new);
        Json.Members socket =
                Json.object().with("fd", number).with("server", true).with("wait", false);
        planning.add(
                Stage.MONITOR,
                new Step.Chardev("socket", "charmonitor", socket, Origin.always(MONITOR)));
        planning.option(
                Stage.MONITOR, "mon", "chardev=charmonitor,id=monitor,mode=control", MONITOR);
    }

    private static void asyncTeardown(Planning planning) {
        planning.domain()
                .platform()
                .featureSet()
                .state(Features.Toggle.ASYNC_TEARDOWN)
                .filter(_ -> planning.has(Capability.ASYNC_TEARDOWN))
                .ifPresent(on ->
                        planning.option(
                                Stage.CONFINEMENT,
                                "run-with",
                                "async-teardown=" + (on ? "on" : "off"),
                                ASYNC_TEARDOWN));
    }

    private static void ioThreads(Domain domain, Planning planning) {
        domain.processors().ioThreads().main().ifPresent(pool -> mainLoop(pool, planning));
        for (IoThread thread : domain.processors().iothreadIds()) {
            planning.add(
                    Stage.THREADS,
                    new Step.QomObject(ioThread(thread), planning.origin(IO_THREAD)));
        }
    }

    private static void mainLoop(IoThreads.ThreadPool pool, Planning planning) {
        Json.Members loop =
                Json.object()
                        .with("qom-type", "main-loop")
                        .with("id", "main-loop")
                        .withOptional("thread-pool-min", pool.min())
                        .withOptional("thread-pool-max", pool.max());
        planning.add(Stage.THREADS, new Step.QomObject(loop, planning.origin(MAIN_LOOP)));
    }

    private static Json.Members ioThread(IoThread thread) {
        return Json.object()
                .with("qom-type", "iothread")
                .with("id", "iothread" + thread.id())
                .withOptional("thread-pool-min", thread.poolMin())
                .withOptional("thread-pool-max", thread.poolMax())
                .withOptional("poll-max-ns", thread.poll().maxNs())
                .withOptional("poll-grow", thread.poll().grow())
                .withOptional("poll-shrink", thread.poll().shrink());
    }

    /** Arguments come one by one; whether one is a value of the one before is not ours to know. */
    private static void extensions(QemuExtensions extensions, Planning planning) {
        for (String argument : extensions.arguments()) {
            planning.add(Stage.EXTENSIONS, new Step.Verbatim(argument, planning.origin(VERBATIM)));
        }
        extensions.environment().forEach(v -> planning.draft().variable(v.name(), v.value()));
    }
}
