import { base64Encoding } from "../schema/base64.js";
import { exampleToExamples } from "../schema/example.js";
import { exclusiveBounds } from "../schema/exclusive-bounds.js";
import type { SchemaRule } from "../schema/index.js";
import { knownType } from "../schema/known-type.js";
import { nullable } from "../schema/nullable.js";
import { refSiblings } from "../schema/ref-siblings.js";

/** What OpenAPI 3.0 says in a schema differently from JSON Schema 2020-12, in the order of application. */
export const openApi30Rules: readonly SchemaRule[] = [
  refSiblings,
  knownType,
  exclusiveBounds,
  exampleToExamples,
  base64Encoding,
  nullable,
];
