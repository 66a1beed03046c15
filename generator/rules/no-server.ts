import { diagnostic } from "../diagnostics/index.js";
import type { Rule } from "./rule.js";

/** No server, or one whose URL has no host: every user of the client has to find out where the API is. */
export const noServer: Rule = ({ servers, operations, source }, report) => {
  const known = [servers, ...operations.map((one) => one.servers ?? [])].flat();
  if (known.some(({ url }) => /^(https?:\/\/|\{)/i.test(url))) return;
  const [first] = servers;
  const url = first === undefined || first.url === "/" ? null : first.url;
  report(diagnostic("lint/no-server", { url }, source));
};
