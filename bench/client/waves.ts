import { clientsOf } from "./clients.js";

/**
 * `waves.mjs URL CLIENT`: waves of 10,000 calls at once; prints seconds of each wave, and what memory they took. All are
 * under way together, over 500 connections: as many as calls would be more than a process may have open.
 */
const [url = "", name = ""] = process.argv.slice(2);
const get = (await clientsOf(url)).get(name)!;
await get();
const key = Symbol.for("undici.globalDispatcher.1");
const platform = globalThis as unknown as Record<symbol, object>;
const Agent = platform[key]!.constructor as new (options: object) => object;
platform[key] = new Agent({ connections: 500 });
const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
const seconds: number[] = [];
const resident: number[] = [];
for (let wave = 0; wave < 5; wave++) {
  const before = performance.now();
  await Promise.all(Array.from({ length: 10_000 }, get));
  seconds.push((performance.now() - before) / 1000);
  resident.push(megabytes(process.memoryUsage().rss));
}
const peak = megabytes(process.resourceUsage().maxRSS * 1024);
console.log(JSON.stringify({ seconds, resident, peak }));
process.kill(process.pid);
