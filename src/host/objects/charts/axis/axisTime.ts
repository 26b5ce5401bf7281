import { nameOf, readAt, writeAt } from "../../../../package/xml/branch";
import { localName } from "../../../../package/xml/element";
import type { HostClass, HostProperty } from "../../../wire/hostClass";
import { requireOneOf } from "../../argument";
import { change, type PartSelf } from "../chartSelf";
import { choice } from "../members";

const timeUnits = { Days: "days", Months: "months", Years: "years" } as const;

const onlyOfCategories = ["lblAlgn", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl"];
const onlyOfDates = ["baseTimeUnit", "majorUnit", "majorTimeUnit", "minorUnit", "minorTimeUnit"];

/** Makes the axis one of categories or of dates. These are different elements; whoever holds it sees it change. */
function become({ of, branch }: PartSelf, wanted: "catAx" | "dateAx"): void {
  const axis = branch.base;
  if (localName(axis.name) === wanted) return;
  const foreign = wanted === "catAx" ? onlyOfDates : onlyOfCategories;
  const children = axis.children.filter(
    (child) => typeof child === "string" || !foreign.includes(localName(child.name)),
  );
  axis.children.splice(0, Infinity, ...children);
  Object.assign(axis, { name: nameOf(of.chart.root, wanted) });
}

const categoryType: HostProperty<PartSelf> = {
  get: ({ branch }) => {
    if (localName(branch.base.name) === "dateAx") return "DateAxis";
    return readAt(branch, "auto@val") === "0" ? "TextAxis" : "Automatic";
  },
  set: (self, value: unknown) => {
    const type = requireOneOf(value, ["Automatic", "TextAxis", "DateAxis"]);
    change(self.of, () => {
      become(self, type === "DateAxis" ? "dateAx" : "catAx");
      writeAt(self.branch, "auto@val", type === "Automatic" ? "1" : "0");
    });
  },
};

/** Whether categories are dates, and in which units these are counted. */
export const axisTime: HostClass<PartSelf>["properties"] = {
  categoryType,
  baseTimeUnit: choice("baseTimeUnit@val", timeUnits, "Days"),
  majorTimeUnitScale: choice("majorTimeUnit@val", timeUnits, "Days"),
  minorTimeUnitScale: choice("minorTimeUnit@val", timeUnits, "Days"),
};
