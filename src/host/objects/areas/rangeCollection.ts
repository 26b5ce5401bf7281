import type { HostClass } from "../../wire/hostClass";
import { requireInteger } from "../argument";
import { orNotFound } from "../excelErrors";
import { rangeObject } from "../range";
import type { RangeSelf } from "../rangeSelf";

/** Behind a RangeCollection. */
interface RangesSelf {
  readonly ranges: () => readonly RangeSelf[];
}

export const rangeCollectionClass: HostClass<RangesSelf> = {
  name: "RangeCollection",
  properties: {},
  navigations: {},
  methods: {
    getCount: ({ ranges }) => ranges().length,
    getItemAt: ({ ranges }, index: unknown) => rangeObject(orNotFound(ranges()[requireInteger(index, 0)])),
  },
  items: ({ ranges }) => ranges().map(rangeObject),
};
