import {
  guardOf,
  type Check,
  type JsonType,
  type ValuesCheck,
} from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import { elementOf } from "../checks/collection.js";
import { formatFunction } from "../formats/formats.js";
import { openTypesOf, typeOfValue } from "../simplify/types.js";
import {
  and,
  compares,
  differs,
  equals,
  no,
  not,
  or,
  yes,
  type Code,
} from "./code.js";
import { allowedTypes, impliesTypes, isSaidBy, sameType } from "./facts.js";
import { flat } from "./layout.js";
import { jsonText, numberText, quote } from "./literals.js";
import type { ModulePrinter } from "./module.js";
import { as, member, type Value } from "./value.js";

const guards: readonly JsonType[] = ["string", "number", "array", "object"];

/** Prints checks as conditions on a value. */
export class Conditions {
  readonly #module: ModulePrinter;
  /** The function whose body is being printed: calls inside its cycle hand the depth on. */
  readonly #within: CheckFunction | null;

  constructor(module: ModulePrinter, within: CheckFunction | null) {
    this.#module = module;
    this.#within = within;
  }

  /** The condition under which `value` passes. Structural checks never stand here: they have functions. */
  of(check: Check, value: Value): Code {
    switch (check.kind) {
      case "anything":
        return yes;
      case "nothing":
        return no;
      case "all":
        return this.all(check.checks, value);
      case "any":
        return or(...check.checks.map((part) => this.of(part, value)));
      case "one":
        return this.#one(check.checks, value);
      case "not":
        return not(this.of(check.check, value));
      case "if":
        return {
          test: this.of(check.test, value),
          then: this.of(check.then, value),
          otherwise: this.of(check.otherwise, value),
        };
      case "call":
        return this.call(check.target, value);
      case "type":
        return this.types(check.types, value);
      case "values":
        return this.#values(check, value);
      default:
        return this.#guarded(check, value);
    }
  }

  call(target: CheckFunction, value: Value): Code {
    const within = this.#within;
    if (target.cycle !== null && within?.cycle === target.cycle)
      return { callee: this.#module.isAt(target), args: [value.text, "d + 1"] };
    return { callee: this.#module.is(target), args: [value.text] };
  }

  /** The condition that `value` is of one of the types. */
  types(types: readonly JsonType[], value: Value): Code {
    return or(
      ...types
        .filter((type) => type !== "integer" || !types.includes("number"))
        .map((type) => this.#type(type, value)),
    );
  }

  #type(type: JsonType, { text }: Value): Code {
    switch (type) {
      case "null":
        return equals(text, "null");
      case "boolean":
      case "string":
        return equals(`typeof ${text}`, quote(type));
      case "number":
        return this.#numeric(
          this.#module.semantics.finite
            ? { callee: "Number.isFinite", args: [text] }
            : equals(`typeof ${text}`, quote("number")),
          text,
        );
      case "integer":
        return this.#numeric(
          { callee: "Number.isInteger", args: [text] },
          text,
        );
      case "array":
        return { callee: "Array.isArray", args: [text] };
      case "object":
        return { callee: this.#module.use("isObject"), args: [text] };
    }
  }

  #numeric(condition: Code, text: string): Code {
    return this.#module.semantics.bigint
      ? or(condition, equals(`typeof ${text}`, quote("bigint")))
      : condition;
  }

  /** The condition that a check for one type of values does not concern `value`. */
  isOther(type: JsonType, value: Value): Code {
    switch (type) {
      case "string":
        return differs(`typeof ${value.text}`, quote("string"));
      case "number": {
        const other = differs(`typeof ${value.text}`, quote("number"));
        return this.#module.semantics.bigint
          ? and(other, differs(`typeof ${value.text}`, quote("bigint")))
          : other;
      }
      default:
        return not(this.#type(type, value));
    }
  }

  /**
   * The conjunction. `inside`: what is to be asked besides of values of a type. `provenObject`: what is asked inside
   * objects refuses arrays anyway.
   */
  all(
    checks: readonly Check[],
    value: Value,
    inside: ReadonlyMap<JsonType, Code> = new Map(),
    provenObject = false,
  ): Code {
    const types = allowedTypes(checks);
    const rest = checks.filter((check) => check.kind !== "type");
    const bare = rest
      .filter((check) => guardOf(check) === null && !isSaidBy(types, check))
      .map((check) => this.of(check, value));
    // A list or a map is asked for its type by the loop over its elements, which comes first.
    const collections = new Set(
      rest
        .filter((check) => elementOf(check) !== null)
        .map((check) => guardOf(check)),
    );
    const leaves = (type: JsonType): Code =>
      and(
        ...rest
          .filter((check) => sameType(guardOf(check), type))
          .sort((a, b) => loopFirst(a) - loopFirst(b))
          .map((check) => this.leaf(check, value)),
        inside.get(type) ?? yes,
      );
    if (types === null) {
      const guarded = guards.map((type) => {
        const asked = leaves(type);
        return asked === yes ? yes : or(this.isOther(type, value), asked);
      });
      return and(...guarded, ...bare);
    }
    const values = rest.some((check) => impliesTypes(check, types));
    const asked = types.map((type) => [type, leaves(type)] as const);
    const head = asked.every(([, code]) => code === yes)
      ? values
        ? yes
        : provenObject && types.join() === "object"
          ? and(
              equals(`typeof ${value.text}`, quote("object")),
              differs(value.text, "null"),
            )
          : this.types(types, value)
      : or(
          ...asked.map(([type, code]) => {
            if (collections.has(type)) return code;
            const head =
              type === "object" && provenObject
                ? and(
                    equals(`typeof ${value.text}`, quote("object")),
                    differs(value.text, "null"),
                  )
                : this.#type(type, value);
            return and(head, code);
          }),
        );
    return and(head, ...bare);
  }

  #one(checks: readonly Check[], value: Value): Code {
    const terms = checks.map((check) => {
      const code = this.of(check, value);
      return typeof code === "string" || "callee" in code
        ? `+${flat(code)}`
        : `+(${flat(code)})`;
    });
    return { compare: "===", left: terms.join(" + "), right: "1", terms };
  }

