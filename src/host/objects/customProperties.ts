import type { SheetSelf } from "./excelContext";
import { invalidArgument } from "./excelErrors";
import { keyedClasses } from "./keyedItems";
import { requireText } from "./argument";

/** "Keys are case-insensitive. Keys are limited to 255 characters (larger values will cause an InvalidArgument error)." */
function requireKey(key: unknown): string {
  const text = requireText(key);
  if (text === "" || text.length > 255) throw invalidArgument();
  return text;
}

export const { collection: customPropertyCollectionClass, item: customPropertyClass } =
  keyedClasses<SheetSelf>({
    collection: "WorksheetCustomPropertyCollection",
    item: "WorksheetCustomProperty",
    map: ({ sheet }) => sheet.stored.customProperties,
    read: (stored) => stored,
    write: requireText,
    requireKey,
    changed: ({ context, sheet }) => {
      context.model.announce({ kind: "sheetLayout", sheet });
    },
  });
