import type { HeadlessOffice } from "./boot";

const names = ["Office", "Excel", "OfficeExtension"] as const;

/**
 * Puts `Office`, `Excel` and `OfficeExtension` where add-in code expects them. Answers how to put back what was there.
 * One workbook at a time: the globals are the process's.
 */
export function installGlobals(headless: Pick<HeadlessOffice, (typeof names)[number]>): () => void {
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: headless[name], configurable: true, writable: true });
  return () => {
    for (const [index, name] of names.entries()) {
      const descriptor = before[index];
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
