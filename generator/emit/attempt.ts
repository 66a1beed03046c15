/** The action's result, or null where it threw: for clean-up that must not hide the reason for it. */
export function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
