export const State = {
  on: "on",
  off: "off",
} as const;

export type State = "on" | "off" | (string & {}) | null;
