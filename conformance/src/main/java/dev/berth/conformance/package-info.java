/**
 * Runs libvirt's expectations: each {@link dev.berth.conformance.Case} goes through Berth's own
 * chain on a {@link dev.berth.conformance.PretendHost}, and what comes out is compared with what
 * libvirt would have made.
 */
package dev.berth.conformance;
