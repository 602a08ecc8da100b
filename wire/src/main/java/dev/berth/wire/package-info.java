/**
 * libvirt's RPC: messages, connections, and the two sides of them.
 *
 * <pre>
 *  client                                                     server
 *  RpcConnection ──Call──▶ MessageChannel ═══ MessageChannel ──▶ ClientLoop ──▶ HandlerTable
 *      ▲  ▲  ▲                                                      │              │
 *      │  │  └──────────── REPLY, matched by serial ────────────────│──────────────┘
 *      │  └─────────────── MESSAGE: EventQueue ◀── ServerConnection.post
 *      └────────────────── STREAM: ClientStream ⇄ ServerStream
 * </pre>
 *
 * <p>The order in which one side hands messages over is the order in which they travel. A reader
 * waits for nobody but the consumer of a stream; a sender waits only for a peer that does not read.
 */
@NullMarked
package dev.berth.wire;

import org.jspecify.annotations.NullMarked;
