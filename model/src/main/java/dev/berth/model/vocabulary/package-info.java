/**
 * libvirt's words and numbers: states with their reasons, flags, kinds of events. Each constant
 * carries the number that travels in libvirt's protocol and the word that stands in its documents,
 * so that neither is written a second time. Source: libvirt-domain.h, libvirt-qemu.h.
 */
@NullMarked
package dev.berth.model.vocabulary;

import org.jspecify.annotations.NullMarked;
