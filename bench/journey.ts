import { defaultRules } from "../src/disclosure/rules/rules";
import { apply } from "../src/anonymise/apply";
import { leaks } from "../src/anonymise/leaks";
import { organisationsIn } from "../src/anonymise/organisations";
import { plan } from "../src/anonymise/plan";
import { emptyCodebook, enrol } from "../src/codebook/enrol";
import { excelRoom } from "../src/excel/excelRoom";
import { bootHeadless } from "../src/host/headless/boot";
import { installGlobals } from "../src/host/headless/globals";
import { WorkbookModel } from "../src/host/model/workbookModel";
import { createExcelHost } from "../src/host/objects/excelHost";
import type { Copy } from "../src/anonymise/copy";
import { writeCleanWorkbook } from "../src/package/writeCleanWorkbook";
import { ruleFor } from "../src/protocol/protocol";
import { turkeyProtocol } from "../src/protocol/turkey";
import type { Grid } from "../src/table/grid";
import { understand } from "../src/table/understand";
import { webRandom } from "../src/worker/webCrypto";
import { columnCount, fourWBytes } from "./fourW";

/** Seconds of each step on the way from a workbook to a clean copy, and megabytes at the peak. */
export interface JourneyFigures {
  readonly rows: number;
  readonly columns: number;
  readonly seconds: Readonly<Record<JourneyStep, number>>;
  readonly peak: number;
}

export const journeySteps = [
  "open",
  "boot",
  "read",
  "understand",
  "plan",
  "enrol",
  "apply",
  "leaks",
  "write",
  "save",
] as const;
export type JourneyStep = (typeof journeySteps)[number];

const now = "2026-11-02T09:00:00.000Z";
const levels = { country: "", governorate: "", district: "", subdistrict: "", community: "", site: "" };
const look = { header: "", footer: "", tabColor: "" };

/** Goes the whole way once, as the pane and the command line do, and takes the time of each step. */
export const journey = async (rows: number): Promise<JourneyFigures> => {
  const seconds: Partial<Record<JourneyStep, number>> = {};
  const timed = async <Result>(step: JourneyStep, work: () => Result | Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    seconds[step] = (performance.now() - start) / 1000;
    return result;
  };
  const bytes = fourWBytes(rows);
  const model = await timed("open", () => WorkbookModel.open(bytes, "bench.xlsx"));
  const excelHost = createExcelHost(model, { openWorkbook: () => undefined, save: () => undefined });
  const office = await timed("boot", () => bootHeadless({ excelHost }));
  const restore = installGlobals(office);
  const [sheet] = await excelRoom.listSheets();
  const grid = await timed("read", () => excelRoom.readGrid(sheet?.id ?? ""));
  const copy = await anonymised(grid, timed);
  await timed("write", () => excelRoom.writeCopy({ sheet: copy, classificationText: "{}", look }));
  await timed("save", () => saved(copy));
  restore();
  office.close();
  const peak = process.resourceUsage().maxRSS / 1024;
  return { rows, columns: columnCount, seconds: seconds as Record<JourneyStep, number>, peak };
};

type Timed = <Result>(step: JourneyStep, work: () => Result | Promise<Result>) => Promise<Result>;

const anonymised = async (grid: Grid, timed: Timed): Promise<Copy> => {
  const rule = ruleFor(turkeyProtocol, "4w", "ocha");
  if (rule === undefined) throw new Error("the protocol has no row 4w/ocha");
  const table = await timed("understand", () => understand(grid));
  const decisions = { remarks: { kind: "redact" } } as const;
  const recipe = await timed("plan", () => plan({ table, rule, decisions, series: "ocha" }));
  const { codebook } = await timed("enrol", () => {
    const { names, pairs } = organisationsIn(table, recipe, emptyCodebook(now));
    return enrol(emptyCodebook(now), names, "ocha", webRandom, now, pairs);
  });
  const labels = { title: "4W for OCHA", column: "Column", levels };
  const { copy } = await timed("apply", () =>
    apply({ table, recipe, codebook, madeOn: now.slice(0, 10), labels, rules: defaultRules }),
  );
  const found = await timed("leaks", () => leaks(copy, codebook));
  if (found.length > 0) throw new Error(`the bench copy leaks: ${found[0]?.key ?? ""}`);
  return copy;
};

const saved = ({ sheetName, columns }: Copy): Uint8Array =>
  writeCleanWorkbook({
    sheets: [
      {
        ...look,
        name: sheetName,
        columns: columns.map(({ header, width, numberFormat }) => ({ header, width, numberFormat })),
        cells: columns.map(({ cells }) => cells),
        asTable: true,
        frozenRows: 1,
        rightToLeft: false,
        customProperties: [],
      },
    ],
  });
