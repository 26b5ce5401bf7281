import { benchAnonymise } from "./anonymise";
import { measureClean, showClean } from "./clean";
import { measureDisclosure, measureFrequencies, showDisclosure } from "./disclosure";
import { showExcelRun, showFiles, showHostPage } from "./host";
import { journey } from "./journey";
import { showJourneys } from "./journeys";
import type { ReaderName } from "./opening";
import { measureLikeNames, measureNames } from "./names";
import { showNames } from "./namesFound";
import { benchLinkage } from "./linkage";
import { measureOptimum, showOptimum } from "./optimum";
import { benchPackage } from "./package";
import { inOwnProcess } from "./processes";
import { measureScan, measureStuffed, showScan } from "./scan";
import { measureTable, showLabels } from "./table";

/** Rows of the made-up workbooks. */
const sizes = [1_000, 10_000, 100_000];

/** What a child process measures; made-up workbooks are `rows` × 40 columns. Browser and other readers are loaded by those who need them. */
const measures: Readonly<Record<string, (...parameters: readonly string[]) => unknown>> = {
  journey: (rows) => journey(Number(rows)),
  table: (rows) => measureTable(Number(rows), 60),
  anonymise: (rows) => benchAnonymise(Number(rows)),
  linkage: (rows) => benchLinkage(Number(rows)),
  names: (cells, distinct) => measureNames(Number(cells), Number(distinct)),
  likeNames: (organisations, asked) => measureLikeNames(Number(organisations), Number(asked)),
  clean: (rows) => measureClean(Number(rows)),
  disclosure: (table) => measureDisclosure(table),
  optimum: (rows) => measureOptimum(Number(rows)),
  frequencies: measureFrequencies,
  scan: (rows) => measureScan(Number(rows)),
  stuffed: (megabytes) => measureStuffed(Number(megabytes)),
  package: (rows) => benchPackage(Number(rows), 40),
  opening: async (reader, file = "", turns, saves) => {
    const { measureOpening } = await import("./opening");
    return measureOpening(reader as ReaderName, file, Number(turns), saves === "saves");
  },
  excelRun: async (file = "") => (await import("./excelRun")).measureExcelRun(file),
  hostPage: async (file = "") => (await import("./hostPage")).measureHostPage(file),
};

const showRoom = (room: string): void => {
  console.log(`src/${room}/ alone`);
  console.table(sizes.flatMap((size) => inOwnProcess(room, String(size))));
};

/** What is printed: all of it, or what the command line names (`npm run bench -- files page`). */
const sections: Readonly<Record<string, () => void>> = {
  journeys: () => {
    showJourneys(sizes);
  },
  rooms: () => {
    ["package", "anonymise"].forEach(showRoom);
  },
  linkage: () => {
    console.log("Linkage test: fingerprints of a copy, and what it gives away beside earlier ones");
    console.table(sizes.flatMap((size) => inOwnProcess("linkage", String(size))));
  },
  table: () => {
    showRoom("table");
  },
  labels: showLabels,
  names: showNames,
  disclosure: () => {
    showDisclosure();
    showOptimum();
  },
  clean: showClean,
  scan: showScan,
  files: showFiles,
  excelRun: showExcelRun,
  page: showHostPage,
};

const main = async (): Promise<void> => {
  const [first = "", ...others] = process.argv.slice(2);
  if (first === "measure") {
    const [what = "", ...parameters] = others;
    process.stdout.write(JSON.stringify(await measures[what]?.(...parameters)));
    return;
  }
  const asked = [first, ...others].filter((name) => name in sections);
  for (const name of asked.length > 0 ? asked : Object.keys(sections)) sections[name]?.();
};

void main();
