/**
 * The consumer's own date, compared at compile time. An SDK holds absolute dates only; whoever uses it says by which day
 * their code must be fit, in a global interface under the SDK's name:
 *
 * ```ts
 * declare global {
 *   interface LifecyclePolicies {
 *     palette: { asOf: "2026-05-01"; allow: "openstack" | "legacy-import@2026-09-30" };
 *   }
 * }
 * export {};
 * ```
 *
 * Nobody who sets no policy ever sees an error. The interface is global because an augmentation by `declare module`
 * would replace the SDK when pasted into a script file, and would miss its CommonJS twin.
 */
declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface LifecyclePolicies {}
}

/** What a policy says. */
export interface LifecyclePolicy {
  /** The day the code is checked for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether use of what has been announced to end is an error; default `"off"`. */
  readonly sunset?: "off" | "error";
  /** Whether use of what has reached its cut-off is an error; default `"error"`. */
  readonly cutOff?: "off" | "error";
  /** Entries that may be used nevertheless: an `id`, or `id@cut-off`, which lapses when the cut-off moves. */
  readonly allow?: string;
}

/**
 * `Open` where the policy of the SDK lets the element be used, else a type that nothing can be assigned to and whose
 * name and argument are the message. As the type of `this` it guards an operation (`Open` is `unknown` there, so that
 * detached calls stay possible), as the type of an optional input it guards that.
 *
 * The policy is looked up through a generic: a direct index would fail where nobody set one.
 */
export type Gate<
  Sdk extends string,
  Id extends string,
  AnnouncedOn extends string | null,
  CutOff extends string | null,
  Sentence extends string,
  Open = unknown,
> = Sdk extends keyof LifecyclePolicies
  ? Judged<
      LifecyclePolicies[Sdk],
      Verdict<LifecyclePolicies[Sdk], AnnouncedOn, CutOff>,
      Id,
      CutOff,
      Sentence,
      Open
    >
  : Open;

declare const message: unique symbol;

/** What a gate that is closed is a type of. */
export interface Closed<Sentence extends string = string> {
  readonly [message]: Sentence;
}

/** The element has reached its cut-off on the policy's day. */
export interface PastCutOff<Sentence extends string> {
  readonly [message]: Sentence;
}

/** The element is in Sunset on the policy's day. */
export interface InSunset<Sentence extends string> {
  readonly [message]: Sentence;
}

/** The element is gone: kept so that its use says what to use instead. */
export interface Removed<Sentence extends string> {
  readonly [message]: Sentence;
}

/** The policy itself cannot be read. */
export interface MalformedPolicy<Sentence extends string> {
  readonly [message]: Sentence;
}

type Judged<
  Policy,
  Outcome,
  Id extends string,
  CutOff,
  Sentence extends string,
  Open,
> = Outcome extends "open"
  ? Open
  : Outcome extends "malformed"
    ? MalformedPolicy<"A policy needs asOf as YYYY-MM-DD; sunset and cutOff are off or error.">
    : Allows<Policy, Id, CutOff> extends true
      ? Open
      : Outcome extends "cutOff"
        ? PastCutOff<Sentence>
        : InSunset<Sentence>;

type Allows<Policy, Id extends string, CutOff> = Policy extends {
  readonly allow: infer Allow;
}
  ? Id extends Allow
    ? true
    : CutOff extends string
      ? `${Id}@${CutOff}` extends Allow
        ? true
        : false
      : false
  : false;

/** Depends on the dates only, so that the compiler decides it once per pair of dates, not once per element. */
type Verdict<Policy, AnnouncedOn, CutOff> =
  WellFormed<Policy> extends true
    ? Policy extends { readonly asOf: infer AsOf extends string }
      ? Reached<AsOf, CutOff> extends true
        ? Policy extends { readonly cutOff: "off" }
          ? "open"
          : "cutOff"
        : Policy extends { readonly sunset: "error" }
          ? AnnouncedOn extends null
            ? "sunset"
            : Reached<AsOf, AnnouncedOn> extends true
              ? "sunset"
              : "open"
          : "open"
      : "malformed"
    : "malformed";

type WellFormed<Policy> = Policy extends LifecyclePolicy
  ? IsDate<Policy["asOf"]>
  : false;

type Reached<AsOf extends string, Day> = Day extends string
  ? IsBefore<AsOf, Day> extends true
    ? false
    : true
  : false;

/** Compares two dates of one length digit by digit, as text is compared. */
type IsBefore<
  A extends string,
  B extends string,
> = A extends `${infer X}${infer Xs}`
  ? B extends `${infer Y}${infer Ys}`
    ? X extends Y
      ? IsBefore<Xs, Ys>
      : "0123456789" extends `${string}${X}${string}${Y}${string}`
        ? true
        : false
    : false
  : false;

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type Month = `0${Exclude<Digit, "0">}` | "10" | "11" | "12";
type Day = `0${Exclude<Digit, "0">}` | `${1 | 2}${Digit}` | "30" | "31";

/** Taken apart into a tuple: a template of four unions would be expanded into 10,000 members. */
type IsDate<Text extends string> =
  Text extends `${infer Y1}${infer Y2}${infer Y3}${infer Y4}-${infer M}-${infer D}`
    ? [Y1, Y2, Y3, Y4, M, D] extends [Digit, Digit, Digit, Digit, Month, Day]
      ? true
      : false
    : false;
