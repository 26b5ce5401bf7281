import { RuleReader } from "../reading/ruleReader";
import type { Attributes } from "../reading/attributes";

/** Reads XML of whatever kind, in which the names of elements and attributes are somebody's words too. */
export class OpenReader extends RuleReader {
  override start(name: string, attributes: Attributes): void {
    super.start(name, attributes);
    this.scope.search([name, ...attributes.keys()].join(" ").replaceAll("_", " "), undefined, "names");
    for (const value of attributes.values()) this.scope.search(value);
  }
}
