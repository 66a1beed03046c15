import type { Report } from "../../diagnostics/index.js";
import type { Address } from "../address.js";
import type { SourceDocument } from "../document.js";
import type { Pins } from "../pins.js";
import type { ReferencePolicy } from "../policy.js";
import { writtenVersion } from "../specification.js";
import { Bundler } from "./bundler.js";
import { Files } from "./files.js";

export interface BundleContext {
  /** The address of the description. */
  readonly address: Address;
  readonly policy: ReferencePolicy;
  readonly fetch: typeof fetch | undefined;
  readonly pins: Pins | null;
  readonly report: Report;
}

/** True when a text has a `$ref`, or a discriminator's mapping, that could lead to another file. */
export function mayReferOut(text: string): boolean {
  return /\$ref["']?\s*:\s*["']?[^"'#\s]/.test(text);
}

/**
 * Puts a description together: schemas of other files become components of the first, anything else takes the place of
 * the reference to it. Files are read as references to them are met, level by level.
 */
export async function bundle(
  source: SourceDocument,
  context: BundleContext,
): Promise<SourceDocument> {
  const specification = writtenVersion(source.tree)?.specification ?? null;
  if (specification === null) return source;
  const files = new Files(source, context);
  for (;;) {
    const bundler = new Bundler(source, specification, files);
    const bundled = bundler.run();
    if (files.wanted.size > 0) {
      await files.read();
      continue;
    }
    for (const found of bundler.findings) context.report(found);
    return bundled;
  }
}
