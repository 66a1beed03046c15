import {
  diagnostic,
  type Diagnostic,
  type Report,
} from "../../diagnostics/index.js";
import type { Json, SourceRef } from "../../model/index.js";
import { dirname, join, relative } from "node:path";
import { isUrl, shownAddress, type Address } from "../address.js";
import type { SourceDocument, BundledFile } from "../document.js";
import { parseAny } from "../parse.js";
import { isAllowed } from "../policy.js";
import { readAddress } from "../read.js";
import { Bases } from "./bases.js";
import type { BundleContext } from "./index.js";

/** A file of the description. */
export interface LoadedFile {
  readonly address: Address;
  /** Its name in messages. */
  readonly file: string;
  readonly text: string;
  readonly tree: Json;
}

/** No description is spread over more. */
const maxFiles = 20_000;

/** The files of a description: those that were read, those that cannot be, and those that are wanted next. */
export class Files {
  readonly root: LoadedFile;
  /** Addresses that a reference was met to, and not yet looked at. */
  readonly wanted = new Set<Address>();
  private readonly rootName: string;
  private readonly context: BundleContext;
  private readonly bases = new Bases();
  private readonly loaded = new Map<Address, LoadedFile>();
  /** Why there is no file at an address; made for each reference to it. */
  private readonly refused = new Map<
    Address,
    (ref: string, source: SourceRef) => Diagnostic
  >();

  constructor(source: SourceDocument, context: BundleContext) {
    this.context = context;
    this.rootName = source.file;
    const { file, text, tree } = source;
    this.root = { address: context.address, file, text, tree };
    this.loaded.set(context.address, this.root);
    this.bases.add(context.address, tree);
  }

  /** The file at an address; `wanted` when it was not looked at yet, and a finding when it cannot be had. */
  get(
    address: Address,
    ref: string,
    source: SourceRef,
  ): LoadedFile | Diagnostic | "wanted" {
    const file = this.loaded.get(address);
    if (file !== undefined) return file;
    const refused = this.refused.get(address);
    if (refused !== undefined) return refused(ref, source);
    this.wanted.add(address);
    return "wanted";
  }

  /** The address of a reference in a file; null for what is no address. */
  resolve(written: string, from: LoadedFile): Address | null {
    return this.bases.resolve(written, from.address);
  }

  /** Reads all that is wanted. */
  async read(): Promise<void> {
    const addresses = [...this.wanted];
    this.wanted.clear();
    await Promise.all(addresses.map((address) => this.readOne(address)));
  }

  /** The files besides the first, sorted by name. */
  others(): readonly BundledFile[] {
    return [...this.loaded.values()]
      .filter((file) => file !== this.root)
      .map(({ file, text }) => ({ file, text }))
      .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  }

  private async readOne(address: Address): Promise<void> {
    const file = this.nameOf(address);
    if (this.loaded.size >= maxFiles) {
      this.refused.set(address, (_, source) =>
        diagnostic("source/too-many-files", { limit: maxFiles }, source),
      );
      return;
    }
    if (!(await isAllowed(address, this.context.policy))) {
      this.refused.set(address, (ref, source) =>
        isUrl(address)
          ? diagnostic("source/remote-ref", { ref }, source)
          : diagnostic("source/outside-ref", { ref }, source),
      );
      return;
    }
    const { fetch, pins } = this.context;
    const read = await readAddress(address, fetch, pins);
    if ("problem" in read && read.problem === "changed") {
      this.refused.set(address, (_, source) =>
        diagnostic("source/pin-changed", { url: address }, source),
      );
      return;
    }
    if (!("text" in read)) {
      const detail = read.problem === "unreadable" ? read.detail : read.problem;
      this.refused.set(address, (ref, source) =>
        diagnostic("source/unreadable-ref", { ref, file, detail }, source),
      );
      return;
    }
    const tree = parseFile(file, read.text, this.context.report);
    if (tree === null)
      this.refused.set(address, (ref, source) =>
        diagnostic(
          "source/unreadable-ref",
          { ref, file, detail: "see above" },
          source,
        ),
      );
    else {
      this.loaded.set(address, { address, file, text: read.text, ...tree });
      this.bases.add(address, tree.tree);
    }
  }

  /** Named as the description is: where that is a path out of the working directory, so is this. */
  private nameOf(address: Address): string {
    if (isUrl(address) || isUrl(this.root.address)) return address;
    const fromRoot = relative(dirname(this.root.address), address);
    return shownAddress(address, join(dirname(this.rootName), fromRoot));
  }
}

/** What a file holds; one that is neither JSON nor YAML holds its text. */
function parseFile(
  file: string,
  text: string,
  report: Report,
): { readonly tree: Json } | null {
  if (/\.(?:md|markdown|txt|html?|graphql|xml|xsd)$/i.test(file))
    return { tree: text };
  const parsed = parseAny(file, text, report);
  return parsed === null ? null : { tree: parsed.tree as Json };
}
