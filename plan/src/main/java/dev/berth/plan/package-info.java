/**
 * From a resolved domain to a plan, one file for each device family: it holds everything that turns
 * that device into steps, for a cold start and for hot-plug alike.
 */
package dev.berth.plan;
