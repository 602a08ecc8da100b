/** The programs of this module: {@code ./berth bench}. */
package dev.berth.it;
