/**
 * A guest that boots in two seconds and tells what it sees: Debian's kernel and a busybox whose
 * {@code init} answers commands on the console. It is made on this machine, kept in a cache folder
 * and used by the tests and the demo; no part of it is in the repository.
 *
 * <pre>
 *  DebianPackages ──kernel, busybox──▶ KernelModules ──in insmod order──▶ Initramfs ──▶ TinyGuest
 *                                                                                         │ boots
 *                                                        Console ◀──READY, OK, ERR───────┘
 * </pre>
 */
@NullMarked
package dev.berth.tinyguest;

import org.jspecify.annotations.NullMarked;
