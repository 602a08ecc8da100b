package dev.berth.qapi;

/** One question and its reply. */
public record Exchange(Question question, Reply reply) {}
