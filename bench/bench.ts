import { spawnSync } from "node:child_process";
import { benchAnonymise } from "./anonymise";
import { journey, journeySteps, type JourneyFigures } from "./journey";
import { benchPackage } from "./package";
import { measureTable } from "./table";

/** Rows of the made-up workbooks; each size runs in a process of its own, so that its peak is its own. */
const sizes = [1_000, 10_000, 100_000];

const inOwnProcess = (what: string, rows: number): unknown => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [...process.execArgv, __filename, what, String(rows)],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (status !== 0) throw new Error(`bench ${what} of ${rows} rows failed`);
  return JSON.parse(stdout);
};

/** What a child process measures; `rows` × 40 columns each. */
const measures: Readonly<Record<string, (rows: number) => unknown>> = {
  journey,
  table: (rows) => measureTable(rows, 40),
  anonymise: benchAnonymise,
  package: (rows) => benchPackage(rows, 40),
};

const seconds = (value: number): string => value.toFixed(2);

const showJourneys = (all: readonly JourneyFigures[]): void => {
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

const main = async (): Promise<void> => {
  const [what, rows] = process.argv.slice(2);
  if (what !== undefined) {
    const figures: unknown = await measures[what]?.(Number(rows));
    process.stdout.write(JSON.stringify(figures));
    return;
  }
  showJourneys(sizes.map((size) => inOwnProcess("journey", size) as JourneyFigures));
  for (const room of ["package", "table", "anonymise"]) {
    console.log(`src/${room}/ alone`);
    console.table(sizes.flatMap((size) => inOwnProcess(room, size)));
  }
};

void main();
