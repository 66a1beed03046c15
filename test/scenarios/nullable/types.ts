import { Nullable, State, type Thing } from "./typescript/index.js";

const client = new Nullable({ baseUrl: "https://a.example" });

// Null and absence are told apart: a PATCH can send null, and can leave a member alone.
export const patched = [
  client.things.patch({
    id: "1",
    body: { requiredNull: null, typeArray: null },
  }),
  client.things.patch({ id: "1", body: { requiredNull: true } }),
];
export const thing: Thing = {
  requiredNull: null,
  typeArray: null,
  anyOfNull: null,
  oneOfRef: null,
  enumNull: null,
  list: [null, "a"],
  onlyNull: null,
};
export const state: State[] = [State.on, "later", null];

// @ts-expect-error: required, if only as null
export const missing: Thing = {};
// @ts-expect-error: optional is not nullable
export const optional: Thing = { requiredNull: null, optional: null };
