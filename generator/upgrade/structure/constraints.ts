import type { Constraint } from "./checker.js";
import { componentNames, documentConstraint } from "./document.js";
import {
  exampleConstraint,
  linkConstraint,
  xmlConstraint,
} from "./examples.js";
import { headerNames, mediaTypes } from "./headers.js";
import { encodingConstraint, mediaConstraint } from "./media-type.js";
import { headerConstraint, parameterConstraint } from "./parameter.js";
import {
  additionalOperations,
  pathsConstraint,
  noResponses,
  queryStringConstraint,
} from "./paths.js";
import { schemaConstraint } from "./schema.js";
import { securitySchemeConstraint } from "./security-scheme.js";
import { serverConstraint, variableConstraint } from "./server.js";

/** Requirements of the specification that concern several members at once, by kind of object. */
export const constraints: Readonly<Record<string, Constraint>> = {
  document: documentConstraint,
  components: (node, at) => componentNames(node, at),
  paths: pathsConstraint,
  operation: (node, at) => [
    ...queryStringConstraint(node, at),
    ...noResponses(node, at),
  ],
  pathItem: (node, at, context) => [
    ...queryStringConstraint(node, at),
    ...additionalOperations(node, at, context),
  ],
  response: (node, at) => headerNames(node, at),
  requestBody: (node, at) => mediaTypes(node, at),
  parameter: parameterConstraint,
  header: headerConstraint,
  mediaType: mediaConstraint,
  encoding: encodingConstraint,
  example: exampleConstraint,
  link: linkConstraint,
  variable: variableConstraint,
  server: serverConstraint,
  schema: schemaConstraint,
  xml: xmlConstraint,
  securityScheme: securitySchemeConstraint,
};
