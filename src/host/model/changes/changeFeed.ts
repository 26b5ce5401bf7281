import type { ModelChange, ModelListener } from "../change";
import { mergedChanges } from "./mergedChanges";

/** Who hears of changes, and the changes that wait until all that belong together are made. */
export class ChangeFeed {
  readonly #listeners = new Set<ModelListener>();
  readonly #follow: ModelListener;
  #held: ModelChange[] | undefined;

  /** `follow` does what follows from a change, which it tells the listeners with `tell`. */
  constructor(follow: ModelListener) {
    this.#follow = follow;
  }

  /** Tells every change until the returned function is called. */
  subscribe(listener: ModelListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  announce(change: ModelChange): void {
    if (this.#held === undefined) this.#follow(change);
    else this.#held.push(change);
  }

  tell(change: ModelChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  /** Does what would announce many changes; those of one kind on one sheet are announced as one afterwards. */
  together(act: () => void): void {
    if (this.#held !== undefined) {
      act();
      return;
    }
    const held: ModelChange[] = [];
    this.#held = held;
    try {
      act();
    } finally {
      this.#held = undefined;
      for (const change of mergedChanges(held)) this.announce(change);
    }
  }
}
