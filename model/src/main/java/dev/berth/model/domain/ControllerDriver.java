package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * How a controller's device is served by the host ({@code <driver>} below {@code <controller>}).
 */
public record ControllerDriver(
        Optional<Integer> queues,
        Optional<Integer> commandsPerUnit,
        Optional<Integer> maxSectors,
        Optional<Boolean> ioeventfd,
        Optional<Integer> iothread,
        List<IothreadQueues> iothreads,
        VirtioOptions virtio) {
    public static final ControllerDriver NONE =
            new ControllerDriver(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    VirtioOptions.NONE);

    static final Shape<ControllerDriver> SHAPE =
            Shape.of(
                    ControllerDriver::new,
                    optional("driver@queues", Values.COUNT, ControllerDriver::queues),
                    optional("driver@cmd_per_lun", Values.COUNT, ControllerDriver::commandsPerUnit),
                    optional("driver@max_sectors", Values.COUNT, ControllerDriver::maxSectors),
                    optional("driver@ioeventfd", Values.ON_OFF, ControllerDriver::ioeventfd),
                    optional("driver@iothread", Values.COUNT, ControllerDriver::iothread),
                    IothreadQueues.inDriver(ControllerDriver::iothreads),
                    inline(VirtioOptions.IN_DRIVER, ControllerDriver::virtio));

    public ControllerDriver {
        iothreads = List.copyOf(iothreads);
    }
}
