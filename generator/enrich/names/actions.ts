/**
 * Words that act. A tail that begins or ends with one is named by it (rule 4), and none of them opens a namespace
 * by the number of its operations (rule 3).
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs that are no nouns: also as first part of a segment (`addVolume`), or as its last (`spcApply`). */
const verbs = words(
  `accept acknowledge activate add apply approve archive assign associate attach authenticate authorize calculate
  cancel change clean clear confirm convert create deactivate deassociate decline decrypt delete deny deploy
  detach disable disassociate disconnect dismiss dissociate duplicate enable encrypt enroll evaluate execute
  fetch find finish flush generate get has install invite invoke is list mark merge migrate mute pause promote
  provision publish purge reboot rebuild reconcile recover register reject remove rename render reopen resend
  resize resolve restart restore resume retry revert revoke rotate send set submit subscribe suspend synchronize
  terminate unarchive unassign unblock undeploy uninstall unlock unmute unpause unpublish unregister unsubscribe
  update upload validate verify`,
);

/** Actions that are nouns or adjectives too: only as a whole segment. */
const segments = words(
  `abort ack callback check clone close commit compare complete connect copy deprovision done download estimate
  exec export forgot import init join kill leave load lock login logout lookup move open ping preview prune pull
  push query rate redirect refresh renew repair replay reset rollback run scan search share shutdown signin
  signout snooze start stop sync test transfer trigger upgrade wait`,
);

/** Actions that only read: what a GET may be named by. First of a tail, or its last. */
const readsFirst = words(
  "check download export fetch find get has is list lookup resolve validate verify",
);
const readsLast = words(
  `callback check compare download estimate export fetch find get has is list login logout lookup ping preview query
  redirect render resolve search validate verify`,
);

/** Verbs too general to be read backwards: `blocklist` is no listing. */
const general = words(
  "add change clean clear create delete fetch find get has is list mark remove send set update",
);

/** The built-in actions and those of the configuration. */
export interface Actions {
  /** The segment, as words, is an action or begins with a verb. */
  readonly isAction: (segment: readonly string[]) => boolean;
  /** It is an action for a request that only reads, at this end of the tail. */
  readonly reads: (
    segment: readonly string[],
    place: "first" | "last",
  ) => boolean;
  /** The last word is a verb, such as `apply` in `spcApply`. */
  readonly endsInVerb: (segment: readonly string[]) => boolean;
  /** One word that can stand for the operation, such as the last of `v1ClusterApprove`. */
  readonly isVerb: (word: string) => boolean;
}

/** `extra`: segments that are actions in this API, by `conventions.naming.actions`. */
export function actionsWith(extra: readonly string[] = []): Actions {
  const own = new Set(extra.map((text) => text.toLowerCase()));
  const whole = (segment: readonly string[]) => segment.join("");
  return {
    isAction: (segment) =>
      own.has(whole(segment)) ||
      segments.has(whole(segment)) ||
      verbs.has(whole(segment)) ||
      verbs.has(segment[0]!),
    reads: (segment, place) =>
      (place === "first" ? readsFirst : readsLast).has(whole(segment)) ||
      own.has(whole(segment)) ||
      (segment.length > 1 &&
        verbs.has(segment[0]!) &&
        readsFirst.has(segment[0]!)),
    endsInVerb: (segment) =>
      segment.length > 1 &&
      verbs.has(segment.at(-1)!) &&
      !general.has(segment.at(-1)!),
    isVerb: (word) => own.has(word) || verbs.has(word) || segments.has(word),
  };
}
