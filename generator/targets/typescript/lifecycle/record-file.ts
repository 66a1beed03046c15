import type { Document } from "../../../model/index.js";
import { withoutUnseen } from "../../../string-literal.js";
import type { SdkRecord } from "./records.js";

/** `lifecycle.json`: the records for programs, such as checkers of code that uses the SDK. */
export interface RecordFile {
  readonly path: string;
  readonly sdk: string;
  readonly asOf: string | null;
  readonly records: readonly SdkRecord[];
}

export function planRecordFile(
  records: readonly SdkRecord[],
  sdk: string,
  { lifecycle }: Document,
): RecordFile {
  return { path: "lifecycle.json", sdk, asOf: lifecycle.asOf, records };
}

/** The text of `lifecycle.json` (`generator/schemas/sdk-lifecycle.schema.json`): absolute dates only. */
export function recordFileText({ sdk, asOf, records }: RecordFile): string {
  const document = {
    lifecycle: 1,
    sdk,
    asOf,
    entries: records.map((record) => {
      const { key, kind, id, sentence, removed, route, lifecycle } = record;
      const { phase, announcedOn, cutOff, milestones } = lifecycle;
      const { replacement, reason, direction } = lifecycle;
      return {
        name: key,
        kind,
        id,
        phase,
        removed,
        ...(route === null ? {} : { route }),
        ...(direction === null ? {} : { direction }),
        announcedOn,
        cutOff,
        milestones,
        replacement,
        reason,
        sentence,
      };
    }),
  };
  return withoutUnseen(JSON.stringify(document, null, 2)) + "\n";
}
