import {
  noRiskDecisions,
  risks,
  wayKinds,
  withRepairs,
  type AcceptedRisk,
  type CopyRepair,
  type RepairWay,
  type Risk,
} from "../anonymise/repairs/riskDecisions";
import { measureCopy, suggestRepairs, withRisks } from "../commands/measureCopy";
import type { PreparedCopy } from "../commands/prepareCopy";
import { BadInputError } from "./badInput";
import type { Work } from "./command";
import type { Request } from "./request";
import { parseTreatment, treatmentWord } from "./treatmentWords";

/** A risk that may remain, as typed. */
export interface TypedKeeping {
  readonly risk: Risk;
  readonly reason: string;
}

const wayWord = (way: RepairWay): string =>
  way.kind === "coarsen-places" ? treatmentWord({ kind: "coarsen", to: way.to }) : way.kind;

const parseWay = (word: string): RepairWay | undefined => {
  const treatment = parseTreatment(word);
  if (treatment?.kind === "coarsen") return { kind: "coarsen-places", to: treatment.to };
  const kind = wayKinds.find((one) => one === word);
  return kind === undefined || kind === "coarsen-places" ? undefined : { kind };
};

/** As it is typed after `--repair`. @example repairWord(repair) // "few-organisations=coarsen:adm3" */
export const repairWord = ({ risk, way }: CopyRepair): string => `${risk}=${wayWord(way)}`;

const partsOf = (given: string): readonly [Risk | undefined, string] => {
  const end = given.indexOf("=");
  const name = given.slice(0, Math.max(end, 0)).trim();
  return [risks.find((risk) => risk === name), given.slice(end + 1).trim()];
};

/** Reads what `repairWord` writes. @throws BadInputError `repair` */
export const parseRepair = (given: string): CopyRepair => {
  const [risk, word] = partsOf(given);
  const way = parseWay(word);
  if (risk === undefined || way === undefined)
    throw new BadInputError("repair", { given, risks: risks.join(", "), ways: wayKinds.slice(1).join(", ") });
  return { risk, way };
};

/** Stands for all repairs that Confide would suggest after those that were typed. */
const suggested = "suggested";

/** What was typed after `--repair`. @throws BadInputError `repair` */
export const repairsTyped = (given: readonly string[]): Pick<Request, "repairs" | "suggestRepairs"> => ({
  repairs: given.filter((word) => word !== suggested).map(parseRepair),
  suggestRepairs: given.includes(suggested),
});

/** @throws BadInputError `keep-risk` */
export const parseKeeping = (given: string): TypedKeeping => {
  const [risk, reason] = partsOf(given);
  if (risk === undefined || reason === "")
    throw new BadInputError("keep-risk", { given, risks: risks.join(", ") });
  return { risk, reason };
};

/** Takes what was typed of risks. What may remain holds for the rows that are at risk once the repairs are done. */
export const sayOfRisks = async (work: Work, prepared: PreparedCopy): Promise<PreparedCopy> => {
  const { keepRisks } = work.request;
  const typed = withRisks(prepared, { ...noRiskDecisions, repairs: work.request.repairs });
  if (prepared.recipe.obstacles.length > 0) return typed;
  const repaired = work.request.suggestRepairs ? await withSuggested(work, typed) : typed;
  if (keepRisks.length === 0) return repaired;
  const measures = await measureCopy(work.workbook.services, repaired, {}, false);
  const accepted = kept(work, (risk) => measures.risks.find((one) => one.risk === risk)?.rows.length ?? 0);
  return withRisks(prepared, {
    ...repaired.recipe.risks,
    accepted: accepted.filter(({ rows }) => rows > 0),
  });
};

const kept = ({ request }: Work, rowsOf: (risk: Risk) => number): readonly AcceptedRisk[] =>
  request.keepRisks.map(({ risk, reason }) => ({ risk, rows: rowsOf(risk), reason, by: request.saidBy }));

/** With the repairs that are suggested for all risks but those that may remain. */
const withSuggested = async (work: Work, typed: PreparedCopy): Promise<PreparedCopy> => {
  const { risks } = typed.recipe;
  const wanted = withRisks(typed, { ...risks, accepted: kept(work, () => Infinity) });
  const { effects } = await suggestRepairs(work.workbook.services, wanted);
  return withRisks(
    typed,
    withRepairs(
      risks,
      effects.map(({ repair }) => repair),
    ),
  );
};
