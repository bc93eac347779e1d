/**
 * Something that happened, told to whoever acts on it. `type` is `<noun>.<what happened>`; the rest
 * is ids and codes, never names or texts, since jobs outlive an erasure.
 */
export interface OutboxEvent {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What a handler of an event is given. */
export interface DeliveredEvent<E extends OutboxEvent = OutboxEvent> {
  /** The same at every delivery of the event: what a handler makes idempotent by. */
  readonly id: string;
  readonly institutionId: string;
  readonly event: E;
}
