import type { ScanKind } from "../kinds";
import type { PartScope } from "../reading/partScope";
import type { ElementRules } from "../reading/elementRules";
import { RuleReader } from "../reading/ruleReader";
import type { SomePlace } from "../reading/searchFormula";
import type { Attributes } from "../reading/attributes";
import type { ChartMemory } from "./chartMemory";

/** Of a text, until it is told. */
const longestKept = 1_000;
/** Elements that hold a reference and what was read from it. */
const references = new Set(["strRef", "numRef", "multiLvlStrRef"]);

/** Reads a chart of a sheet. What it says is told once it is known what the cells show (`ChartMemory`). */
export class ChartReader extends RuleReader {
  private formula = "";
  private index = -1;

  constructor(
    rules: ElementRules,
    scope: PartScope,
    private readonly memory: ChartMemory,
    private readonly sheet: string,
  ) {
    super(rules, scope);
  }

  override start(name: string, attributes: Attributes): void {
    super.start(name, attributes);
    if (references.has(name)) this.formula = "";
    if (name === "pt") this.index = Number(attributes.get("idx") ?? -1);
  }

  override end(name: string): void {
    super.end(name);
    if (references.has(name)) this.formula = "";
  }

  protected override tookFormula(formula: string, ...rest: [ScanKind | undefined, SomePlace]): void {
    super.tookFormula(formula, ...rest);
    this.formula = formula.trim();
  }

  protected override found(kind: ScanKind, text = ""): void {
    const example = text.slice(0, longestKept);
    const tell = () => {
      super.found(kind, example);
    };
    if (kind === "chart-text") this.memory.addWords(this.sheet, tell);
    else if (kind === "chart-cache") this.memory.remember(this.formula, this.index, example, tell);
    else tell();
  }
}
