/**
 * libvirt's protocol as data: procedures, the records that travel and their codecs, enums.
 *
 * <p>Everything here is written by {@code wire/generator/generate.py} from the wire's facts;
 * nothing is edited by hand. Unsigned integers are carried in Java's signed types of the same
 * width.
 */
@org.jspecify.annotations.NullMarked
package dev.berth.wire.generated;
