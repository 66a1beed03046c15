import { fixture } from "../support/fixture.js";
import type { Sdk } from "../support/sdk.js";
import { authentication } from "./authentication.js";
import { lists } from "./lists.js";
import { responses } from "./responses.js";

/** What every generated client of the Palette API must do on the wire: the same cases for each SDK. */
export function scenarios(load: () => Promise<Sdk>): void {
  const at = fixture(load);
  authentication(at);
  lists(at);
  responses(at);
}
