/**
 * A guest as libvirt's XML describes it: one record for each element, its codec beside it.
 * Components stand in the order in which libvirt writes them.
 */
package dev.berth.model.domain;
