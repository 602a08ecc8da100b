/** All that a plan may know of the host, as values. */
package dev.berth.plan.profile;
