import type { HostClass } from "../../../wire/hostClass";
import { requireOneOf, requireRecord } from "../../argument";
import { conditionalLookObject } from "./conditionalLook";
import { firstCell, setRule, storedFormat, type ConditionalSelf } from "./conditionalSelf";
import { criteria, criterionOf, presetRule } from "./presetCriteria";

export const presetClass: HostClass<ConditionalSelf> = {
  name: "PresetCriteriaConditionalFormat",
  properties: {
    rule: {
      get: (self) => ({ criterion: criterionOf(storedFormat(self).rule) ?? "Invalid" }),
      set: (self, value: unknown) => {
        const criterion = requireOneOf(requireRecord(value)["criterion"], criteria);
        setRule(self, presetRule(criterion, firstCell(self)));
      },
    },
  },
  navigations: { format: conditionalLookObject },
  methods: {},
};
