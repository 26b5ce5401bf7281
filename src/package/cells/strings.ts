import type { TextList } from "./textList";

/** The texts of a sheet's cells: those of the file's shared string table first, at their indices, then its own. */
export class StringTable {
  private readonly added = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly addedFrom: number;
  /** Indices below this one are the file's own. */
  readonly sharedCount: number;

  /** `own` are the texts that the sheet had when it was packed for another thread. */
  constructor(
    private readonly shared: TextList = [],
    private readonly own: TextList = [],
  ) {
    this.sharedCount = shared.length;
    this.addedFrom = shared.length + own.length;
  }

  text(index: number): string {
    if (index < this.sharedCount) return this.shared.at(index) ?? "";
    const text =
      index < this.addedFrom ? this.own.at(index - this.sharedCount) : this.texts[index - this.addedFrom];
    return text ?? "";
  }

  /**
   * The index of a text that did not come by its shared index. It never takes a shared one: two shared strings may
   * read the same and look different.
   */
  index(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const index = this.addedFrom + this.texts.length;
    this.texts.push(text);
    this.added.set(text, index);
    return index;
  }

  /** All texts that are not shared, in the order of their indices. */
  get ownTexts(): TextList {
    const { own, texts } = this;
    return {
      length: own.length + texts.length,
      at: (index) => (index < own.length ? own.at(index) : texts[index - own.length]),
    };
  }
}
