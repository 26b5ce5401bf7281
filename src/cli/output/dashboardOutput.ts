import * as v from "valibot";
import { placeLevels } from "../../protocol/rule";
import { audience, count, listOf, messageSchema, problemSchema } from "./common";
import { namesSchema } from "./namesOutput";
import { templateSchema } from "./templateOutput";

const protectionSchema = v.strictObject({
  cells: count,
  primary: count,
  reasons: v.record(v.string(), count),
  secondary: count,
  search: v.picklist(["optimal", "heuristic", "no-solver"]),
  /** Null where figures were not rounded to compare. */
  hiddenBy: v.strictObject({ exact: count, rounded: v.nullable(count) }),
  people: count,
  peopleLost: count,
  finestPlace: v.picklist(placeLevels),
  insiders: count,
  disclosed: count,
  uncertainty: v.strictObject({
    outsideExact: count,
    exact: count,
    narrowest: v.nullable(count),
    median: v.nullable(count),
  }),
  addsUp: v.boolean(),
  rowsLeftOut: count,
  rowsWithoutPeople: count,
  rowsAboveTotal: count,
  namesTakenAsOne: count,
});

/** What `confide copy FILE --type dashboard … --json` prints, with the dashboard made or not. Not to be passed on. */
export const dashboardSchema = v.strictObject({
  command: v.literal("copy"),
  file: v.string(),
  sheet: v.string(),
  informationType: v.literal("dashboard"),
  audience,
  /** The template that was taken; null without `--template`. */
  template: v.nullable(templateSchema),
  /** The clean .xlsx; null when none was made. */
  copy: v.nullable(v.string()),
  sheets: listOf(v.string()),
  /** The page of `--report`; null without it, and when none was made. */
  reportPage: v.nullable(v.string()),
  /** Names that look alike and were counted as one organisation, with what to type; null where protocol or records say no. */
  names: v.nullable(namesSchema),
  /** The list of `--hidden`; null without it, and when none was made. */
  hiddenList: v.nullable(v.string()),
  /** Null while something stops it. */
  protection: v.nullable(protectionSchema),
  obstacles: listOf(messageSchema),
  /** Why none was made. */
  error: v.nullable(problemSchema),
});
export type DashboardOutput = v.InferOutput<typeof dashboardSchema>;
