import type { HeaderFooter, PageTexts } from "../../../package/printing";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireOneOf, requireText } from "../argument";
import type { SheetSelf } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { asBoolean, changeSheet, sheetField } from "../sheetFields";
import { joinSections, longestHeaderFooter, splitSections, type Sections } from "./headerFooterText";

type Pages = "odd" | "even" | "first";

/** The header and footer of one kind of page. */
interface HeaderFooterSelf extends SheetSelf {
  readonly pages: Pages;
}

const textsOf = ({ sheet, pages }: HeaderFooterSelf): PageTexts =>
  pages === "odd" ? sheet.stored.headerFooter : sheet.stored.headerFooter[pages];

function section(part: keyof PageTexts, side: keyof Sections): HostProperty<HeaderFooterSelf> {
  return {
    get: (self) => splitSections(textsOf(self)[part])[side],
    set: (self, text: unknown) => {
      const texts = textsOf(self);
      const markUp = joinSections({ ...splitSections(texts[part]), [side]: requireText(text) });
      if (markUp.length > longestHeaderFooter) throw invalidArgument();
      const { pages } = self;
      const changed = { header: texts.header, footer: texts.footer, [part]: markUp };
      changeSheet(self, "headerFooter", pages === "odd" ? changed : { [pages]: changed });
    },
  };
}

export const headerFooterClass: HostClass<HeaderFooterSelf> = {
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

/** `Excel.HeaderFooterState`, and what files say of it. */
const states: Readonly<Record<string, Pick<HeaderFooter, "differentFirst" | "differentOddEven">>> = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
};

function stateOf({ sheet }: SheetSelf): string | undefined {
  const { differentFirst, differentOddEven } = sheet.stored.headerFooter;
  return Object.keys(states).find(
    (name) =>
      states[name]?.differentFirst === differentFirst && states[name].differentOddEven === differentOddEven,
  );
}

const forPages =
  (pages: Pages) =>
  ({ context, sheet }: SheetSelf): HostObject =>
    hostObject(headerFooterClass, { context, sheet, pages });

export const headerFooterGroupClass: HostClass<SheetSelf> = {
  name: "HeaderFooterGroup",
  properties: {
    state: {
      get: stateOf,
      set: (self, state: unknown) => {
        changeSheet(self, "headerFooter", states[requireOneOf(state, Object.keys(states))] ?? {});
      },
    },
    useSheetMargins: sheetField("headerFooter", "alignWithMargins", asBoolean),
    useSheetScale: sheetField("headerFooter", "scaleWithDocument", asBoolean),
  },
  navigations: {
    defaultForAllPages: forPages("odd"),
    oddPages: forPages("odd"),
    evenPages: forPages("even"),
    firstPage: forPages("first"),
  },
  methods: {},
};
