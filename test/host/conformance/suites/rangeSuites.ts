import type { Expectation } from "../expectation";
import { rangeAreas } from "./rangeAreas";
import { rangeAreasMethods } from "./rangeAreasMethods";
import { rangeChanges } from "./rangeChanges";
import { rangeCopiedRules } from "./rangeCopiedRules";
import { rangeCopying } from "./rangeCopying";
import { rangeDependencies } from "./rangeDependencies";
import { rangeEdges } from "./rangeEdges";
import { rangeFinding } from "./rangeFinding";
import { rangeHyperlinks } from "./rangeHyperlinks";
import { rangeNavigation } from "./rangeNavigation";
import { rangeOutlines } from "./rangeOutlines";
import { rangeSorting } from "./rangeSorting";
import { rangeSpills } from "./rangeSpills";
import { rangeValues } from "./rangeValues";
import { rangeViews } from "./rangeViews";

/** Ranges: what they hold, what they lead to, and what is done to them. */
export const rangeSuites: Readonly<Record<string, readonly Expectation[]>> = {
  "range: changes": rangeChanges,
  "range: copying and moving": rangeCopying,
  "range: copying what stands on cells": rangeCopiedRules,
  "range: dependencies": rangeDependencies,
  "range: edges and regions": rangeEdges,
  "range: finding": rangeFinding,
  "range: hyperlinks": rangeHyperlinks,
  "range: other ranges": rangeNavigation,
  "range: outlines": rangeOutlines,
  "range: sorting": rangeSorting,
  "range: spills": rangeSpills,
  "range: values": rangeValues,
  "range: views": rangeViews,
  "several areas": rangeAreas,
  "what is done to several areas": rangeAreasMethods,
};
