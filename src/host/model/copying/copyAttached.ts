import type { StoredConditionalFormat } from "../../../package/conditional/storedConditionalFormat";
import type { Area, StoredSheet } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import type { PasteKind } from "../cellCopy";
import { newId } from "../newId";
import { onAreas, takenOff, type Attached, type MoveFormulas } from "../rules/attached";
import { moveConditionalFormulas } from "../rules/conditional/conditionalFormats";
import { moveValidationFormulas } from "../rules/validations";
import { placesOf, wholeIn, type CopyWay } from "./copyWay";

type AttachedField = "merges" | "validations" | "conditionalFormats" | "hyperlinks";

/** What stands on cells and is copied with them. Rules of what cells accept, and links, are no formats. */
const attachedFields: Readonly<Record<PasteKind, readonly AttachedField[]>> = {
  all: ["merges", "validations", "conditionalFormats", "hyperlinks"],
  formats: ["merges", "conditionalFormats"],
  values: [],
  formulas: [],
};

/** What is about to be copied of what stands on cells. */
export interface PreparedAttached {
  /** What it changes of the sheet. */
  readonly fields: readonly AttachedField[];
  readonly write: () => void;
}

/** Reads what stands on the copied cells, clipped to them; written, it replaces what stood where they go. Announces nothing. */
export function prepareAttached(
  from: StoredSheet,
  to: StoredSheet,
  kind: PasteKind,
  way: CopyWay,
): PreparedAttached {
  const fields = attachedFields[kind].filter((field) => from[field].length + to[field].length > 0);
  const writes = fields.map((field) => writers[field](from, to, way));
  return {
    fields,
    write: () => {
      for (const write of writes) write();
    },
  };
}

/** Takes everything off cells that is copied with them, as if cells were copied over them on which nothing stands. */
export function clearAttached(stored: StoredSheet, area: Area): void {
  const copied = { rows: 1, columns: 1, cells: [], areas: [], isTransposed: false };
  prepareAttached(stored, stored, "all", { copied, area, blocks: [], skipBlanks: false }).write();
}

type Prepare = (from: StoredSheet, to: StoredSheet, way: CopyWay) => () => void;

const writers: Readonly<Record<AttachedField, Prepare>> = {
  merges: (from, to, way) => {
    const merges = wholeIn(from.merges, way);
    return () => {
      const replaced = way.skipBlanks ? merges : [way.area];
      const isReplaced = (merge: Area) => replaced.some((each) => intersect(each, merge) !== undefined);
      to.merges = [...to.merges.filter((merge) => !isReplaced(merge)), ...merges];
    };
  },
  validations: (from, to, way) => {
    const put = replacing(from.validations, way, moveValidationFormulas);
    return () => {
      to.validations = put(to.validations);
    };
  },
  conditionalFormats: (from, to, way) => {
    const put = replacing(from.conditionalFormats, way, moveConditionalFormulas, renewed);
    return () => {
      to.conditionalFormats = put(to.conditionalFormats);
    };
  },
  hyperlinks: (from, to, way) => {
    const put = replacing(from.hyperlinks, way, (link) => link);
    return () => {
      to.hyperlinks = put(to.hyperlinks);
    };
  },
};

/** Reads what is copied of a list; the answer puts it before what is left of another one. */
function replacing<Item extends Attached>(
  items: readonly Item[],
  way: CopyWay,
  moveFormulas: MoveFormulas<Item>,
  renew = (item: Item): Item => item,
): (kept: readonly Item[]) => readonly Item[] {
  const brought = items.flatMap((item) => {
    const areas = placesOf(item.areas, way);
    return areas.length > 0 ? [renew(onAreas(item, areas, moveFormulas))] : [];
  });
  const holes = way.skipBlanks ? brought.flatMap(({ areas }) => areas) : [way.area];
  return (kept) => [...brought, ...takenOff(kept, holes, moveFormulas)];
}

/** A copy is a format of its own, which links to nothing that the extension says of the first one. */
function renewed(format: StoredConditionalFormat): StoredConditionalFormat {
  const { source } = format;
  const id = newId();
  if (source === undefined) return { ...format, id };
  const children = source.rule.children.filter(
    (child) => typeof child === "string" || !/(^|:)extLst$/.test(child.name),
  );
  return { ...format, id, source: { ...source, rule: { ...source.rule, children }, priority: 0 } };
}
