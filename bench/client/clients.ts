/** Gets one cluster; what comes back is decoded JSON, wherever the client puts it. */
export type GetCluster = () => Promise<unknown>;

/** What the tools have generated, bundled by `start.js`. */
interface Generated {
  readonly sundial: {
    readonly Clusters: new (options: {
      readonly baseUrl: string;
      readonly auth: unknown;
      readonly timeoutMs?: number;
    }) => {
      readonly clusters: { get(input: object): Promise<unknown> };
    };
    readonly apiKey: (key: string) => unknown;
  };
  readonly heyApi: (options: object) => Promise<unknown>;
  readonly heyApiClient: { setConfig(config: object): void };
  readonly orval: (
    uid: string,
    params: object,
    options: object,
  ) => Promise<unknown>;
  readonly openapiFetch: (options: object) => {
    GET(path: string, options: object): Promise<unknown>;
  };
}

/** The clients by name, each made once and told the same key. The first is what the others are measured by. */
export async function clientsOf(
  baseUrl: string,
): Promise<ReadonlyMap<string, GetCluster>> {
  const from = new URL("generated.mjs", import.meta.url).href;
  const generated = (await import(from)) as Generated;
  const { sundial, heyApi, heyApiClient, orval, openapiFetch } = generated;
  const uid = "c1";
  const query = { includeTags: "team" };
  const headers = { ApiKey: "k-1234" };
  const auth = sundial.apiKey("k-1234");
  const ours = new sundial.Clusters({ baseUrl, auth });
  const untimed = new sundial.Clusters({ baseUrl, auth, timeoutMs: 0 });
  heyApiClient.setConfig({ baseUrl, headers });
  const openapi = openapiFetch({ baseUrl, headers });
  Object.assign(globalThis, { baseUrl });
  return new Map<string, GetCluster>([
    [
      "bare fetch",
      async () => {
        const path = `/v1/clusters/${encodeURIComponent(uid)}`;
        const response = await fetch(
          `${baseUrl}${path}?includeTags=${encodeURIComponent(query.includeTags)}`,
          { headers: { accept: "application/json", ...headers } },
        );
        return JSON.parse(await response.text()) as unknown;
      },
    ],
    ["sundial", () => ours.clusters.get({ uid, ...query })],
    ["sundial, timeoutMs: 0", () => untimed.clusters.get({ uid, ...query })],
    [
      "openapi-fetch 0.17",
      () =>
        openapi.GET("/v1/clusters/{uid}", { params: { path: { uid }, query } }),
    ],
    ["hey-api 0.95", () => heyApi({ path: { uid }, query })],
    ["orval 7.13", () => orval(uid, query, { headers })],
  ]);
}
