import { diagnostic, type Report } from "../../diagnostics/index.js";
import {
  appendPointer,
  isObject,
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { isIsoDate } from "../date.js";
import { nearest } from "../../diagnostics/nearest.js";

/**
 * Reads the members of one object of the manifest, each with a type, and reports what is missing, wrong or unknown
 * where it stands. A value that was reported reads as null.
 */
export class Reader {
  readonly source: SourceRef;
  private readonly object: JsonObject;
  private readonly report: Report;
  private readonly known = new Set<string>();

  constructor(object: JsonObject, source: SourceRef, report: Report) {
    this.object = object;
    this.source = source;
    this.report = report;
  }

  has(field: string): boolean {
    this.known.add(field);
    return own(this.object, field) !== undefined;
  }

  /** The text of a field; null when it is absent. */
  text(field: string): string | null {
    const value = this.take(field);
    if (value === null) return null;
    if (typeof value === "string" && value.trim() !== "") return value;
    return this.wrong(field, value, "text");
  }

  /** Text that identifies something: printable ASCII or letters, in one line. */
  requiredText(field: string): string | null {
    const value = this.text(field);
    if (value === null && !this.has(field)) this.missing(field);
    return value;
  }

  date(field: string): string | null {
    const value = this.take(field);
    if (value === null) return null;
    if (typeof value === "string" && isIsoDate(value)) return value;
    this.report(
      diagnostic(
        "lifecycle/bad-date",
        { field, found: String(value) },
        this.at(field),
      ),
    );
    return null;
  }

  requiredDate(field: string): string | null {
    const value = this.date(field);
    if (value === null && !this.has(field)) this.missing(field);
    return value;
  }

  /** One of a few words. */
  oneOf<T extends string>(field: string, values: readonly T[]): T | null {
    const value = this.take(field);
    if (value === null) return null;
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    this.wrong(field, value, values.join(" | "));
    return null;
  }

  /** Text read by `parse`, which gives null for what it does not understand; `expected` says what it takes. */
  parsed<T>(
    field: string,
    parse: (text: string) => T | null,
    expected: string,
  ): T | null {
    const value = this.take(field);
    if (value === null) return null;
    const result = typeof value === "string" ? parse(value) : null;
    return result ?? this.wrong(field, value, expected);
  }

  child(field: string): Reader | null {
    const value = this.take(field);
    if (value === null) return null;
    if (isObject(value)) return new Reader(value, this.at(field), this.report);
    return this.wrong(field, value, "an object");
  }

  /** The objects of a list; empty when the field is absent. */
  children(field: string): readonly Reader[] {
    const value = this.take(field);
    if (value === null) return [];
    if (!Array.isArray(value)) {
      this.wrong(field, value, "a list");
      return [];
    }
    const readers: Reader[] = [];
    (value as readonly Json[]).forEach((item, index) => {
      const source = {
        file: this.source.file,
        pointer: appendPointer(this.source.pointer, field, index),
      };
      if (isObject(item)) readers.push(new Reader(item, source, this.report));
      else
        this.report(
          diagnostic(
            "lifecycle/bad-value",
            { field, found: show(item), expected: "an object" },
            source,
          ),
        );
    });
    return readers;
  }

  /** The value as it stands, for fields of several types. */
  raw(field: string): Json | null {
    return this.take(field);
  }

  wrong(field: string, value: Json, expected: string): null {
    this.report(
      diagnostic(
        typeof value === "number" && expected === "text"
          ? "lifecycle/number-for-text"
          : "lifecycle/bad-value",
        { field, found: show(value), expected },
        this.at(field),
      ),
    );
    return null;
  }

  missing(field: string): void {
    this.report(diagnostic("lifecycle/missing-field", { field }, this.source));
  }

  /** Reports members nobody asked for. Call it when everything was read. */
  end(): void {
    for (const field of Object.keys(this.object)) {
      if (this.known.has(field)) continue;
      this.report(
        diagnostic(
          "lifecycle/unknown-field",
          { field, nearest: nearest(field, [...this.known]) },
          this.at(field),
        ),
      );
    }
  }

  at(field: string): SourceRef {
    return {
      file: this.source.file,
      pointer: appendPointer(this.source.pointer, field),
    };
  }

  private take(field: string): Json | null {
    this.known.add(field);
    return own(this.object, field) ?? null;
  }
}

function show(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
