import { escapeHtml } from "../../../../lifecycle/html.js";
import type { BodyModel, OperationModel } from "../../model.js";
import { fieldHtml, typeHtml, type HtmlField } from "./field.js";
import { badgeHtml, noticeHtml, type Links } from "./notice.js";
import { proseHtml } from "./prose.js";

/** What `operation.html.hbs` takes. */
export interface HtmlOperation {
  readonly anchor: string;
  readonly title: string;
  readonly badge: string;
  readonly method: string;
  readonly methodClass: string;
  readonly path: string;
  readonly call: string;
  /** The call without its root namespace. */
  readonly shortCall: string;
  readonly facts: string;
  readonly notice: string;
  readonly descriptionHtml: string;
  readonly fields: readonly HtmlField[];
  readonly bodies: readonly {
    readonly typeHtml: string;
    readonly contentType: string;
  }[];
  readonly bodyNote: string;
  readonly bodyDescriptionHtml: string;
  readonly responses: readonly {
    readonly status: string;
    readonly bodiesHtml: string;
    readonly descriptionHtml: string;
  }[];
}

export function operationHtml(
  operation: OperationModel,
  links: Links,
): HtmlOperation {
  const { method, call, facts } = operation;
  return {
    anchor: escapeHtml(operation.anchor),
    title: escapeHtml(operation.title),
    badge: badgeHtml(operation.notice),
    method: escapeHtml(method),
    methodClass: /^[A-Z]+$/.test(method) ? method.toLowerCase() : "other",
    path: escapeHtml(operation.path),
    call: escapeHtml(call),
    shortCall: escapeHtml(call.slice(call.indexOf(".") + 1)),
    facts: facts.map((fact) => ` · ${escapeHtml(fact)}`).join(""),
    notice: noticeHtml(operation.notice, links),
    descriptionHtml: proseHtml(operation.description),
    fields: operation.parameters.map((field) => fieldHtml(field, links)),
    bodies: operation.bodies.map((body) => ({
      typeHtml: typeHtml(body.type),
      contentType: escapeHtml(body.contentType),
    })),
    bodyNote: operation.bodyRequired ? "" : " (optional)",
    bodyDescriptionHtml: proseHtml(operation.bodyDescription),
    responses: operation.responses.map(({ status, description, bodies }) => ({
      status: escapeHtml(status),
      bodiesHtml: bodiesHtml(bodies),
      descriptionHtml: proseHtml(description),
    })),
  };
}

/** JSON needs no mention; another media type does. */
function bodiesHtml(bodies: readonly BodyModel[]): string {
  return bodies
    .map(({ type, contentType }) =>
      contentType === "application/json"
        ? typeHtml(type)
        : `${typeHtml(type)} <span class="small">${escapeHtml(contentType)}</span>`,
    )
    .join(" or ");
}
