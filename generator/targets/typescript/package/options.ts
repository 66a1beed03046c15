/** Members of `package.json` that a configuration may say, besides the name; they are copied as they are. */
const further = [
  "version",
  "description",
  "license",
  "author",
  "repository",
  "homepage",
  "bugs",
  "keywords",
  "private",
  "publishConfig",
] as const;

/** What the option `package` says. */
export interface PackageOptions {
  readonly name: string;
  /** A semantic version; null: the API's where that is one. */
  readonly version: string | null;
  /** Further members of `package.json`. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** What npm accepts as the name of a new package. */
const packageName =
  /^(?=.{1,214}$)(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

const semanticVersion =
  /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** Reads the option `package`: an object with a `name`. `wrong` takes what is not right. */
export function readPackageOptions(
  raw: unknown,
  wrong: (expected: string, found: unknown) => void,
): PackageOptions | null {
  if (raw === undefined || raw === false || raw === null) return null;
  if (typeof raw !== "object" || Array.isArray(raw)) {
    wrong('package to be an object such as { "name": "@acme/sdk" }', raw);
    return null;
  }
  const { name, version = null, ...rest } = raw as Record<string, unknown>;
  if (typeof name !== "string" || !packageName.test(name)) {
    wrong("package.name to be the name of an npm package", name);
    return null;
  }
  const known = new Set<string>(further);
  for (const member of Object.keys(rest))
    if (!known.has(member))
      wrong(`package to have name, ${further.join(", ")} only`, member);
  if (version !== null && !isSemanticVersion(version))
    wrong("package.version to be a semantic version, such as 1.0.0", version);
  return {
    name,
    version: isSemanticVersion(version) ? version : null,
    members: rest,
  };
}

/** True for `1.2.3`, with or without a pre-release and build part. */
export function isSemanticVersion(value: unknown): value is string {
  return typeof value === "string" && semanticVersion.test(value);
}
