/** Plans read back to people: each option of QEMU's with the element and the rule it comes from. */
package dev.berth.explain;
