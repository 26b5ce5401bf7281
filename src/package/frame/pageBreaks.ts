import { maximumColumns, maximumRows } from "../cells/address";
import { attributeOf, booleanOf, descend, childOf, element, numberOf, type XmlElement } from "../xml/element";
import { framePart, type AnyFramePart } from "./framePart";
import { prefixOf, withChild } from "./frameOrder";

const isManual = (mark: XmlElement): boolean => booleanOf(attributeOf(mark, "man"));
const placeOf = (mark: XmlElement): number => numberOf(attributeOf(mark, "id")) ?? 0;

/** Manual page breaks by the row or column that they stand before (CT_PageBreak, ECMA-376-1, 18.3.1.14 and 18.3.1.74). */
function pageBreaksPart(
  field: "rowBreaks" | "columnBreaks",
  name: "rowBreaks" | "colBreaks",
  last: number,
): AnyFramePart {
  return framePart({
    field,
    read: (frame) => descend(frame, name, "brk").filter(isManual).map(placeOf),
    write: (frame, places) => {
      const old = descend(frame, name, "brk");
      const manual = places.map(
        (place) =>
          old.find((mark) => isManual(mark) && placeOf(mark) === place) ??
          element(`${prefixOf(frame)}brk`, { id: place, max: last, man: 1 }),
      );
      const marks = [...old.filter((mark) => !isManual(mark)), ...manual].sort(
        (one, other) => placeOf(one) - placeOf(other),
      );
      const attributes = { count: marks.length, manualBreakCount: manual.length };
      const list = element(childOf(frame, name)?.name ?? `${prefixOf(frame)}${name}`, attributes, marks);
      return withChild(frame, name, marks.length > 0 ? list : undefined);
    },
  });
}

export const rowBreaksPart = pageBreaksPart("rowBreaks", "rowBreaks", maximumColumns - 1);
export const columnBreaksPart = pageBreaksPart("columnBreaks", "colBreaks", maximumRows - 1);
