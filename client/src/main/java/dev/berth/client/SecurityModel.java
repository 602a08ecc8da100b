package dev.berth.client;

/**
 * How the host confines guests.
 *
 * @param doi the domain of interpretation
 */
public record SecurityModel(String model, String doi) {}
