/**
 * Guests and their owners.
 *
 * <pre>
 *             define                 start, create
 *  Nascent ───────────▶ Off ─────────────────────────▶ Starting
 *     │  └──create──────────────────────────────────▶     │
 *     │                 ▲ ▲                               │ QEMU greets
 *     │ nothing came    │ └──── undone: failed ───────────┤
 *     │ of it           │                                 ▼
 *     │                 │ destroyed, shut down,   ┌─────────────────────────────┐
 *     │                 │ crashed                 │ Live                        │
 *     │                 └─────────────────────────┤   running ◀──────▶ paused   │
 *     ▼   undefine (off), end of a transient      │   in shutdown     crashed   │
 *    Gone ◀───────────────────────────────────────┤   asleep                    │
 *                                                 └─────────────────────────────┘
 * </pre>
 *
 * <p>Each guest has one {@code Owner}, a virtual thread. It takes {@code Request}s in order; {@code
 * Admission} is the table of what is accepted in which {@code Phase}. What the machine tells
 * ({@code MachineEvent}) is dealt with by {@code Reactions} in the machine's order, always before
 * the next request, and all that QEMU said before a command's answer is dealt with before that
 * command counts as done. So a state never goes back.
 *
 * <p>Readers take the {@code Snapshot} behind one volatile reference and wait for nobody. The order
 * of every change is: disk, snapshot, event, answer.
 *
 * <pre>
 *  client ──Request──▶ Owner ──▶ Handlers ──▶ Machine ──QMP──▶ QEMU
 *                        ▲                                      │
 *                        └──── Reactions ◀── MachineEvent ◀─────┘
 *                                   │
 *                 RuntimeStates ◀───┼──▶ Snapshot ──▶ readers
 *                                   └──▶ EventHub ──▶ subscribers
 * </pre>
 *
 * <p>A start writes down that it is under way before it touches the host, then QEMU's process as
 * soon as it has one. {@code Clearance} undoes all of it from that document alone; a start that
 * fails, a guest that ends, and a daemon that finds a dead or half-started guest use the same one.
 *
 * <table>
 *   <caption>What a new daemon does with what it finds</caption>
 *   <tr><th>on disk</th><th>means</th><th>done</th></tr>
 *   <tr><td>starting, no process</td><td>killed before or just after the spawn</td>
 *       <td>a process that names the guest's UUID and folder is ended; cleared</td></tr>
 *   <tr><td>starting, process</td><td>killed before anybody was told</td><td>ended; cleared</td></tr>
 *   <tr><td>live, process lives</td><td>it ran</td><td>taken over; what it does now is asked</td></tr>
 *   <tr><td>live, process gone</td><td>it died meanwhile</td><td>cleared; crashed</td></tr>
 * </table>
 */
@NullMarked
package dev.berth.engine;

import org.jspecify.annotations.NullMarked;
