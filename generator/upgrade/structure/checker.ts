import { didYouMean } from "../../diagnostics/nearest.js";
import {
  diagnostic,
  type Diagnostic,
  type Report,
} from "../../diagnostics/index.js";
import {
  isObject,
  own,
  refTokens,
  valueAt,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { insteadOf, insteadOfExamples } from "./instead.js";
import type { UpgradedDocument } from "../document.js";
import type { Origins } from "../../source/origins.js";
import type { Field, Shape } from "../../source/tables/index.js";

/** Where a member of the object at hand is. */
export type At = (key: string) => SourceRef;

/** What one kind of object must fulfil besides its table. */
export type Constraint = (
  node: JsonObject,
  at: At,
  context: ConstraintContext,
) => readonly Diagnostic[];

export interface ConstraintContext {
  readonly version: UpgradedDocument["specification"];
  /** Where the object itself is. */
  readonly here: () => SourceRef;
}

/** Objects that a `$ref` can stand for (in 2.0 fewer, but people write it everywhere). */
const referable = new Set([
  "schema",
  "items",
  "parameter",
  "requestBody",
  "response",
  "header",
  "example",
  "link",
  "callback",
  "securityScheme",
  "mediaType",
  "pathItem",
  "responses",
  "operation",
]);

/** Of these, objects that only tools for people read: nobody else would notice where a `$ref` leads. */
const unvisited = new Set(["example"]);

/** Where a node is: the pointer is put together only for what is reported. */
interface Place {
  /** Null for the description itself. */
  readonly parent: Place | null;
  readonly key: string | number;
  readonly node: Json;
}

/** Walks a description along the tables of its version. */
export class Checker {
  private readonly tree: JsonObject;
  private readonly version: UpgradedDocument["specification"];
  private readonly shapes: ReadonlyMap<string, Shape>;
  private readonly constraints: Readonly<Record<string, Constraint>>;
  private readonly origins: Origins;
  private readonly report: Report;
  /** YAML aliases put one node in several places: once is enough. Null for a description without any. */
  private readonly seen: Set<JsonObject> | null;

  constructor(
    tree: JsonObject,
    version: UpgradedDocument["specification"],
    shapes: ReadonlyMap<string, Shape>,
    constraints: Readonly<Record<string, Constraint>>,
    origins: Origins,
    shares: boolean,
    report: Report,
  ) {
    this.tree = tree;
    this.version = version;
    this.shapes = shapes;
    this.constraints = constraints;
    this.origins = origins;
    this.seen = shares ? new Set() : null;
    this.report = report;
  }

  /** Checks the whole description. */
  run(): void {
    const place = { parent: null, key: "", node: this.tree };
    this.check(this.tree, "document", place);
  }

  private sourceOf({ parent, key, node }: Place): SourceRef {
    return parent === null ? this.origins.root : this.child(parent, key, node);
  }

  private child(at: Place, key: string | number, node: Json): SourceRef {
    return this.origins.child(this.sourceOf(at), key, node);
  }

  private check(node: JsonObject, kind: string, at: Place): void {
    if (this.seen?.has(node)) return;
    this.seen?.add(node);
    if (this.isReference(node, kind, at)) return;
    const shape = this.shapes.get(kind)!;
    for (const key of Object.keys(node)) {
      const known = shape.fields.get(key);
      if (!known && key.startsWith("x-") && kind !== "requirement") continue;
      const field = known ?? shape.others;
      const value = node[key]!;
      if (field === null) this.unknown(key, value, kind, at);
      else this.field(value, key, field, at);
    }
    for (const [key, field] of shape.required)
      if (kind === "parameter" && node["name"] === "" && key === "name")
        this.report(
          diagnostic("source/nameless-parameter", {}, this.sourceOf(at)),
        );
      else if (
        !Object.hasOwn(node, key) ||
        (node[key] === "" && field.required === "must")
      )
        this.missing(key, field, kind, at);
    const constraint = this.constraints[kind];
    if (constraint === undefined) return;
    const place = (key: string) => this.child(at, key, own(node, key) ?? null);
    const here = () => this.sourceOf(at);
    const { version } = this;
    for (const found of constraint(node, place, { version, here }))
      this.report(found);
  }

  /** True for an object that only stands for another one, which is checked in its own place. */
  private isReference(node: JsonObject, kind: string, at: Place): boolean {
    const ref = own(node, "$ref");
    if (ref === undefined || !referable.has(kind)) return false;
    if (typeof ref !== "string") {
      this.wrongType(ref, "text", "$ref", at);
      return true;
    }
    if (unvisited.has(kind)) this.follow(ref, at);
    if (kind === "pathItem") this.checkPathTarget(ref, at);
    // In 3.1, a schema goes on beside its `$ref`; and a path item always does.
    const goesOn =
      kind === "pathItem" || (kind === "schema" && this.version > "3.0");
    return !goesOn;
  }

  /** Looks where a `$ref` leads, for objects that no later stage reads. */
  private follow(ref: string, at: Place): void {
    if (!ref.startsWith("#")) return;
    const seen = new Set<string>();
    let next: Json | undefined = ref;
    while (typeof next === "string" && next.startsWith("#")) {
      const place = this.child(at, "$ref", null);
      if (seen.has(next)) {
        this.report(diagnostic("source/ignored-ref", { ref }, place));
        return;
      }
      seen.add(next);
      const target = this.find(next);
      if (target === undefined) {
        this.report(diagnostic("source/ignored-ref", { ref }, place));
        return;
      }
      next = isObject(target) ? own(target, "$ref") : undefined;
    }
  }

  /** A path item that refers to something else would lose its operations without a word. */
  private checkPathTarget(ref: string, at: Place): void {
    const target = ref.startsWith("#/") ? this.find(ref) : undefined;
    if (!isObject(target)) return;
    const { fields } = this.shapes.get("pathItem")!;
    const keys = Object.keys(target);
    if (keys.length === 0 || keys.some((key) => fields.has(key))) return;
    const source = this.child(at, "$ref", null);
    this.report(diagnostic("source/ref-to-no-path", { ref }, source));
  }

  private find(ref: string): Json | undefined {
    return valueAt(this.tree, refTokens(ref) ?? []);
  }

  private field(value: Json, key: string, field: Field, at: Place): void {
    if (key === "$ref") return;
    const alternative = field.or !== null && !this.fits(value, field);
    const wanted = alternative ? field.or! : field;
    if (value === null && wanted.type !== "any") {
      this.report(
        diagnostic("source/no-value", { name: key }, this.child(at, key, null)),
      );
      return;
    }
    if (wanted.container === "none") {
      this.value(value, wanted.type, key, at, field);
      return;
    }
    const isMap = wanted.container === "map";
    if (isMap ? !isObject(value) : !Array.isArray(value)) {
      this.wrongType(value, isMap ? "object" : "list", key, at);
      return;
    }
    const place = { parent: at, key, node: value };
    if (isMap) {
      for (const name of Object.keys(value as JsonObject))
        this.value((value as JsonObject)[name]!, wanted.type, name, place);
    } else
      (value as readonly Json[]).forEach((item, index) => {
        this.value(item, wanted.type, index, place);
      });
  }

  private value(
    value: Json,
    type: string,
    key: string | number,
    at: Place,
    field?: Field,
  ): void {
    if (scalars.has(type)) {
      if (!isScalar(value, type)) this.wrongScalar(value, type, key, at, field);
      return;
    }
    if (this.isBooleanSchema(value, type)) return;
    if (type.startsWith("[")) {
      if (!Array.isArray(value)) this.wrongType(value, "list", key, at);
      return;
    }
    if (isObject(value))
      this.check(value, type, { parent: at, key, node: value });
    else this.wrongType(value, "object", key, at);
  }

  private wrongScalar(
    value: Json,
    type: string,
    key: string | number,
    at: Place,
    field?: Field,
  ): void {
    // YAML reads 1.0, yes and 2020-01-01 as it likes; the text is as good as certain.
    if (type === "text" && mayBeText(value, key, at)) {
      const place = this.child(at, key, value);
      const found = JSON.stringify(value);
      this.report(
        diagnostic("source/unquoted", { name: String(key), found }, place),
      );
      return;
    }
    this.wrongType(
      value,
      field?.or ? `${type} or ${field.or.type}` : type,
      key,
      at,
    );
  }

  private wrongType(
    value: Json,
    expected: string,
    key: string | number,
    at: Place,
  ): void {
    const place = this.child(at, key, value);
    // As JSON Schema had it before its fourth draft.
    if (
      key === "required" &&
      expected === "list" &&
      typeof value === "boolean"
    ) {
      this.report(diagnostic("source/required-boolean", {}, place));
      return;
    }
    const code = remarks.has(String(key))
      ? "source/ignored-value"
      : "source/wrong-type";
    this.report(
      diagnostic(
        code,
        {
          name: String(key),
          expected,
          found: typeName(value),
          ...insteadOfExamples(String(key), place.pointer),
        },
        place,
      ),
    );
  }

  /** True when a value is of the container and type of a field, as far as its outside shows. */
  private fits(value: Json, field: Field): boolean {
    if (field.container === "list") return Array.isArray(value);
    if (field.container === "map") return isObject(value);
    if (scalars.has(field.type)) return isScalar(value, field.type);
    return isObject(value) || this.isBooleanSchema(value, field.type);
  }

  private isBooleanSchema(value: Json, type: string): boolean {
    return (
      type === "schema" && typeof value === "boolean" && this.version > "3.0"
    );
  }

  private unknown(key: string, value: Json, kind: string, at: Place): void {
    const instead = insteadOf(key, kind, this.version);
    const names = this.shapes.get(kind)!.fields.keys();
    const suggestion = instead === null ? didYouMean(key, names) : "";
    this.report(
      diagnostic(
        "source/unknown-member",
        { name: key, suggestion, instead },
        this.child(at, key, value),
      ),
    );
  }

  private missing(key: string, field: Field, kind: string, at: Place): void {
    const code =
      field.required === "must" ? "source/missing-member" : "source/incomplete";
    this.report(
      diagnostic(code, { name: key, kind: kindName(kind) }, this.sourceOf(at)),
    );
  }
}

/** Members that are left out, with a warning, when they are of a wrong type: the rest means the same without them. */
const remarks = new Set([
  "title",
  "summary",
  "description",
  "termsOfService",
  "contact",
  "license",
  "externalDocs",
  "example",
  "examples",
  "links",
  "xml",
  "required",
]);

/** A value that YAML made of a text: a number, a boolean, and `null` in a list of types. */
function mayBeText(value: Json, key: string | number, at: Place): boolean {
  if (typeof value === "number" || typeof value === "boolean") return true;
  return value === null && typeof key === "number" && at.key === "type";
}

const scalars = new Set(["text", "number", "boolean", "any"]);

function isScalar(value: Json, type: string): boolean {
  if (type === "any") return true;
  return typeof value === (type === "text" ? "string" : type);
}

function typeName(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "a text" : `a ${typeof value}`;
}

/** `securityScheme` → `security scheme`. */
function kindName(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
