import { excelOnTheWeb, type HostConditions } from "./conditions";

/** A word that stands for no condition. */
export class ConditionsError extends Error {
  constructor(readonly word: string) {
    super(`unknown condition ${word}`);
  }
}

const units = {
  size: { B: 1, KB: 1024, MB: 1024 * 1024 },
  time: { ms: 1, s: 1000 },
  number: { "": 1 },
} as const;

/** One word of the text: `fail:3:AccessDenied`. */
class Condition {
  readonly name: string;
  readonly #parts: readonly string[];

  constructor(private readonly word: string) {
    [this.name = "", ...this.#parts] = word.split(":");
  }

  text(index: number): string {
    const part = this.#parts[index];
    if (part === undefined || part === "") throw this.unknown();
    return part;
  }

  rest(index: number): string {
    return this.#parts.slice(index).join(":");
  }

  measure(index: number, kind: keyof typeof units): number {
    const [, number, unit] = /^(\d+(?:\.\d+)?)([A-Za-z]*)$/.exec(this.text(index)) ?? [];
    const factor = new Map<string, number>(Object.entries(units[kind])).get(unit ?? "?");
    if (factor === undefined) throw this.unknown();
    return Number(number) * factor;
  }

  unknown(): ConditionsError {
    return new ConditionsError(this.word);
  }
}

type Change = (condition: Condition, given: HostConditions) => Partial<HostConditions>;

const changes: Readonly<Record<string, Change>> = {
  request: (said) => ({ requestLimit: said.measure(0, "size") }),
  response: (said) => ({ responseLimit: said.measure(0, "size") }),
  cells: (said) => ({ cellLimit: said.measure(0, "number") }),
  edit: () => ({ cellEditMode: "on" }),
  noedit: () => ({ cellEditMode: "off" }),
  inactive: () => ({ inactive: true }),
  delay: (said) => ({ delay: said.measure(0, "time") }),
  fail: (said, { failures }) => ({
    failures: [...failures, { batch: said.measure(0, "number"), code: said.text(1) }],
  }),
  close: (said) => ({ closeAtBatch: said.measure(0, "number") }),
  other: (said, { remoteEdits }) => ({
    remoteEdits: [
      ...remoteEdits,
      { batch: said.measure(0, "number"), address: said.text(1), text: said.rest(2) },
    ],
  }),
};

/**
 * Reads conditions as a page's address gives them, words divided by commas:
 * `request:1MB,response:200KB,cells:1000,delay:2s,edit,noedit,inactive,fail:3:AccessDenied,close:9,other:2:Data!B2:rice`.
 * `fail`, `close` and `other` name a batch by its number, from 1. Throws {@link ConditionsError}.
 */
export function readConditions(text: string): HostConditions {
  const words = text.split(",").filter((word) => word !== "");
  return words.reduce<HostConditions>((given, word) => {
    const condition = new Condition(word);
    const change = changes[condition.name];
    if (change === undefined) throw condition.unknown();
    return { ...given, ...change(condition, given) };
  }, excelOnTheWeb);
}
