import {
  noRiskDecisions,
  risks,
  wayKinds,
  type CopyRepair,
  type RepairWay,
  type Risk,
} from "../anonymise/repairs/riskDecisions";
import { measureCopy, withRisks } from "../commands/measureCopy";
import type { PreparedCopy } from "../commands/prepareCopy";
import { BadInputError } from "./badInput";
import type { Work } from "./command";
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

/** @throws BadInputError `keep-risk` */
export const parseKeeping = (given: string): TypedKeeping => {
  const [risk, reason] = partsOf(given);
  if (risk === undefined || reason === "")
    throw new BadInputError("keep-risk", { given, risks: risks.join(", ") });
  return { risk, reason };
};

/** Takes what was typed of risks. What may remain holds for the rows that are at risk once the repairs are done. */
export const sayOfRisks = async (
  { request, workbook }: Work,
  prepared: PreparedCopy,
): Promise<PreparedCopy> => {
  const { repairs, keepRisks, saidBy } = request;
  const repaired = withRisks(prepared, { ...noRiskDecisions, repairs });
  if (keepRisks.length === 0 || prepared.recipe.obstacles.length > 0) return repaired;
  const measures = await measureCopy(workbook.services, repaired, {}, false);
  const accepted = keepRisks.flatMap(({ risk, reason }) => {
    const rows = measures.risks.find((one) => one.risk === risk)?.rows.length ?? 0;
    return rows === 0 ? [] : [{ risk, rows, reason, by: saidBy }];
  });
  return withRisks(prepared, { ...noRiskDecisions, repairs, accepted });
};
