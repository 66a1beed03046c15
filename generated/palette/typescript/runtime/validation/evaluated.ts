/** Which members and items of one value some schema has looked at (JSON Schema core, section 11). */
export class Evaluated {
  everyName = false;
  everyItem = false;
  readonly #names = new Set<string>();
  readonly #indexes = new Set<number>();
  readonly #entered = new Set<unknown>();
  #prefix = 0;

  addName(name: string): void {
    this.#names.add(name);
  }

  /** The first `count` items. */
  addItems(count: number): void {
    this.#prefix = Math.max(this.#prefix, count);
  }

  addItem(index: number): void {
    this.#indexes.add(index);
  }

  hasName(name: string): boolean {
    return this.everyName || this.#names.has(name);
  }

  hasItem(index: number): boolean {
    return this.everyItem || index < this.#prefix || this.#indexes.has(index);
  }

  /** Whether a recursive schema has been here before with the same value; notes that it has now. */
  hasEntered(mark: unknown): boolean {
    if (this.#entered.has(mark)) return true;
    this.#entered.add(mark);
    return false;
  }
}
