import type { HostClass } from "../../wire/hostClass";
import { valuesOf, valueTypesOf } from "../rangeContents";
import { namedRange, type NameSelf } from "./namedItem";
import { arrayOf, constantOf, type Constant } from "./nameFormula";

/** A name that is no range is an array of constants; a single one is an array of one. */
function constantsOf({ name }: NameSelf): readonly (readonly Constant[])[] {
  const only = constantOf(name.formula) ?? { type: "Error", value: "#VALUE!" };
  return arrayOf(name.formula) ?? [[only]];
}

export const namedItemArrayValuesClass: HostClass<NameSelf> = {
  name: "NamedItemArrayValues",
  properties: {
    types: {
      get: (self) => {
        const range = namedRange(self);
        return range ? valueTypesOf(range) : constantsOf(self).map((row) => row.map(({ type }) => type));
      },
    },
    values: {
      get: (self) => {
        const range = namedRange(self);
        return range ? valuesOf(range) : constantsOf(self).map((row) => row.map(({ value }) => value));
      },
    },
  },
  navigations: {},
  methods: {},
};
