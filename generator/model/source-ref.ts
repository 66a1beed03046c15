/** Where something was read. Line and column are computed on demand, from the text of `file`. */
export interface SourceRef {
  /** The file as the user named it: a path relative to the working directory, or a URL. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into that file; `""` is the whole document. */
  readonly pointer: string;
  /** Only in text that could not be parsed, where no pointer leads: both count from 1, columns in UTF-16 units. */
  readonly position?: { readonly line: number; readonly column: number };
}
