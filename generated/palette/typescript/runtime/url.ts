/** The URL that a reference leads to, or null where it is none. */
export function resolveUrl(reference: string, base?: string): URL | null {
  try {
    return new URL(reference, base);
  } catch {
    return null;
  }
}
