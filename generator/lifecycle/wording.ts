import type { Document } from "../model/index.js";
import { printOperationName } from "../names/index.js";
import type { Wording } from "./sentence.js";

/** Names replacements as users of the API's clients call them: `cloudAccounts.maas.create (POST /v1/cloudaccounts/maas)`. */
export function wordingOf(document: Document): Wording {
  const operations = new Map(
    document.operations.map((operation) => [operation.id, operation]),
  );
  return {
    operation: (id) => {
      const operation = operations.get(id);
      if (operation === undefined) return null;
      const { method, path, name } = operation;
      return { name: printOperationName(name), route: `${method} ${path}` };
    },
  };
}
