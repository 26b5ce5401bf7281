import { invalidArgument } from "./excelErrors";
import { namedColors } from "./namedColors";
import { requireText } from "./argument";

/** "#RRGGBB" or "a named HTML color (e.g., "orange")", as `#RRGGBB` in capitals. Throws InvalidArgument. */
export function colorOf(value: unknown): string {
  const text = requireText(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = namedColors.get(text.toLowerCase());
  if (named === undefined) throw invalidArgument();
  return named;
}
