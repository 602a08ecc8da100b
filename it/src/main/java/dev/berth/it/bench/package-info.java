/**
 * Measures Berth beside libvirtd and beside bare QEMU.
 *
 * <p>Both daemons are asked by the same client, libvirt's own library, over the same kind of
 * socket; both run QEMU as the same user in QEMU's sandbox, without KVM, and keep their files on
 * the same disk. Their turns alternate and medians are compared, so that what else the machine does
 * meets both alike.
 */
package dev.berth.it.bench;
