import { base64Encoding } from "../schema/base64.js";
import { discriminatorName } from "../schema/discriminator.js";
import { exampleToExamples } from "../schema/example.js";
import { exclusiveBounds } from "../schema/exclusive-bounds.js";
import { fileType } from "../schema/file-type.js";
import type { SchemaRule } from "../schema/index.js";
import { knownType } from "../schema/known-type.js";
import { nullable, xNullable } from "../schema/nullable.js";
import { refSiblings } from "../schema/ref-siblings.js";
import { definitionRef } from "./references.js";

/** What Swagger 2.0 says in a schema differently from JSON Schema 2020-12, in the order of application. */
export const swaggerRules: readonly SchemaRule[] = [
  definitionRef,
  refSiblings,
  fileType,
  knownType,
  exclusiveBounds,
  exampleToExamples,
  base64Encoding,
  discriminatorName,
  xNullable,
  nullable,
];
