package dev.berth.cli;

import dev.berth.client.Domain;

import java.util.Comparator;

/** Active guests first, by their number; the others by name, without regard to case. */
enum ListOrder implements Comparator<Domain> {
    LIKE_VIRSH;

    @Override
    public int compare(Domain one, Domain other) {
        boolean active = one.id().isPresent();
        if (active != other.id().isPresent()) {
            return active ? -1 : 1;
        }
        return active
                ? Integer.compare(one.id().getAsInt(), other.id().getAsInt())
                : String.CASE_INSENSITIVE_ORDER.compare(one.name(), other.name());
    }
}
