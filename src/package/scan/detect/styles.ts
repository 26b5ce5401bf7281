import type { ElementRules } from "../reading/elementRules";
import { RuleReader } from "../reading/ruleReader";
import type { PartScope } from "../reading/partScope";
import type { Attributes } from "../reading/attributes";

/** How a cell format hides what is in a cell: it shows nothing, or writes in the colour of its ground. */
export type Hiding = "invisible-format" | "invisible-text" | undefined;

const hasWords = (code: string): boolean => /"[^"]*\p{L}{3}[^"]*"/u.test(code);
const isOwnStyle = (given: Attributes): boolean => !given.has("builtinId");

const rules: ElementRules = {
  numFmt: {
    kind: "number-format",
    attributes: ["formatCode"],
    when: (given) => hasWords(given.get("formatCode") ?? ""),
  },
  cellStyle: { kind: "cell-style", attributes: ["name"], when: isOwnStyle },
  tableStyle: { kind: "table-style", attributes: ["name"] },
};

/** A format that shows nothing, whatever the value: `;;;`. */
const showsNothing = (code: string): boolean => /^(?:\s*;\s*){2,3}$/.test(code);

/** One word for a colour, so that equal ones are told; white is `white` however it is written. */
function colorOf(given: Attributes): string {
  const rgb = given.get("rgb")?.slice(-6).toUpperCase();
  const isWhite =
    rgb === "FFFFFF" ||
    given.get("indexed") === "9" ||
    given.get("indexed") === "1" ||
    (given.get("theme") === "0" && !given.has("tint"));
  if (isWhite) return "white";
  return rgb ?? ["theme", "tint", "indexed"].map((name) => given.get(name) ?? "").join(" ");
}

/** Reads the styles, and which cell formats hide what is in a cell. */
export class StylesReader extends RuleReader {
  private readonly emptyFormats = new Set<string>();
  private readonly fonts: string[] = [];
  private readonly fills: string[] = [];
  private readonly hiding: Hiding[] = [];

  constructor(scope: PartScope) {
    super(rules, scope);
  }

  /** By the index of the cell format (`s` of a cell). */
  hidingOf(style: number): Hiding {
    return this.hiding[style];
  }

  override start(name: string, attributes: Attributes): void {
    super.start(name, attributes);
    if (name === "numFmt" && showsNothing(attributes.get("formatCode") ?? ""))
      this.emptyFormats.add(attributes.get("numFmtId") ?? "");
    if (this.inside("fonts")) this.readFont(name, attributes);
    if (this.inside("fills")) this.readFill(name, attributes);
    if (name === "xf" && this.inside("cellXfs")) this.hiding.push(this.hidingBy(attributes));
  }

  private readFont(name: string, attributes: Attributes): void {
    if (name === "font") this.fonts.push("");
    if (name === "color") this.fonts[this.fonts.length - 1] = colorOf(attributes);
  }

  private readFill(name: string, attributes: Attributes): void {
    if (name === "fill") this.fills.push("white");
    if (name === "fgColor") this.fills[this.fills.length - 1] = colorOf(attributes);
    if (name === "patternFill" && attributes.get("patternType") !== "solid")
      this.fills[this.fills.length - 1] = "white";
  }

  private hidingBy(attributes: Attributes): Hiding {
    if (this.emptyFormats.has(attributes.get("numFmtId") ?? "")) return "invisible-format";
    const font = this.fonts[Number(attributes.get("fontId") ?? 0)] ?? "";
    const fill = this.fills[Number(attributes.get("fillId") ?? 0)] ?? "white";
    return font !== "" && font === fill ? "invisible-text" : undefined;
  }
}
