import type { Row } from "./job.js";

/** How far the collection gets. */
export interface Level {
  /** By the first folder of the documents. */
  readonly collections: Readonly<Record<string, Totals>>;
  /** Document → the code of the first error. */
  readonly refused: Readonly<Record<string, string>>;
}

interface Totals {
  readonly documents: number;
  readonly generated: number;
  readonly operations: number;
  readonly schemas: number;
}

/** The level of a run. */
export function levelOf(rows: readonly Row[]): Level {
  const collections: Record<string, Totals> = {};
  const refused: Record<string, string> = {};
  for (const { name, ended, operationsOut, schemas, findings } of rows) {
    const collection = name.split("/")[0]!;
    const made = ended === "generated";
    const before = collections[collection] ?? nothing;
    collections[collection] = {
      documents: before.documents + 1,
      generated: before.generated + (made ? 1 : 0),
      operations: before.operations + (made ? operationsOut : 0),
      schemas: before.schemas + (made ? schemas : 0),
    };
    if (!made)
      refused[name] =
        findings.find(({ severity }) => severity === "error")?.code ?? ended;
  }
  return { collections, refused };
}

const nothing: Totals = {
  documents: 0,
  generated: 0,
  operations: 0,
  schemas: 0,
};

/** What is worse than recorded, in words; what the record does not know is not. */
export function belowLevel(found: Level, recorded: Level): readonly string[] {
  const fewer = Object.entries(recorded.collections).flatMap(
    ([collection, totals]) =>
      (Object.keys(totals) as (keyof Totals)[]).flatMap((kind) => {
        const now = found.collections[collection]?.[kind] ?? 0;
        return now >= totals[kind]
          ? []
          : [`${collection}: ${now} ${kind}, recorded ${totals[kind]}`];
      }),
  );
  const refused = Object.entries(found.refused)
    .filter(([name]) => !Object.hasOwn(recorded.refused, name))
    .filter(([name]) =>
      Object.hasOwn(recorded.collections, name.split("/")[0]!),
    )
    .map(([name, code]) => `${name} is refused: ${code}`);
  return [...fewer, ...refused];
}
