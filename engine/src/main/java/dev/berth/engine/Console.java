package dev.berth.engine;

import java.nio.channels.ByteChannel;

/**
 * The host's end of a guest's console. Reading and writing block; one thread may read while another
 * writes, and closing wakes both. Reading gives -1 once the guest stopped or somebody else took the
 * console by force.
 */
public interface Console extends ByteChannel {}
