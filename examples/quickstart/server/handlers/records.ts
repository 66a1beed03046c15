import { ok, type Handler } from "../http.js";
import { object } from "../json.js";
import { page } from "../pages.js";

/** GET /v1/audits: read by `offset`; this list gives no token. */
export const listAudits: Handler = (call, state) => {
  const type = call.query.get("actionType");
  const all = state.audits.filter(
    (audit) => type === null || object(audit["spec"])["actionType"] === type,
  );
  const { items, count, limit, offset } = page(all, call.query);
  return ok({ items, listmeta: { count, limit, offset } });
};

/** GET /v1/metrics/{resourceKind}/{resourceUid}/values: one made-up point an hour. */
export const listMetrics: Handler = (call, state) => {
  const hour = 3600;
  const now = Math.floor(state.now() / 1000 / hour) * hour;
  const points = [2, 1, 0].map((ago) => ({
    timestamp: now - ago * hour,
    value: 100 + ago,
  }));
  const kind = call.query.get("metricKind") ?? "cpu";
  const values = points.map(({ value }) => value);
  return ok({
    items: [
      {
        kind,
        unit: "millicore",
        points,
        aggregation: {
          count: points.length,
          min: Math.min(...values),
          max: Math.max(...values),
        },
      },
    ],
  });
};
