import { requireText } from "./argument";
import type { ExcelContext } from "./excelContext";
import { invalidArgument } from "./excelErrors";
import { keyedClasses } from "./keyedItems";

/** `workbook.settings` and `Office.context.document.settings` are two doors to one set, as in Excel. */
export const { collection: settingCollectionClass, item: settingClass } = keyedClasses<ExcelContext>({
  collection: "SettingCollection",
  item: "Setting",
  commonEvents: ["onSettingsChanged"],
  map: ({ model }) => model.stored.settings,
  read: (stored) => (stored === "" ? null : (JSON.parse(stored) as unknown)),
  write: (value) => JSON.stringify(value ?? null),
  requireKey: (key) => {
    const text = requireText(key);
    if (text === "") throw invalidArgument();
    return text;
  },
  changed: ({ model }) => {
    model.announce({ kind: "workbookData" });
  },
});
