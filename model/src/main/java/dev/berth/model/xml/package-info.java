/**
 * XML as values: elements with the position of each, read under limits and written in libvirt's
 * layout, and the problems found in a document.
 */
package dev.berth.model.xml;
