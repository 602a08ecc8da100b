/**
 * Two-way codecs: a record lies in its element by a {@link dev.berth.model.codec.Shape}, one {@link
 * dev.berth.model.codec.Part} for each component, in the order in which libvirt writes them. What
 * no part takes is kept by the nearest record with a {@link dev.berth.model.codec.Source} and
 * written back where it stood; so nothing of a document is lost that Berth does not understand.
 */
package dev.berth.model.codec;
