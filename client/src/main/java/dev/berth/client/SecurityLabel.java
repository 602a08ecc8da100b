package dev.berth.client;

/** How one guest is confined. */
public record SecurityLabel(String label, boolean enforcing) {}
