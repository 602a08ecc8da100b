package dev.berth.it.bench;

import dev.berth.model.BerthException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One run: the contenders take turns, each at the same work. */
public final class Contest {
    private final Extent extent;
    private final PrintStream progress;
    private final BareQemu bare;
    private final List<Contender> contenders = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Contest(Extent extent, PrintStream progress, BareQemu bare) {
        this.extent = extent;
        this.progress = progress;
        this.bare = bare;
    }

    /**
     * Measures.
     *
     * @param progress told what is being measured
     * @throws BerthException when Berth's daemon does not start
     */
    public static Report run(Extent extent, PrintStream progress) {
        try (Workshop workshop = new Workshop()) {
            Path script = workshop.tool("client.py");
            try (BareQemu bare = new BareQemu(workshop, script);
                    Contender berth = new Contender(Daemons.berth(workshop), workshop, script)) {
                Contest contest = new Contest(extent, progress, bare);
                Optional<String> missing = Daemons.noLibvirtd();
                if (missing.isPresent()) {
                    contest.notes.add("without libvirtd: " + missing.get());
                    return contest.measure(berth, Optional.empty());
                }
                try (Contender rival =
                        new Contender(Daemons.libvirtd(workshop), workshop, script)) {
                    return contest.measure(berth, Optional.of(rival));
                }
            }
        }
    }

    private Report measure(Contender berth, Optional<Contender> libvirtd) {
        berth.first();
        contenders.add(berth);
        libvirtd.ifPresent(this::join);
        turns("first answers", extent.boots(), it -> it.restart(Figure.ANSWER));
        contenders.forEach(Contender::boot);
        int batch = Math.max(1, (extent.guests() - 1) / extent.turns());
        turns("definitions", extent.turns(), it -> it.define(batch), () -> bare.write(batch));
        turns("reads", extent.turns(), it -> it.read(extent.reads()));
        turns("commands", extent.turns(), Contender::command);
        turns("starts", extent.turns(), Contender::cycle, bare::cycle);
        memory();
        contenders.forEach(Contender::end);
        turns("first answers", extent.boots(), it -> it.restart(Figure.ANSWER_ALL));
        Samples rival = libvirtd.map(Contender::samples).orElseGet(Samples::new);
        return new Report(extent, bare.samples(), rival, berth.samples(), notes);
    }

    private void join(Contender rival) {
        try {
            rival.first();
            contenders.add(rival);
        } catch (BerthException e) {
            notes.add("without libvirtd: " + e.getMessage());
        }
    }

    private void turns(String what, int turns, Consumer<Contender> work) {
        turns(what, turns, work, () -> {});
    }

    /** What fails is noted and not tried again. */
    private void turns(String what, int turns, Consumer<Contender> work, Runnable alone) {
        progress.println("measuring " + what + "…");
        List<Contender> left = new ArrayList<>(contenders);
        for (int turn = 0; turn < turns && !left.isEmpty(); turn++) {
            alone.run();
            List<Contender> order = turn % 2 == 0 ? List.copyOf(left) : left.reversed();
            for (Contender contender : List.copyOf(order)) {
                if (!succeeds(what, contender, work)) {
                    left.remove(contender);
                }
            }
        }
    }

    private boolean succeeds(String what, Contender contender, Consumer<Contender> work) {
        try {
            work.accept(contender);
            return true;
        } catch (BerthException e) {
            notes.add("%s: %s: %s".formatted(contender.name(), what, e.getMessage()));
            return false;
        }
    }

    private void memory() {
        bare.rest(extent.rest());
        contenders.forEach(Contender::weigh);
    }
}
