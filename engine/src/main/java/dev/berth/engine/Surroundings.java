package dev.berth.engine;

import dev.berth.store.Definitions;
import dev.berth.store.RuntimeStates;

/** What all owners of an engine share. */
record Surroundings(
        Hypervisor hypervisor,
        EventHub events,
        Definitions definitions,
        RuntimeStates states,
        Registry registry,
        GuestIds ids) {}
