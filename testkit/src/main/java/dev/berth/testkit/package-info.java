/** Fakes for tests, to be used instead of mocks: they speak the real protocols. */
@NullMarked
package dev.berth.testkit;

import org.jspecify.annotations.NullMarked;
