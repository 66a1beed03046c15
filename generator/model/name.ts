/** A name as words; each target cases it, the model never does. */
export interface Name {
  /** The text it was made from, for messages. */
  readonly raw: string;
  /** Lower-case words, at least one; `spectroClusterUid` is `["spectro", "cluster", "uid"]`. */
  readonly words: readonly string[];
}
