import { UsageError } from "./callErrors.js";
import type { Converter } from "./shape.js";

type Global = typeof globalThis;

/** `Temporal.Instant` where the compiler knows it (its library or a polyfill's types), else what every such value has. */
export type Instant = Global extends {
  readonly Temporal: { readonly Instant: { readonly prototype: infer Value } };
}
  ? Value
  : {
      readonly epochMilliseconds: number;
      toString(): string;
      toJSON(): string;
    };

/** `Temporal.PlainDate`, likewise. */
export type PlainDate = Global extends {
  readonly Temporal: {
    readonly PlainDate: { readonly prototype: infer Value };
  };
}
  ? Value
  : {
      readonly year: number;
      readonly month: number;
      readonly day: number;
      toString(): string;
      toJSON(): string;
    };

/** `date-time` as `Temporal.Instant`. */
export const instant: Converter = converter("Instant");

/** `date` as `Temporal.PlainDate`: a day without a time zone. */
export const plainDate: Converter = converter("PlainDate");

interface Parser {
  from(text: string): unknown;
}

/** Looks for the platform's class, or a polyfill's, when a value comes; what it cannot read stays text. */
function converter(name: "Instant" | "PlainDate"): Converter {
  return {
    decode: (value) => {
      if (typeof value !== "string") return value;
      const { Temporal } = globalThis as {
        readonly Temporal?: Readonly<Record<string, Parser>>;
      };
      const type = Temporal?.[name];
      if (type === undefined)
        throw new UsageError("Temporal is missing here: load a polyfill", {
          place: "Temporal",
        });
      try {
        return type.from(value);
      } catch {
        return value;
      }
    },
    encode: (value) => value,
  };
}
