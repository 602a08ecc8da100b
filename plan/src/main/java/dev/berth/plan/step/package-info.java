/**
 * What a plan is made of. A device is described once, as a {@link dev.berth.plan.step.Step}; argv,
 * QMP and undo are three readings of it, and its {@link dev.berth.plan.step.Origin} says why it is
 * there.
 */
package dev.berth.plan.step;
