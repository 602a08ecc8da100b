package dev.berth.client;

/** A version as libvirt counts it. */
public record Version(int major, int minor, int release) {

    /** libvirt's encoding: a million for the first, a thousand for the second. */
    static Version of(long number) {
        return new Version(
                (int) (number / 1_000_000), (int) (number / 1_000 % 1_000), (int) (number % 1_000));
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + release;
    }
}
