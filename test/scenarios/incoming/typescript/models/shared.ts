export interface Ack {
  ok: boolean;
}
