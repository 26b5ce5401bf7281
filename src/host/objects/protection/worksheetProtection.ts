import type { SheetLocks, SheetProtection } from "../../../package/protection";
import { protectSheet, unprotectSheet } from "../../model/protection";
import type { HostClass } from "../../wire/hostClass";
import { isGiven, requireBoolean, requireOneOf, requireText } from "../argument";
import type { SheetSelf } from "../excelContext";
import { asExcel, invalidArgument } from "../excelErrors";

type Allowance = Exclude<keyof SheetLocks, "selectLockedCells" | "selectUnlockedCells">;

/** The options that let people do something, by the lock that they open. */
const options: Readonly<Record<Allowance, string>> = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  objects: "allowEditObjects",
  scenarios: "allowEditScenarios",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
};
const allowances = Object.entries(options) as readonly (readonly [Allowance, string])[];

/** `Excel.ProtectionSelectionMode`, and what is locked. */
const selectionModes = {
  Normal: { selectLockedCells: false, selectUnlockedCells: false },
  Unlocked: { selectLockedCells: true, selectUnlockedCells: false },
  None: { selectLockedCells: true, selectUnlockedCells: true },
} as const;

const selectionModeOf = ({ selectLockedCells, selectUnlockedCells }: SheetProtection): string =>
  selectUnlockedCells ? "None" : selectLockedCells ? "Unlocked" : "Normal";

/** What is locked by given options: "allow…" that is not given is not allowed. Throws InvalidArgument. */
function locksOf(given: unknown): SheetLocks {
  if (isGiven(given) && typeof given !== "object") throw invalidArgument();
  const chosen = (given ?? {}) as Partial<Record<string, unknown>>;
  const isLocked = (option: string) => !isGiven(chosen[option]) || !requireBoolean(chosen[option]);
  const mode = requireOneOf(chosen["selectionMode"], ["Normal", "Unlocked", "None"], "Normal");
  const locks = Object.fromEntries(allowances.map(([lock, option]) => [lock, isLocked(option)]));
  return { ...(locks as Record<Allowance, boolean>), ...selectionModes[mode] };
}

export const passwordArgument = (password: unknown): string =>
  isGiven(password) ? requireText(password) : "";

function optionsOf({ sheet }: SheetSelf): object | null {
  const { protection } = sheet.stored;
  if (!protection.protected) return null;
  const allowed = allowances.map(([lock, option]) => [option, !protection[lock]] as const);
  return { ...Object.fromEntries(allowed), selectionMode: selectionModeOf(protection) };
}

export const worksheetProtectionClass: HostClass<SheetSelf> = {
  name: "WorksheetProtection",
  properties: {
    options: { get: optionsOf },
    protected: { get: ({ sheet }) => sheet.stored.protection.protected },
  },
  navigations: {},
  methods: {
    protect: ({ context, sheet }, given: unknown, password: unknown) => {
      asExcel(() => {
        protectSheet(context.model, sheet, locksOf(given), passwordArgument(password), "addin");
      });
    },
    unprotect: ({ context, sheet }, password: unknown) => {
      asExcel(() => {
        unprotectSheet(context.model, sheet, passwordArgument(password), "addin");
      });
    },
  },
};
