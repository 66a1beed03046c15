import {
  call,
  createNotesClient,
  isApiError,
  logging,
  Notes,
  operations,
  paginate,
  rateLimit,
  WaitError,
  waitUntil,
  type AuthProvider,
  type Client,
  type CredentialSource,
  type ListOptions,
  type Middleware,
  type NoInput,
  type Note,
  type NotesOptions,
  type NotesOverrides,
  type Operation,
  type Page,
  type WaitOptions,
  type WithResponse,
} from "./typescript/index.js";

/** What a user of the SDK can name. */
export type Named = [
  AuthProvider,
  Client,
  CredentialSource,
  ListOptions,
  Middleware,
  NotesOptions,
  NotesOverrides,
  Operation<NoInput, void>,
  Page<Note[], Note>,
  WaitError,
  WaitOptions<Note>,
  WithResponse<Note>,
];

const client: Client = createNotesClient({
  middleware: [
    rateLimit([{ prefix: "/v1", perSecond: 1, burst: 1 }]),
    logging(console.info),
  ],
});
const notes = new Notes({ client });

export async function use(): Promise<void> {
  const input: operations.notes.SearchInput = { body: { text: "abc" } };
  const page = await paginate(client, operations.notes.search, input);
  const note = await call(client, operations.notes.create, { body: {} });
  const { next } = page.body;
  await waitUntil(() => notes.notes.create({ body: note }), {
    until: () => true,
  });
  console.log(next);
}

export function explain(error: unknown): string {
  if (!isApiError(error)) return "";
  const code: string = error.body.code;
  return code;
}

// An API may come to know more values than one.
export const open: Note = { spec: { state: "published" } };
// @ts-expect-error: a number that is not the one
export const closed: Note = { spec: { level: 2 } };
// @ts-expect-error: what tells the variants apart is one of the known values
export const unknownKind: Note = { spec: { body: { kind: "x", text: "" } } };

export function textOf({ spec }: Note): string | undefined {
  return spec?.body?.kind === "text" ? spec.body.text : undefined;
}
