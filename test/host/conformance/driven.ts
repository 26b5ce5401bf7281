import { hiddenMembers, type DeclaredClass } from "../../../src/host/objects/excelClasses";

type Table = Record<string, unknown>;
/** The library has its own names for a few members: what is driven by them is the documented one. */
const documentedName = (name: string): string => hiddenMembers[name] ?? name;

type Act = (...parameters: unknown[]) => unknown;

/**
 * Notes which members an add-in reaches, as `Range.values`; setting one is `Range.values=`. Wraps the declarations in place, so
 * it must run before the first batch: the executor remembers them from then on.
 */
export class DrivenMembers {
  readonly all = new Set<string>();
  #lately = new Set<string>();

  constructor(classes: readonly DeclaredClass[]) {
    for (const declared of classes) this.#watch(declared);
  }

  /** What was driven since this was last asked. */
  lately(): ReadonlySet<string> {
    const lately = this.#lately;
    this.#lately = new Set();
    return lately;
  }

  #watch({ name, properties, navigations, methods, events = {} }: DeclaredClass): void {
    for (const [member, accessors] of Object.entries(properties)) {
      const own = { ...accessors };
      const documented = documentedName(`${name}.${member}`);
      this.#wrap(own, "get", documented);
      this.#wrap(own, "set", `${documented}=`);
      (properties as Table)[member] = own;
    }
    for (const member of Object.keys(navigations)) this.#wrap(navigations, member, `${name}.${member}`);
    for (const member of Object.keys(methods)) this.#wrap(methods, member, `${name}.${member}`);
    for (const [event, [method]] of Object.entries(events))
      this.#wrap(methods, `_Register${method}`, `${name}.${event}`);
  }

  #wrap(table: Readonly<Table>, key: string, name: string): void {
    const act = table[key] as Act | undefined;
    if (act === undefined) return;
    (table as Table)[key] = (...parameters: unknown[]) => {
      this.all.add(name);
      this.#lately.add(name);
      return act(...parameters);
    };
  }
}

/** Every name that a complete suite drives. `items` are seen by what is read of them, so they are not asked for. */
export const everyName = (classes: readonly DeclaredClass[]): readonly string[] =>
  classes.flatMap(({ name, properties, navigations, methods, events = {} }) =>
    [
      ...Object.entries(properties).flatMap(([member, { set }]) => [member, ...(set ? [`${member}=`] : [])]),
      ...Object.keys(navigations),
      ...Object.keys(methods),
      ...Object.keys(events),
    ]
      .filter((member) => !member.startsWith("_"))
      .map((member) => `${name}.${member}`)
      .filter((member) => documentedName(member.replace("=", "")) === member.replace("=", "")),
  );
