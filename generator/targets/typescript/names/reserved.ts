const words = (text: string): ReadonlySet<string> =>
  new Set(text.trim().split(/\s+/));

/**
 * What cannot name a variable of a module: the reserved words of ECMAScript in strict mode (ECMA-262 section 12.7.2),
 * what a module may not rebind, and what TypeScript would read as something else.
 */
export const reservedWords: ReadonlySet<string> = words(`
  arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof var void while with yield undefined async of globalThis NaN Infinity
`);

/**
 * Words that are reserved in strict mode or in modules only (ECMA-262 section 12.7.2): TypeScript takes them as names of members and of
 * `export { x as name }`, not of `export * as name`.
 */
export const strictWords: ReadonlySet<string> = words(`
  await implements interface let package private protected public static yield
`);

/**
 * Types that an SDK's reader would take for the language's own: globals of ECMAScript, and those of the web that
 * generated code uses. A schema of such a name gets a suffix.
 */
export const builtinTypes: ReadonlySet<string> = words(`
  AbortController AbortSignal AggregateError Array ArrayBuffer ArrayBufferLike ArrayLike AsyncGenerator AsyncIterable
  AsyncIterableIterator AsyncIterator Atomics Awaited BigInt Blob Boolean Buffer Capitalize Console DataView Date
  Disposable Error EvalError Exclude Extract File FinalizationRegistry FormData Function Generator Global Headers
  Infinity InstanceType Iterable IterableIterator Iterator Lowercase Map Math NaN Never NoInfer NonNullable Number Object
  Omit Parameters Partial Pick Promise PromiseConstructor PromiseLike Proxy RangeError ReadableStream Readonly
  ReadonlyArray ReadonlyMap ReadonlySet Record ReferenceError Reflect RegExp Request Required Response ReturnType Set
  SharedArrayBuffer String Symbol SyntaxError Temporal TypeError URIError URL URLSearchParams Uint8Array Uncapitalize
  Uppercase WeakKey WeakMap WeakRef WeakSet
`);

/** What `Object.prototype` gives every class: a namespace or method of that name would break what expects those. */
export const objectMembers: ReadonlySet<string> = words(`
  constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf then toJSON
`);

/** What every resource class, and the client class, has by itself. */
export const resourceMembers: ReadonlySet<string> = words(`client`);
