import { foldText } from "./fold";

/** A number as people type it: `1,250`, ` 12 `, `٣٤`, `45%`; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const tidy = foldText(text).replace(/[\s,%]/g, "");
  return tidy !== "" && /^[-+]?\d*\.?\d+(?:e[-+]?\d+)?$/.test(tidy) ? Number(tidy) : undefined;
}
