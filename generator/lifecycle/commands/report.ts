import type { Run } from "../../cli/command.js";
import type { Document } from "../../model/index.js";
import type { ReferenceModel } from "../../targets/reference/model.js";
import { dayOf, finish, formatOf, json, open } from "./open.js";

/** `sundial lifecycle report`: everything that ends, as the reference shows it, without the rest of the reference. */
export const run: Run = async (given, terminal) => {
  const format = formatOf(given, ["markdown", "html", "json"]);
  const { document, findings } = await open(given, terminal);
  if (document === null) return finish(findings, terminal, false);
  const day = given.has("as-of") ? dayOf(given, null) : null;
  const model = await reportModel(document, day);
  if (format === "json")
    terminal.out(
      json({ asOf: model.asOf, today: day, endings: model.endings }),
    );
  else if (format === "html") {
    const { pageHtml } =
      await import("../../targets/reference/render/html/page.js");
    terminal.out(pageHtml(model));
  } else {
    const { markdownFiles } =
      await import("../../targets/reference/render/markdown/index.js");
    const files = await markdownFiles({ ...model, timeline: null });
    terminal.out(files.find(({ path }) => path === "README.md")!.text);
  }
  return finish(findings, terminal, false);
};

/** The reference's model with nothing in it but what ends. */
async function reportModel(
  document: Document,
  asOf: string | null,
): Promise<ReferenceModel> {
  const { plan } = await import("../../targets/reference/plan/index.js");
  const options = { formats: new Set(["html"] as const), asOf };
  const model = plan(document, {
    options,
    conventions: {},
    report: () => undefined,
  });
  return {
    ...model,
    title: `${model.title}: life cycle`,
    description: null,
    servers: [],
    schemes: [],
    groups: [],
    schemas: [],
    deprecated: { operations: [], removed: model.deprecated.removed },
  };
}