  #values(check: ValuesCheck, value: Value): Code {
    const { text } = value;
    const types: readonly JsonType[] = openTypesOf(check);
    const listed = check.values.filter(
      (each) => !types.includes(typeOfValue(each)),
    );
    const simple = listed.filter(
      (each) => typeof each !== "object" || each === null,
    );
    const deep = listed.filter(
      (each) => typeof each === "object" && each !== null,
    );
    const conditions: Code[] =
      types.length > 0 ? [this.types(types, value)] : [];
    if (simple.length > 12)
      conditions.push(`${this.#module.set(simple)}.has(${text} as never)`);
    else conditions.push(...simple.map((each) => equals(text, jsonText(each))));
    for (const each of deep)
      conditions.push({
        callee: this.#module.use("equal"),
        args: [text, this.#module.constant(each)],
      });
    return or(...conditions);
  }

  /** A list or a map whose every element passes; it asks for the type of the value itself. */
  #collection(check: Check, { text }: Value): Code {
    const element = elementOf(check);
    if (element === null) throw new Error(`No condition for ${check.kind}`);
    const isList = check.kind === "items";
    const use = (helper: string): string => this.#module.use(helper);
    if (element === "string")
      return {
        callee: use(isList ? "isStrings" : "isStringMap"),
        args: [text],
      };
    const within = this.#within;
    if (element.cycle !== null && within?.cycle === element.cycle)
      return {
        callee: use(isList ? "isListAt" : "isMapAt"),
        args: [text, this.#module.isAt(element), "d + 1"],
      };
    if (isList) return { callee: this.#module.are(element), args: [text] };
    return { callee: use("isMapOf"), args: [text, this.#module.is(element)] };
  }

  #guarded(check: Check, value: Value): Code {
    const type = guardOf(check);
    if (type === null) throw new Error(`No condition for ${check.kind}`);
    return or(this.isOther(type, value), this.leaf(check, value));
  }

  /** The condition of a check for one type of values, the value being of that type. */
  leaf(check: Check, value: Value): Code {
    const use = (helper: string): string => this.#module.use(helper);
    const { text } = value;
    switch (check.kind) {
      case "length": {
        const string = as(value, "string");
        if (check.maximum === null && (check.minimum ?? 0) <= 0) return yes;
        if (check.maximum === null && (check.minimum ?? 0) <= 1)
          return differs(string, '""');
        return and(
          check.minimum === null
            ? yes
            : {
                callee: use("isLongEnough"),
                args: [string, numberText(check.minimum)],
              },
          check.maximum === null
            ? yes
            : {
                callee: use("isShortEnough"),
                args: [string, numberText(check.maximum)],
              },
        );
      }
      case "pattern":
        return {
          callee: `${this.#module.pattern(check.pattern)}.test`,
          args: [as(value, "string")],
        };
      case "format":
        return {
          callee: use(formatFunction(check.format)),
          args: [as(value, "string")],
        };
      case "bound":
        return compares(
          `(${text} as number)`,
          comparison[check.keyword],
          numberText(check.limit),
        );
      case "multipleOf":
        return {
          callee: use("isMultipleOf"),
          args: [`${text} as number`, numberText(check.divisor)],
        };
      case "numberFormat":
        return {
          callee: use(formatFunction(check.format)),
          args: [`${text} as number`],
        };
      case "itemCount":
        return and(
          ...sizes(
            `(${text} as ${this.#module.typeName("Items")}).length`,
            check.minimum,
            check.maximum,
          ),
        );
      case "propertyCount":
        return and(
          ...sizes(
            `${use("size")}(${text} as ${this.#module.typeName("Fields")})`,
            check.minimum,
            check.maximum,
          ),
        );
      case "items":
      case "keys":
        return this.#collection(check, value);
      case "unique":
        return {
          callee: use("isUnique"),
          args: [`${text} as ${this.#module.typeName("Items")}`],
        };
      case "dependent":
        return or(
          equals(member(check.property, use).text, "undefined"),
          and(
            ...check.required.map((name) =>
              differs(member(name, use).text, "undefined"),
            ),
            this.of(check.check, value),
          ),
        );
      default:
        throw new Error(`No condition for ${check.kind}`);
    }
  }
}

const loopFirst = (check: Check): number => (elementOf(check) === null ? 1 : 0);

export const comparison = {
  minimum: ">=",
  maximum: "<=",
  exclusiveMinimum: ">",
  exclusiveMaximum: "<",
} as const;

function sizes(
  length: string,
  minimum: number | null,
  maximum: number | null,
): Code[] {
  return [
    minimum === null || minimum <= 0
      ? yes
      : compares(length, ">=", numberText(minimum)),
    maximum === null ? yes : compares(length, "<=", numberText(maximum)),
  ];
}
