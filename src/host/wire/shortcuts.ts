import type { DeclaredShortcut } from "../manifest/manifest";
import { HostError } from "./hostClass";
import { readKeyCombination, sameCombination, type KeyCombination } from "./keyCombination";

/**
 * The keyboard shortcuts of an add-in: those it declares, and what the person has put in their place. Keys of the host itself stay the
 * host's: where Excel asks the person which of the two is meant, the host takes its own side.
 */
export class Shortcuts {
  readonly #own = new Map<string, string>();

  /** `isTaken` tells of combinations that mean something in the host. */
  constructor(
    private readonly declared: readonly DeclaredShortcut[],
    private readonly isTaken: (keys: KeyCombination) => boolean,
  ) {}

  /** By action; null for a shortcut that can't be used because its keys are taken. */
  current(): Readonly<Record<string, string | null>> {
    return Object.fromEntries(
      this.declared.map(({ action, key }) => {
        const keys = this.#own.get(action) ?? key;
        return [action, this.isInUse(keys) ? null : keys];
      }),
    );
  }

  /** Null brings the declared keys back. Throws `InvalidArgument` for an unknown action or no valid combination, and changes nothing. */
  replace(wanted: Readonly<Record<string, string | null>>): void {
    for (const [action, keys] of Object.entries(wanted)) {
      const isKnown = this.declared.some((each) => each.action === action);
      if (!isKnown || (keys !== null && readKeyCombination(keys) === undefined))
        throw new HostError(
          "InvalidArgument",
          "The action doesn't exist, or the key combination is invalid.",
        );
    }
    for (const [action, keys] of Object.entries(wanted)) {
      if (keys === null) this.#own.delete(action);
      else this.#own.set(action, keys);
    }
  }

  /** Whether the keys mean something else here already. */
  isInUse(text: string): boolean {
    const keys = readKeyCombination(text);
    return keys !== undefined && this.isTaken(keys);
  }

  /** The action that a person asks for by these keys. */
  actionOf(pressed: KeyCombination): string | undefined {
    const match = Object.entries(this.current()).find(([, text]) => {
      const keys = text === null ? undefined : readKeyCombination(text);
      return keys !== undefined && sameCombination(keys, pressed);
    });
    return match?.[0];
  }
}
