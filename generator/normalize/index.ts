import type { Report } from "../diagnostics/index.js";
import type { Document } from "../model/index.js";
import type { SourceDocument } from "../source/index.js";
import type { UpgradedDocument } from "../upgrade/index.js";
import { findAnchors } from "./anchors.js";
import { reportOnce, type Context } from "./context.js";
import { normalizeInfo } from "./info.js";
import { normalizeOperations } from "./operations.js";
import { member, type Place } from "./place.js";
import { normalizeComponents, withInlined } from "./schema/components.js";
import { prepareSchemas } from "./schema/prepare.js";
import { normalizeSecurity } from "./security-requirement.js";
import { normalizeSecuritySchemes } from "./security-scheme.js";
import { normalizeServers } from "./server.js";
import { withUsage } from "./usage.js";

/**
 * The model of a description: every `$ref` followed, everything inherited applied. What cannot be followed is reported
 * and left out, or unknown, so that the rest can still be looked at.
 */
export function normalize(
  upgraded: UpgradedDocument,
  report: Report,
): Document {
  const context = contextOf(upgraded, report);
  const { root } = context;
  const components = normalizeComponents(context);
  const { operations, webhooks } = normalizeOperations(context);
  const schemas = withInlined(components, context);
  return {
    specification: upgraded.specification,
    info: normalizeInfo(member(root, "info", context)),
    servers: normalizeServers(root, context) ?? [],
    securitySchemes: normalizeSecuritySchemes(context),
    security: normalizeSecurity(root, context) ?? null,
    versions: [],
    resources: [],
    operations,
    webhooks,
    schemas: withUsage(schemas, operations, webhooks),
    errors: null,
    scopes: null,
    lifecycle: {
      asOf: null,
      countdown: "3mo",
      tombstones: "12mo",
      removed: [],
      others: [],
    },
    tree: upgraded.tree,
    source: upgraded.origin(""),
  };
}

function followedFiles({ file, bundle }: SourceDocument): ReadonlySet<string> {
  const others = bundle?.files.map((other) => other.file) ?? [];
  return new Set(bundle === undefined ? [] : [file, ...others]);
}

function contextOf(upgraded: UpgradedDocument, report: Report): Context {
  const { origins, tree, specification } = upgraded;
  const once = reportOnce(report);
  const root: Place = { node: tree, source: origins.root };
  let anchors: ReadonlyMap<string, Place> | null = null;
  return {
    specification,
    followed: followedFiles(upgraded.source),
    tree,
    root,
    origins,
    schemas: prepareSchemas(root, { origins }, once),
    links: new Map(),
    anchors: () => (anchors ??= findAnchors(root, origins)),
    report: once,
  };
}
