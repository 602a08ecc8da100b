/**
 * Berth from a program of one's own: connect to a daemon (Berth's, or libvirt's), look at guests,
 * act on them, hear of their events.
 *
 * <pre>
 *   try (Connection daemon = Connection.open("qemu:///system")) {
 *       Domain guest = daemon.define(xml, Set.of());
 *       guest.start(Set.of());
 *       System.out.println(guest.status().state());
 *   }
 * </pre>
 *
 * <p>Every call blocks until the daemon has answered; call from virtual threads where many are to
 * be made at once. A {@link dev.berth.client.Connection} and what came from it may be used by
 * several threads. Flags, states and events are those of {@code dev.berth.model.vocabulary}.
 *
 * <p>Failures, all unchecked:
 *
 * <pre>
 *   BerthException                 code() is libvirt's number for it
 *    └ ClientException
 *       ├ Unreachable              no daemon answered, or the connection broke
 *       └ Refused                  the daemon answered with an error
 *          ├ NotFound              there is no such guest, or no such part of it
 *          ├ WrongState            not in the state that the guest is in
 *          ├ Forbidden             not allowed to this user or on this socket
 *          ├ NotSupported          the daemon cannot do this
 *          └ OtherRefusal          anything else
 * </pre>
 */
@NullMarked
package dev.berth.client;

import org.jspecify.annotations.NullMarked;
