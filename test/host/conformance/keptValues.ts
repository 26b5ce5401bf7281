import { loaded, request } from "../objects/office";
import { expectations, type Bench, type Expectation } from "./expectation";

type Loadable = OfficeExtension.ClientObject & { readonly load: (names: string) => unknown };

/** A property that can be set: its documentation, what it is in a fresh workbook, and what it is set to. */
export type KeptValue = readonly [member: string, says: string, fresh: unknown, set: unknown];

/** Expects of each property its fresh value, and that it holds what it is set to. */
export const keptValues = (find: (bench: Bench) => Loadable, cases: readonly KeptValue[]) =>
  expectations(cases, async (bench, [member, , fresh, set]): Promise<void> => {
    const name = member.slice(member.indexOf(".") + 1);
    const object = find(bench);
    request(object, name);
    await bench.context.sync();
    expect(loaded(object, name)).toEqual(fresh);
    Reflect.set(object, name, set);
    await bench.context.sync();
    const again = find(bench);
    request(again, name);
    await bench.context.sync();
    expect(loaded(again, name)).toEqual(set);
  });

/** A property that is read only, and its value in a fresh workbook. */
export const freshValues = (
  find: (bench: Bench) => Loadable,
  cases: readonly (readonly [member: string, says: string, fresh: unknown])[],
): readonly Expectation[] =>
  expectations(cases, async (bench, [member, , fresh]) => {
    const name = member.slice(member.indexOf(".") + 1);
    const object = find(bench);
    request(object, name);
    await bench.context.sync();
    expect(loaded(object, name)).toEqual(fresh);
  });
