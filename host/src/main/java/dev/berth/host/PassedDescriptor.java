package dev.berth.host;

/** A descriptor of ours and the number it has in the child, 3 or above. */
public record PassedDescriptor(Descriptor descriptor, int childNumber) {
    public PassedDescriptor {
        if (childNumber < 3) {
            throw new IllegalArgumentException(
                    "child number " + childNumber + " is one of the standard streams");
        }
    }
}
