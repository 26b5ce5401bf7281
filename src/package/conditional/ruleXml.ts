import type { DifferentialLook } from "../styles/differential";
import type { ThemeColors } from "../styles/colors";
import { attributeOf, booleanOf, childOf, childrenOf, element, type XmlElement } from "../xml/element";
import { dataBarElement, extendedDataBar, isExtendedBar, readDataBar } from "./dataBar";
import { plainRuleElement, readPlainRule } from "./plainRules";
import {
  colorScaleElement,
  extendedIconSet,
  iconSetElement,
  isExtendedIconSet,
  readColorScale,
  readIconSet,
} from "./scales";
import type { ConditionalRule, StoredConditionalFormat } from "./storedConditionalFormat";

/** By what a rule of the sheet names what the extension says of it. */
const linkUri = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** When the format of a `<cfRule>` holds, or what it draws. */
export function readRule(
  rule: XmlElement,
  extension: XmlElement | undefined,
  theme: ThemeColors,
): ConditionalRule {
  switch (attributeOf(rule, "type")) {
    case "colorScale":
      return readColorScale(rule, theme) ?? { kind: "unknown" };
    case "dataBar":
      return readDataBar(rule, extension, theme);
    case "iconSet":
      return readIconSet(rule);
    default:
      return readPlainRule(rule) ?? { kind: "unknown" };
  }
}

/** Whether it can only be said in the extension. */
export const isExtended = ({ rule, source }: StoredConditionalFormat): boolean =>
  source?.isExtended === true || (rule.kind === "iconSet" && isExtendedIconSet(rule));

/** Whether the extension says more of a rule that stands in the sheet. */
export const hasExtension = ({ rule, source }: StoredConditionalFormat): boolean =>
  rule.kind === "dataBar" && (source?.extension !== undefined || isExtendedBar(rule));

/** What a rule of each kind is made of besides its attributes. */
function drawn(rule: ConditionalRule, old: XmlElement | undefined, prefix: string, theme: ThemeColors) {
  switch (rule.kind) {
    case "colorScale":
      return colorScaleElement(rule, old, prefix, theme);
    case "dataBar":
      return dataBarElement(rule, old, prefix, theme);
    case "iconSet":
      return iconSetElement(rule, old, prefix);
    default:
      return undefined;
  }
}

function bareElement(
  rule: ConditionalRule,
  old: XmlElement | undefined,
  name: string,
  theme: ThemeColors,
): XmlElement {
  const prefix = name.slice(0, name.indexOf(":") + 1);
  switch (rule.kind) {
    case "unknown":
      return old ?? element(name);
    case "colorScale":
    case "dataBar":
    case "iconSet": {
      const child = drawn(rule, old, prefix, theme);
      return element(name, { type: rule.kind }, child ? [child] : []);
    }
    default:
      return plainRuleElement(rule, old, name);
  }
}

const linkTo = (id: string, prefix: string): XmlElement =>
  element(`${prefix}extLst`, {}, [
    element(`${prefix}ext`, { uri: linkUri, "xmlns:x14": x14 }, [element("x14:id", {}, [id])]),
  ]);

/** The identifier by which a rule of the sheet is found in the extension. */
export const linkOf = (rule: XmlElement): string | undefined => {
  const links = childrenOf(childOf(rule, "extLst"), "ext").flatMap((each) => childrenOf(each, "id"));
  const [text] = links[0]?.children ?? [];
  return typeof text === "string" ? text : undefined;
};

const indexOf = (look: DifferentialLook): number | undefined => (typeof look === "number" ? look : undefined);

/** The `<cfRule>` of the sheet. */
export function ruleElement(
  format: StoredConditionalFormat,
  priority: number,
  prefix: string,
  theme: ThemeColors,
): XmlElement {
  const { rule, source, look, stopIfTrue, id } = format;
  const bare = bareElement(rule, source?.rule, `${prefix}cfRule`, theme);
  const stop =
    booleanOf(source?.rule.attributes["stopIfTrue"]) === stopIfTrue
      ? source?.rule.attributes["stopIfTrue"]
      : "1";
  const attributes = {
    ...bare.attributes,
    dxfId: indexOf(look),
    priority,
    stopIfTrue: stopIfTrue ? stop : undefined,
  };
  const kept = childrenOf(source?.rule, "extLst");
  const link = hasExtension(format) && kept.length === 0 ? [linkTo(id, prefix)] : kept;
  const children = rule.kind === "unknown" ? bare.children : [...bare.children, ...link];
  return element(bare.name, attributes, children);
}

/** In the extension, formulas are `xm:f`. */
const extendedFormulas = (rule: XmlElement): XmlElement[] =>
  childrenOf(rule, "formula").map((formula) => element("xm:f", {}, formula.children));

/** The `<x14:cfRule>`: all of a rule that stands in the extension alone, or what it adds to one of the sheet. */
export function extendedRule(
  format: StoredConditionalFormat,
  priority: number,
  theme: ThemeColors,
): XmlElement {
  const { rule, source, look, stopIfTrue, id } = format;
  if (rule.kind === "dataBar" && hasExtension(format)) {
    const bar = extendedDataBar(rule, source?.extension);
    return element("x14:cfRule", { type: "dataBar", ...source?.extension?.attributes, id }, [bar]);
  }
  const bare = bareElement(rule, source?.rule, "x14:cfRule", theme);
  const attributes = { ...bare.attributes, priority, stopIfTrue: stopIfTrue ? "1" : undefined, id };
  const icons = rule.kind === "iconSet" ? [extendedIconSet(rule, source?.rule)] : extendedFormulas(bare);
  const own = typeof look === "object" ? [look] : [];
  const children = rule.kind === "unknown" ? bare.children : [...icons, ...own];
  return element("x14:cfRule", attributes, children);
}
