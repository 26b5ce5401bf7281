import { areasText, parseAreas } from "../cells/areaList";
import {
  extendedRule,
  hasExtension,
  isExtended,
  linkOf,
  readRule,
  ruleElement,
} from "../conditional/ruleXml";
import type { StoredConditionalFormat } from "../conditional/storedConditionalFormat";
import type { ThemeColors } from "../styles/colors";
import {
  attributeOf,
  booleanOf,
  childOf,
  childrenOf,
  descend,
  element,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/element";
import { extensionList, extensionOf, withExtension } from "./extensions";
import { framePart } from "./framePart";
import { prefixOf, withChildren } from "./frameOrder";

const extensionUri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** Conditional formats of both generations, in the order of their priority. */
export const conditionalFormatsPart = framePart({
  field: "conditionalFormats",
  read: (frame, theme) => readFormats(frame, theme),
  write: (frame, formats, theme) => {
    const ranked = prioritized(formats);
    return withExtended(withPlain(frame, ranked, theme), ranked, theme);
  },
});

interface Placed {
  readonly rule: XmlElement;
  readonly areas: string;
  readonly isPivot: boolean;
}

const placedIn = (containers: readonly XmlElement[]): Placed[] =>
  containers.flatMap((container) =>
    childrenOf(container, "cfRule").map((rule) => ({
      rule,
      areas: attributeOf(container, "sqref") ?? textOf(childOf(container, "sqref")),
      isPivot: booleanOf(attributeOf(container, "pivot")),
    })),
  );

const extendedIn = (frame: XmlElement): Placed[] =>
  placedIn(descend(extensionOf(frame, extensionUri), "conditionalFormattings", "conditionalFormatting"));

/** An identifier for a rule that has none: files don't keep any but those of the extension. */
const numbered = (index: number): string => `{00000000-0000-4000-8000-${String(index).padStart(12, "0")}}`;

function readFormats(frame: XmlElement, theme: ThemeColors): StoredConditionalFormat[] {
  const extensions = extendedIn(frame);
  const plain = placedIn(childrenOf(frame, "conditionalFormatting"));
  const linked = new Set(plain.map(({ rule }) => linkOf(rule)));
  const alone = extensions.filter(({ rule }) => !linked.has(attributeOf(rule, "id")));
  const formats = [...plain, ...alone].map(({ rule, areas, isPivot }, index): StoredConditionalFormat => {
    const link = linkOf(rule);
    const extension =
      link === undefined ? undefined : extensions.find((each) => attributeOf(each.rule, "id") === link)?.rule;
    const isAlone = index >= plain.length;
    return {
      id: link ?? attributeOf(rule, "id") ?? numbered(index),
      areas: parseAreas(areas),
      stopIfTrue: booleanOf(attributeOf(rule, "stopIfTrue")),
      rule: readRule(rule, extension, theme),
      look: isAlone ? childOf(rule, "dxf") : numberOf(attributeOf(rule, "dxfId")),
      source: {
        rule,
        extension,
        isExtended: isAlone,
        isPivot,
        priority: numberOf(attributeOf(rule, "priority")) ?? 0,
      },
    };
  });
  return formats.sort((one, other) => (one.source?.priority ?? 0) - (other.source?.priority ?? 0));
}

type Ranked = readonly [format: StoredConditionalFormat, priority: number];

/** The numbers of their priority, each greater than the one before, and what it was where it can be. */
function prioritized(formats: readonly StoredConditionalFormat[]): Ranked[] {
  let last = 0;
  return formats.map((format) => {
    last = Math.max(last + 1, format.source?.priority ?? 0);
    return [format, last];
  });
}

/** Formats of the same areas share a container. */
function withPlain(frame: XmlElement, ranked: readonly Ranked[], theme: ThemeColors): XmlElement {
  const prefix = prefixOf(frame);
  const containers = new Map<string, XmlElement>();
  for (const [format, priority] of ranked) {
    if (isExtended(format) || format.areas.length === 0) continue;
    const attributes = { sqref: areasText(format.areas), pivot: format.source?.isPivot ? "1" : undefined };
    const key = JSON.stringify(attributes);
    const container = containers.get(key) ?? element(`${prefix}conditionalFormatting`, attributes);
    container.children.push(ruleElement(format, priority, prefix, theme));
    containers.set(key, container);
  }
  return withChildren(frame, "conditionalFormatting", [...containers.values()]);
}

/** The extension stays as it was written when nothing of it changed. */
function withExtended(frame: XmlElement, ranked: readonly Ranked[], theme: ThemeColors): XmlElement {
  const said = (formats: readonly StoredConditionalFormat[]) =>
    JSON.stringify(formats.filter((format) => isExtended(format) || hasExtension(format)));
  const formats = ranked.map(([format]) => format);
  if (said(readFormats(frame, theme)) === said(formats)) return frame;
  const containers = ranked
    .filter(([format]) => isExtended(format) || hasExtension(format))
    .map(([format, priority]) =>
      element("x14:conditionalFormatting", { pivot: format.source?.isPivot ? "1" : undefined }, [
        extendedRule(format, priority, theme),
        element("xm:sqref", {}, [areasText(format.areas)]),
      ]),
    );
  return withExtension(frame, extensionUri, extensionList("conditionalFormattings", containers));
}
