/**
 * What Berth asks of the machine it runs on. Nothing here knows what a guest is.
 *
 * <p>A process is held by a pidfd, never by its number alone: numbers are used again, and a zombie
 * still has one. It is written down as {@link dev.berth.host.ProcessIdentity}, number and start
 * time, from which a later daemon takes it over:
 *
 * <pre>
 *  Spawn.start() ─────▶ HostProcess ──identity()──▶ (on disk) ──HostProcess.adopt()──▶ HostProcess
 *                            │
 *                            └─ exit(): completed by ProcessWatch once the pidfd is readable
 * </pre>
 *
 * <p>Every descriptor opened here is close-on-exec and reaches a child only as a {@link
 * dev.berth.host.PassedDescriptor}; {@link dev.berth.host.Spawn} closes all others in the child, so
 * that the JDK's own sockets, which are not close-on-exec, stay behind too.
 *
 * <p>System calls go through {@code NativeCall}. Those that can wait (epoll) run on a platform
 * thread of their own, since a native call pins the carrier of a virtual thread.
 */
@NullMarked
package dev.berth.host;

import org.jspecify.annotations.NullMarked;
