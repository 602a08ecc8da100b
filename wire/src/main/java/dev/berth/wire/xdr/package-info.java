/** XDR (RFC 4506) as libvirt's protocol uses it, and the types its generated tables are made of. */
@NullMarked
package dev.berth.wire.xdr;

import org.jspecify.annotations.NullMarked;
