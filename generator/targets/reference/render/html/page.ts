import { createHash } from "node:crypto";
import { escapeHtml } from "../../../../lifecycle/html.js";
import {
  timelineCss,
  timelineSvg,
} from "../../../../lifecycle/timeline/svg.js";
import type { EndingModel, ReferenceModel, SchemaModel } from "../../model.js";
import type { OwnTemplates } from "../../../../templates/template.js";
import { render, textOf } from "../templates.js";
import { fieldHtml, typeHtml, valuesHtml } from "./field.js";
import {
  badgeHtml,
  endHtml,
  insteadHtml,
  noticeHtml,
  type Links,
} from "./notice.js";
import { operationHtml } from "./operation.js";
import { proseHtml } from "./prose.js";

/** The whole reference as one page that loads nothing. */
export function pageHtml(model: ReferenceModel, own?: OwnTemplates): string {
  const anchors = new Map(
    [
      ...model.groups.flatMap((group) => group.operations),
      ...model.deprecated.operations,
    ].map(({ id, anchor }) => [id, anchor]),
  );
  const links: Links = (id) => {
    const anchor = anchors.get(id);
    return anchor === undefined ? null : `#${anchor}`;
  };
  const css = minified(textOf("reference.css", own)) + minified(timelineCss);
  const script = textOf("reference.js", own).trim();
  const { deprecated } = model;
  const data = {
    policy: policyOf(css, script),
    css,
    script,
    title: escapeHtml(model.title),
    version: escapeHtml(model.version),
    lead: escapeHtml(model.summary ?? `Version ${model.version}.`),
    descriptionHtml: proseHtml(model.description),
    servers: model.servers.map(escapeHtml),
    schemes: model.schemes.map(({ id, kind, carrier, description }) => ({
      id: escapeHtml(id),
      kind:
        escapeHtml(kind) +
        (carrier === null ? "" : ` <code>${escapeHtml(carrier)}</code>`),
      descriptionHtml: proseHtml(description),
    })),
    sections: sectionsOf(model),
    lifecycleLead: lifecycleLead(model),
    timelineSvg:
      model.timeline === null ? "" : timelineSvg(model.timeline, false),
    endings: model.endings.map(({ id, elements, notice }) => ({
      id: escapeHtml(id),
      elements: fewOf(elements, links),
      badge: badgeHtml({ ...notice, countdown: null }),
      end: endHtml(notice),
      instead: insteadHtml(notice, links),
    })),
    groups: model.groups.map((group) => ({
      anchor: `group-${escapeHtml(group.anchor)}`,
      name: escapeHtml(
        group.version === null
          ? group.name
          : `${group.name} (${group.version})`,
      ),
      count: group.operations.length,
      operations: group.operations.map((one) => operationHtml(one, links)),
    })),
    hasDeprecated: deprecated.operations.length + deprecated.removed.length > 0,
    deprecated: deprecated.operations.map((one) => operationHtml(one, links)),
    removed: deprecated.removed.map(({ name, route, notice }) => ({
      name: escapeHtml(name),
      route: escapeHtml(route ?? ""),
      end: endHtml(notice),
      instead: insteadHtml(notice, links),
    })),
    schemas: model.schemas.map((schema) => schemaHtml(schema, links)),
    foot: footOf(model),
  };
  return render("page.html", ["operation", "fields"], data, own);
}

function schemaHtml(schema: SchemaModel, links: Links): object {
  return {
    anchor: escapeHtml(schema.anchor),
    name: escapeHtml(schema.name),
    id: escapeHtml(schema.id),
    badge: badgeHtml(schema.notice),
    notice: noticeHtml(schema.notice, links),
    descriptionHtml: proseHtml(schema.description),
    typeHtml: schema.type === null ? "" : typeHtml(schema.type),
    valuesHtml: valuesHtml(schema.values),
    fields: schema.fields.map((field) => fieldHtml(field, links)),
  };
}

/** What stands outside of the groups, for the list of contents. */
function sectionsOf(model: ReferenceModel): readonly object[] {
  const { operations, removed } = model.deprecated;
  return [
    { anchor: "servers", title: "Servers", there: model.servers.length > 0 },
    {
      anchor: "authentication",
      title: "Authentication",
      there: model.schemes.length > 0,
    },
    {
      anchor: "lifecycle",
      title: "What ends",
      there: model.endings.length > 0,
    },
    {
      anchor: "deprecated-apis",
      title: "Deprecated APIs",
      there: operations.length + removed.length > 0,
    },
  ].filter(({ there }) => there);
}

function lifecycleLead({ asOf, today, timeline }: ReferenceModel): string {
  const day = today ?? asOf;
  const about =
    day === null ? "Phases are as described." : `Phases are as of ${day}.`;
  const rest = (timeline?.undated ?? 0) + (timeline?.omitted ?? 0);
  const more =
    rest === 0 || timeline === null
      ? ""
      : ` The picture shows ${timeline.rows.length} of ${timeline.rows.length + rest}, those with the nearest dates.`;
  return `What is in Sunset works as before until its cut-off; from that day on it is Deprecated. ${about}${more}`;
}

function footOf({ today }: ReferenceModel): string {
  return today === null ? "" : `Rendered for ${today}.`;
}

function fewOf(elements: EndingModel["elements"], links: Links): string {
  const shown = elements.slice(0, 5).map(({ text, operation }) => {
    const address = operation === null ? null : links(operation);
    return address === null
      ? escapeHtml(text)
      : `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
  });
  const more = elements.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Nothing is loaded, and no script or style runs but the page's own, even if a text got through. */
function policyOf(css: string, script: string): string {
  const hash = (text: string) =>
    `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return `default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src ${hash(css)}; script-src ${hash(script)}`;
}

function minified(css: string): string {
  return css
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,>]) ?/g, "$1")
    .trim();
}
