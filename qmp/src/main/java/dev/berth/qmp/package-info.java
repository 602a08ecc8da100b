/**
 * A session with one QEMU over its monitor's socket.
 *
 * <pre>
 *  caller ──run──▶ queue ──writer thread──▶ socket ──▶ QEMU
 *    ▲                                                  │
 *    └──waits, with a deadline──◀ id ◀──reader thread ◀─┤ replies
 *                     subscription ◀──reader thread ◀───┘ events
 * </pre>
 *
 * The reader waits for nobody: replies go to whom they are for by their id, events into bounded
 * subscriptions. A session ends once, with a cause, and that ends every waiter and subscription:
 * {@link dev.berth.qmp.QmpLost}. A deadline that passes ({@link dev.berth.qmp.QmpTimeout}) ends
 * nothing: the command may still be carried out, and its late reply is dropped.
 */
@NullMarked
package dev.berth.qmp;

import org.jspecify.annotations.NullMarked;
