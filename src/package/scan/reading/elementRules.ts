import type { ScanKind } from "../kinds";
import type { PlaceKey } from "../places";
import type { Attributes } from "./attributes";

/** What an element of a part means for the scan. */
export interface ElementRule {
  /** What is found when the element is there; with `attributes` or `text`, when these say something. */
  readonly kind?: ScanKind;
  readonly attributes?: readonly string[];
  /** Its text counts; `formula`: the texts in quotes that stand in it. */
  readonly text?: true | "formula";
  readonly when?: (attributes: Attributes) => boolean;
  /** Where the element and what is in it stands, when that is not just the part. */
  readonly place?: PlaceKey;
}

/** By local name, or `parent/name`, which goes before; several rules may stand for one element. */
export type ElementRules = Readonly<Record<string, ElementRule | readonly ElementRule[]>>;

const none: readonly ElementRule[] = [];

/** The rules for an element by its local name and its parent's. */
export function rulesFor(rules: ElementRules, parent: string, name: string): readonly ElementRule[] {
  const key = `${parent}/${name}`;
  const found = Object.hasOwn(rules, key) ? rules[key] : Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (found === undefined) return none;
  return isList(found) ? found : [found];
}

const isList = (rules: ElementRule | readonly ElementRule[]): rules is readonly ElementRule[] =>
  Array.isArray(rules);
