import { journeySteps, type JourneyFigures } from "./journey";
import { inOwnProcess, seconds } from "./processes";

/** The whole way from a workbook to a clean copy, at each of these sizes. */
export const showJourneys = (sizes: readonly number[]): void => {
  showFigures(sizes.map((size) => inOwnProcess("journey", String(size)) as JourneyFigures));
};

const showFigures = (all: readonly JourneyFigures[]): void => {
  console.log(
    "From a workbook to a clean copy, seconds (40 columns, through the real Office.js on the host)",
  );
  console.table(Object.fromEntries(all.map((figures) => [figures.rows, journeyLine(figures)])));
  console.log("plan+apply, step by step");
  console.table(Object.fromEntries(all.map((figures) => [figures.rows, innerLine(figures)])));
};

const journeyLine = ({ seconds: took, peak }: JourneyFigures) => ({
  open: seconds(took.open),
  boot: seconds(took.boot),
  read: seconds(took.read),
  understand: seconds(took.understand),
  "plan+apply": seconds(took.plan + took.enrol + took.apply + took.leaks),
  write: seconds(took.write),
  save: seconds(took.save),
  "peak MB": Math.round(peak),
});

const innerSteps = journeySteps.slice(journeySteps.indexOf("plan"), journeySteps.indexOf("write"));

const innerLine = ({ seconds: took }: JourneyFigures) =>
  Object.fromEntries(innerSteps.map((step) => [step, seconds(took[step])]));
