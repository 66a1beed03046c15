import { propertyOf } from "../../../enrich/schemas.js";
import {
  pointerTokens,
  type Json,
  type LinkValue,
  type Response,
  type RuntimeExpression,
} from "../../../model/index.js";
import type { Value } from "../model/value.js";
import type { Call } from "./entries.js";
import { FileScope } from "./file-scope.js";
import {
  parameterField,
  scalar,
  type FieldContext,
} from "./incoming-fields.js";
import { bodyMember, inputParameters, type InputParameter } from "./inputs.js";

/** What the values of a link are taken from: the parts of an answer and of the call that got it. */
export type LinkSource = "data" | "response" | "input";

/** A file for what is only looked at. */
const nowhere = new FileScope("", [], "");

/** Prints the values of one link. */
export class LinkValues {
  readonly #call: Call;
  readonly #response: Response;
  readonly #used: Set<LinkSource>;
  readonly #file: FileScope;

  /** `used`: collects what the values are taken from. */
  constructor(
    call: Call,
    response: Response,
    used: Set<LinkSource>,
    file: FileScope,
  ) {
    this.#call = call;
    this.#response = response;
    this.#used = used;
    this.#file = file;
  }

  /** A value as the parameter holds it: read, where it is of another type than the parameter. */
  held(
    value: LinkValue,
    input: InputParameter,
    context: Omit<FieldContext, "file">,
  ): Value {
    const printed = this.value(value);
    const reader = (file: FileScope): Value | null =>
      parameterField(input.parameter, { ...context, file });
    const wanted = reader(nowhere);
    return wanted?.kind !== "name" ||
      wanted.name === this.#typeOf(value, context)
      ? printed
      : this.#helper("held", printed, reader(this.#file)!);
  }

  /** What a value is read by; null where nothing is known of it. */
  #typeOf(
    value: LinkValue,
    context: Omit<FieldContext, "file">,
  ): string | null {
    if (value.kind === "template") return "asText";
    if (value.kind === "constant") {
      const names = { number: "asNumber", boolean: "asBoolean" };
      return names[typeof value.value as keyof typeof names] ?? "asText";
    }
    const { expression } = value;
    const fields = { ...context, file: nowhere };
    const named = (found: Value | null): string | null =>
      found?.kind === "name" ? found.name : null;
    switch (expression.kind) {
      case "url":
      case "method":
      case "responseHeader":
        return "asText";
      case "statusCode":
        return "asNumber";
      case "parameter":
        return named(
          parameterField(this.#parameter(expression).parameter, fields),
        );
      case "body": {
        const { operation } = this.#call;
        const body =
          expression.of === "request" ? operation.requestBody : this.#response;
        let schema = body?.contents[0]?.schema ?? null;
        for (const token of pointerTokens(expression.pointer))
          schema &&= propertyOf(schema, token, context.lookup);
        return schema && named(scalar(schema, fields));
      }
    }
  }

  #parameter({
    in: wanted,
    name,
  }: RuntimeExpression & { readonly kind: "parameter" }): InputParameter {
    return inputParameters(this.#call.operation).find(
      ({ parameter }) =>
        parameter.in === wanted &&
        (wanted === "header"
          ? parameter.name.toLowerCase() === name.toLowerCase()
          : parameter.name === name),
    )!;
  }

  value(value: LinkValue): Value {
    switch (value.kind) {
      case "constant":
        return jsonValue(value.value);
      case "expression":
        return this.#expression(value.expression);
      case "template":
        return this.#helper(
          "textOf",
          ...value.parts.map((part) =>
            typeof part === "string" ? text(part) : this.#expression(part),
          ),
        );
    }
  }

  #expression(expression: RuntimeExpression): Value {
    switch (expression.kind) {
      case "method":
        return text(this.#call.operation.method);
      case "url":
        this.#used.add("response");
        return { kind: "name", name: "from.response.url" };
      case "statusCode":
        this.#used.add("response");
        return { kind: "name", name: "from.response.status" };
      case "responseHeader":
        return this.#from("response", "headerOf", [expression.name]);
      case "body": {
        const path = pointerTokens(expression.pointer);
        return expression.of === "response"
          ? this.#from("data", "dataAt", path)
          : this.#from("input", "inputAt", [bodyMember, ...path]);
      }
      case "parameter":
        return this.#from("input", "inputAt", [
          this.#parameter(expression).member,
        ]);
    }
  }

  #from(source: LinkSource, helper: string, path: readonly string[]): Value {
    this.#used.add(source);
    return this.#helper(
      helper,
      { kind: "name", name: "from" },
      ...path.map(text),
    );
  }

  #helper(name: string, ...given: readonly Value[]): Value {
    const callee = this.#file.value("runtime/links", name);
    return { kind: "call", callee, arguments: given };
  }
}

function jsonValue(value: Json): Value {
  if (value === null) return { kind: "name", name: "null" };
  if (typeof value !== "object") return { kind: "literal", value };
  if (Array.isArray(value))
    return { kind: "array", items: (value as readonly Json[]).map(jsonValue) };
  return {
    kind: "object",
    members: Object.entries(value).map(([key, member]) => ({
      key,
      value: jsonValue(member),
    })),
    expanded: false,
  };
}

function text(value: string): Value {
  return { kind: "literal", value };
}
