/** The texts of a sheet's cells: those of the file's shared string table first, at their indices, then new ones. */
export class StringTable {
  private readonly added = new Map<string, number>();
  private readonly texts: string[];
  /** Indices below this one are the file's own. */
  readonly sharedCount: number;

  constructor(private readonly shared: readonly string[] = []) {
    this.sharedCount = shared.length;
    this.texts = [];
  }

  text(index: number): string {
    const text = index < this.sharedCount ? this.shared[index] : this.texts[index - this.sharedCount];
    return text ?? "";
  }

  /**
   * The index of a text that did not come by its shared index. It never takes a shared one: two shared strings may
   * read the same and look different.
   */
  index(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const index = this.sharedCount + this.texts.length;
    this.texts.push(text);
    this.added.set(text, index);
    return index;
  }
}
