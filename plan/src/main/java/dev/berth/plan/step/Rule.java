package dev.berth.plan.step;

/**
 * Why an element becomes what it becomes: a line of the handbook.
 *
 * @param id stable, such as {@code disk.frontend}
 * @param path libvirt's XML path, such as {@code /domain/devices/disk}
 * @param option QEMU's option or command, such as {@code -device virtio-blk-pci}
 * @param why one sentence
 */
public record Rule(String id, String path, String option, String why) {
    @Override
    public String toString() {
        return id;
    }
}
