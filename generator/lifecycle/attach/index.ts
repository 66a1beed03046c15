import { diagnostic, type Report } from "../../diagnostics/index.js";
import type { Document, Lifecycle } from "../../model/index.js";
import type { Manifest } from "../manifest/manifest.js";
import { defaultPolicy } from "../manifest/parse.js";
import { formatPeriod } from "../period.js";
import type { AttachContext } from "./context.js";
import { describedManifest } from "./described.js";
import { resolveManifest } from "./manifest-claims.js";
import { operationAttacher } from "./operations.js";
import { otherRecords } from "./others.js";
import { removedElements } from "./removed.js";
import { schemaAttacher } from "./schemas.js";

/**
 * Puts a record on every element that has one, from all sources in their order, phases as of the manifest's `asOf`.
 * Without a manifest, one that an overlay wrote into the description is used.
 */
export function attachLifecycle(
  document: Document,
  written: Manifest | null,
  report: Report,
): Document {
  const manifest = written ?? describedManifest(document, report);
  const resolved = resolveManifest(manifest, document, report);
  const context: AttachContext = {
    asOf: manifest.asOf,
    policy: manifest.policy,
    manifest: resolved.claims,
    report,
  };
  const attachSchema = schemaAttacher(context);
  const attachOperation = operationAttacher(document, context, attachSchema);
  const attached: Document = {
    ...document,
    operations: document.operations.map(attachOperation),
    webhooks: document.webhooks.map(attachOperation),
    schemas: document.schemas.map((named) => {
      const schema = attachSchema(named.schema);
      return schema === named.schema ? named : { ...named, schema };
    }),
    lifecycle: {
      asOf: manifest.asOf,
      countdown: formatPeriod(manifest.policy.countdown),
      tombstones: formatPeriod(manifest.policy.tombstones),
      removed: removedElements(manifest, document),
      others: otherRecords(resolved.targets, document, context),
    },
  };
  if (manifest.asOf === null && hasDates(attached))
    report(
      diagnostic(
        "lifecycle/no-as-of",
        {},
        written === null
          ? document.source
          : { file: written.file, pointer: "" },
      ),
    );
  return attached;
}

/** The lifecycle context of a document that nobody said anything about. */
export const noLifecycle: Document["lifecycle"] = {
  asOf: null,
  countdown: formatPeriod(defaultPolicy.countdown),
  tombstones: formatPeriod(defaultPolicy.tombstones),
  removed: [],
  others: [],
};

function hasDates(document: Document): boolean {
  const dated = (lifecycle: Lifecycle | null) =>
    lifecycle?.cutOff?.on != null || lifecycle?.announcedOn != null;
  return (
    document.operations.some(
      ({ lifecycle, parameters }) =>
        dated(lifecycle) ||
        parameters.some((parameter) => dated(parameter.lifecycle)),
    ) ||
    [...document.lifecycle.others, ...document.lifecycle.removed].some(
      ({ lifecycle }) => dated(lifecycle),
    )
  );
}
