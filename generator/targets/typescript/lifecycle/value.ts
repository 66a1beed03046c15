import { isMarked } from "../../../lifecycle/sentence.js";
import type { Lifecycle } from "../../../model/index.js";
import type { Value, ValueMember } from "../model/value.js";
import type { Sentences } from "../plan/sentence.js";

/** A record as `LifecycleRecord` of `runtime/operation`: absolute dates only. */
export function recordValue(lifecycle: Lifecycle, sentence: string): Value {
  const { announcedOn, cutOff } = lifecycle;
  const phase = isMarked(lifecycle) ? lifecycle.phase : "sunset";
  const members: ValueMember[] = [member("phase", phase)];
  if (announcedOn !== null) members.push(member("announcedOn", announcedOn));
  if (cutOff !== null && cutOff.on !== null)
    members.push(member("cutOff", cutOff.on));
  members.push(member("sentence", sentence));
  return { kind: "object", members, expanded: true };
}

function member(key: string, value: string): ValueMember {
  return { key, value: { kind: "literal", value } };
}

/** The record of a descriptor; null for an operation in Production. */
export function lifecycleValue(
  lifecycle: Lifecycle | null,
  sentences: Sentences,
): Value | null {
  const sentence = sentences(lifecycle);
  return lifecycle === null || sentence === null
    ? null
    : recordValue(lifecycle, sentence);
}
