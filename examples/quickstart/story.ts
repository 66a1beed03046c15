import type { LoggedRequest, RunningServer } from "./server/index.js";

const colour = process.stdout.isTTY && !process.env["NO_COLOR"];
const paint = (code: number, text: string): string =>
  colour ? `\u001b[${String(code)}m${text}\u001b[0m` : text;

/** Tells what a program does, step by step. */
export class Story {
  readonly #server: RunningServer;
  readonly #notes: string[] = [];
  #count = 0;

  constructor(server: RunningServer) {
    this.#server = server;
  }

  /** Runs `action`; prints its code, and the requests that the server saw meanwhile. */
  async step<T>(title: string, action: () => PromiseLike<T>): Promise<T> {
    this.#count++;
    console.log(`\n${paint(1, `${String(this.#count)}. ${title}`)}\n`);
    for (const line of codeOf(action)) console.log(`   ${paint(36, line)}`);
    console.log();
    const before = this.#server.requests.length;
    const result = await action();
    for (const request of this.#server.requests.slice(before))
      console.log(`   ${paint(2, lineOf(request))}`);
    for (const note of this.#notes.splice(0))
      console.log(`   ${paint(33, note)}`);
    return result;
  }

  /** Says what came of the last step. */
  result(text: string): void {
    console.log(`   ${paint(32, text)}`);
  }

  /** Says the last word. */
  end(text: string): void {
    console.log(`\n${text}`);
  }

  /** Is said after the step that is running. */
  note(text: string): void {
    this.#notes.push(text);
  }
}

/** A request as the server saw it. */
function lineOf({
  method,
  path,
  query,
  project,
  status,
}: LoggedRequest): string {
  const token = "continue" in query ? "?continue=…" : "";
  const scope = project === null ? "" : `, ProjectUid: ${project}`;
  return `${method} ${path}${token}${scope} → ${String(status)}`;
}

/** The code of a function as it runs, two spaces a level, without what makes it a function. */
function codeOf(action: () => unknown): readonly string[] {
  const text = String(action).replace(/^(async )?\(\) => /, "");
  const lines = text
    .split("\n")
    .map((line) =>
      line.replace(/^ +/, (indent) => " ".repeat(indent.length / 2)),
    );
  if (!text.startsWith("{")) return lines;
  return lines.slice(1, -1).map((line) => line.slice(2));
}
