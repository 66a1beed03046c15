import { define } from "./define.js";

/** Diagnostics of `sundial lifecycle lint`: one per rule. */
export const lifecycleRules = {
  "lifecycle/short-notice": define<{
    announcedOn: string;
    cutOff: string;
    promised: string;
    earliest: string;
  }>({
    severity: "error",
    message: ({ announcedOn, cutOff, promised }) =>
      `From the announcement ${announcedOn} to the cut-off ${cutOff} is less than the ${promised} that the policy promises.`,
    hint: ({ earliest }) =>
      `Move the cut-off to ${earliest} or later, or change \`policy.minNotice\`.`,
  }),
  "lifecycle/no-replacement": define<{ element: string }>({
    severity: "warning",
    message: ({ element }) =>
      `Nothing says what to use instead of the ${element}, or why it ends.`,
    hint: () => "Add `replacement`, or at least `reason`.",
  }),
  "lifecycle/replacement-missing": define<{
    kind: string;
    ref: string;
    element: string;
  }>({
    severity: "error",
    message: ({ kind, ref, element }) =>
      `The ${kind} ${ref}, which replaces the ${element}, is not in the description.`,
    hint: ({ kind }) =>
      kind === "operation"
        ? "Name an operationId of the description; for anything else use `kind: text` or `kind: url`."
        : "Correct `replacement.ref`; for what is not in the description use `kind: text` or `kind: url`.",
  }),
  "lifecycle/replacement-ends": define<{
    ref: string;
    phase: string;
    element: string;
  }>({
    severity: "warning",
    message: ({ ref, phase, element }) =>
      `The replacement ${ref} of the ${element} is itself in ${phase === "sunset" ? "Sunset" : "the Deprecated phase"}.`,
    hint: () => "Name what stays: users should have to move only once.",
  }),
  "lifecycle/replacement-ends-earlier": define<{
    ref: string;
    next: string;
    own: string;
  }>({
    severity: "error",
    message: ({ ref, next, own }) =>
      `The replacement ${ref} is cut off on ${next}, before what it replaces (${own}).`,
    hint: () => "Name what stays, or correct the dates.",
  }),
  "lifecycle/replacement-cycle": define<{ way: readonly string[] }>({
    severity: "error",
    message: ({ way }) => `The replacements go round: ${way.join(" -> ")}.`,
    hint: () => "Name what stays for at least one of them.",
  }),
  "lifecycle/replacement-not-equivalent": define<{
    ref: string;
    element: string;
    gaps: readonly string[];
  }>({
    severity: "warning",
    message: ({ ref, element, gaps }) =>
      `${ref} cannot do all that the ${element} does: ${listed(gaps)}.`,
    hint: () =>
      "Complete the replacement, describe the way in `guide`, or say `map: none` when nothing maps.",
  }),
  "lifecycle/required-in-sunset": define<{ element: string }>({
    severity: "error",
    message: ({ element }) =>
      `The ${element} is required, so nobody can stop sending it.`,
    hint: () => "Make it optional before its end is announced.",
  }),
  "lifecycle/prose-without-entry": define<{ element: string }>({
    severity: "warning",
    message: ({ element }) =>
      `The description calls ${element} deprecated, but there is no record of it.`,
    hint: () => "`sundial lifecycle mine` proposes an entry.",
  }),
  "lifecycle/countdown-without-notice": define<{
    id: string;
    cutOff: string;
    from: string;
  }>({
    severity: "warning",
    message: ({ id, cutOff, from }) =>
      `The countdown of ${id} to ${cutOff} runs since ${from}, and no notice was sent.`,
    hint: () =>
      "Write one with `sundial lifecycle notice`, send it, and add it to `notices`.",
  }),
  "lifecycle/cut-off-moved-earlier": define<{
    element: string;
    old: string;
    now: string;
  }>({
    severity: "error",
    message: ({ element, old, now }) =>
      `The cut-off of the ${element} moved from ${old} to the earlier ${now}.`,
    hint: () => "Users planned with the first date: keep it, or a later one.",
  }),
  "lifecycle/record-deleted": define<{ element: string; date: string | null }>({
    severity: "error",
    message: ({ element, date }) =>
      `The ${element} was announced to end${date === null ? "" : ` on ${date}`}, and is now described as if it stayed.`,
    hint: () =>
      "Restore the entry or flag; if it stays after all, write `phase: production` with a `reason`.",
  }),
  "lifecycle/date-deleted": define<{ element: string; date: string }>({
    severity: "error",
    message: ({ element, date }) =>
      `The cut-off ${date} of the ${element} is gone.`,
    hint: () =>
      "Restore it; a date that is open again is `cutOff: { status: tba }`.",
  }),
  "lifecycle/reactivated": define<{ element: string }>({
    severity: "warning",
    message: ({ element }) =>
      `The ${element} was no longer supported, and is back in Production.`,
    hint: () =>
      "Tell users: their code may have moved away. If it is a mistake, restore the entry.",
  }),
  "lifecycle/removed-early": define<{
    element: string;
    cutOff: string;
    asOf: string;
  }>({
    severity: "error",
    message: ({ element, cutOff, asOf }) =>
      `The ${element} was removed before its cut-off ${cutOff} (it is ${asOf}).`,
    hint: () => "Bring it back until the date that was announced.",
  }),
  "lifecycle/removed-without-entry": define<{ element: string }>({
    severity: "error",
    message: ({ element }) =>
      `The ${element} was removed, and no entry says so.`,
    hint: () =>
      "`sundial lifecycle record OLD NEW` writes the entry: SDKs then say what to use instead.",
  }),
};

/** A few clauses in full, many counted. */
function listed(clauses: readonly string[]): string {
  const shown = clauses.slice(0, 4).join("; ");
  const more = clauses.length - 4;
  return more > 0 ? `${shown}; and ${more} more` : shown;
}
