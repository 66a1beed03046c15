import { dirname, join } from "node:path";
import { isObject, own, type Json } from "../../model/index.js";
import { isUrl, resolveAddress, type Address } from "../address.js";
import { writtenVersion } from "../specification.js";

/**
 * What references in a file are relative to: its `$self` (OpenAPI 3.2 section 4.1.2.2), else its address. A description on
 * this machine whose `$self` is a URL stands for what is at that URL, and so do the files around it: `$self:
 * https://example.com/api/openapi.yaml` in `spec/openapi.yaml` makes `https://example.com/api/pet.yaml` mean `spec/pet.yaml`.
 */
export class Bases {
  private readonly bases = new Map<Address, Address>();
  private readonly aliases = new Map<Address, Address>();

  /** Reads the `$self` of a file. */
  add(address: Address, tree: Json): void {
    const self = selfOf(tree);
    const base = self === null ? null : resolveAddress(self, address);
    if (base === null) return;
    this.bases.set(address, base);
    if (!this.aliases.has(base)) this.aliases.set(base, address);
  }

  /** The address that a reference in a file means; null for what is no address. */
  resolve(written: string, from: Address): Address | null {
    const meant = resolveAddress(written, this.bases.get(from) ?? from);
    return meant === null ? null : this.place(meant);
  }

  /** Where what is known by an address is read. */
  private place(meant: Address): Address {
    const exact = this.aliases.get(meant);
    if (exact !== undefined || !isUrl(meant)) return exact ?? meant;
    for (const [base, address] of this.aliases) {
      if (!isUrl(base) || isUrl(address)) continue;
      const folder = new URL(".", base).href;
      const rest = new URL(meant).href;
      if (!rest.startsWith(folder)) continue;
      const path = rest.slice(folder.length).split("?")[0]!;
      return join(dirname(address), decodeURIComponent(path));
    }
    return meant;
  }
}

function selfOf(tree: Json): string | null {
  if (!isObject(tree)) return null;
  const self = own(tree, "$self");
  return typeof self === "string" &&
    self !== "" &&
    writtenVersion(tree)?.specification === "3.2"
    ? self
    : null;
}
