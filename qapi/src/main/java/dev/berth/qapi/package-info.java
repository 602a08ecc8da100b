/** What a QEMU can do: JSON, its QAPI schema, the traits asked of it, typed commands and events. */
@NullMarked
package dev.berth.qapi;

import org.jspecify.annotations.NullMarked;
