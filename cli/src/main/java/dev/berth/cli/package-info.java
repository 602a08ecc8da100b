/**
 * The command {@code berth}.
 *
 * <pre>
 *   words ──GlobalOptionReader──▶ GlobalOptions ──Verbs──▶ Verb ──ArgumentReader──▶ Arguments
 *                                                                       │
 *   exit code ◀── Screen ◀── Report (text and JSON) ◀── Verb.run(Invocation)
 *                                                          └─ the daemon, if the verb asks for it
 * </pre>
 *
 * <p>Verbs, options, columns and words are virsh's. A verb is a class that declares its options as
 * values, which serve the reading of its arguments and its page of help alike. Only the verb that
 * was typed is made, nothing native is called and nothing logged on the way to it, because a
 * command must be done in less than 120 ms.
 */
@NullMarked
package dev.berth.cli;

import org.jspecify.annotations.NullMarked;
