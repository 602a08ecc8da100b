/**
 * A document made whole: defaults, implied devices, addresses, aliases.
 *
 * <p>A {@link dev.berth.plan.resolve.Resolver} runs its passes in order; each takes a domain and
 * gives a fuller one. What a pass fills in has the position {@link
 * dev.berth.model.xml.Position#DEFAULT}. Problems are collected over all passes and thrown once.
 */
package dev.berth.plan.resolve;
