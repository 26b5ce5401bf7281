import { hostObject, type HostClass, type HostProperty } from "../wire/hostClass";
import { requireText } from "./argument";
import type { SheetSelf } from "./excelContext";
import { invalidArgument } from "./excelErrors";
import { joinSections, longestHeaderFooter, splitSections, type Sections } from "./headerFooterText";

function section(part: "header" | "footer", side: keyof Sections): HostProperty<SheetSelf> {
  return {
    get: ({ sheet }) => splitSections(sheet.stored.headerFooter[part])[side],
    set: ({ context, sheet }, text: unknown) => {
      const sections = { ...splitSections(sheet.stored.headerFooter[part]), [side]: requireText(text) };
      const markUp = joinSections(sections);
      if (markUp.length > longestHeaderFooter) throw invalidArgument();
      sheet.stored.headerFooter = { ...sheet.stored.headerFooter, [part]: markUp };
      context.model.announce({ kind: "sheetLayout", sheet });
    },
  };
}

export const headerFooterClass: HostClass<SheetSelf> = {
  name: "HeaderFooter",
  properties: {
    leftHeader: section("header", "left"),
    centerHeader: section("header", "center"),
    rightHeader: section("header", "right"),
    leftFooter: section("footer", "left"),
    centerFooter: section("footer", "center"),
    rightFooter: section("footer", "right"),
  },
  navigations: {},
  methods: {},
};

export const headerFooterGroupClass: HostClass<SheetSelf> = {
  name: "HeaderFooterGroup",
  properties: { state: { get: () => "Default" } },
  navigations: { defaultForAllPages: (self) => hostObject(headerFooterClass, self) },
  methods: {},
};

/** Headers and footers only; orientation, margins and paper are not kept by the package yet. */
export const pageLayoutClass: HostClass<SheetSelf> = {
  name: "PageLayout",
  properties: {},
  navigations: { headersFooters: (self) => hostObject(headerFooterGroupClass, self) },
  methods: {},
};
