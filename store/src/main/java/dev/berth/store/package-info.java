/**
 * Definitions and run-time state on disk, safe against a crash at any instant.
 *
 * <p>Each document is one file, and each change has one instant at which it takes place:
 *
 * <pre>
 *  write    .new-N (content, fsync) ──rename──▶ NAME.xml ──fsync folder──▶ answer
 *                                      ▲ here
 *  delete   NAME.xml ──unlink──▶ ──fsync folder──▶ answer
 *                       ▲ here
 *  rename   OLD.xml, NEW.xml written as above with a higher revision, OLD.xml deleted
 *                       ▲ here: of two files with one UUID the higher revision counts
 * </pre>
 *
 * A crash before that instant leaves what was, one after it what shall be; what is left over
 * ({@code .new-N}, the older of two revisions) is cleared away by the next {@code open}. A file
 * that cannot be read is reported and stays where it is. Folder syncs of concurrent changes are
 * shared.
 */
@NullMarked
package dev.berth.store;

import org.jspecify.annotations.NullMarked;
