import type { RepairEffect } from "../anonymise/repairs/repairEffect";
import type { CopyRepair, RepairWay, Risk, RiskDecisions } from "../anonymise/repairs/riskDecisions";
import type { RepairSuggestion } from "../anonymise/repairs/suggestRepairs";
import type { Translate } from "../i18n/translator";
import { isolated } from "./isolated";

export const riskName = (risk: Risk, translate: Translate): string => translate(`pane.repairs.risk.${risk}`);

export const wayName = (way: RepairWay, translate: Translate): string =>
  translate(`pane.repairs.way.${way.kind}`, way.kind === "coarsen-places" ? { to: way.to } : {});

/** What is done, and against what. */
export const repairName = ({ risk, way }: CopyRepair, translate: Translate): string =>
  translate("pane.repairs.doneFor", { way: wayName(way, translate), risk: riskName(risk, translate) });

/** Whether sums stay, and which change. */
const saidOfSums = (
  { people, moved }: Pick<RepairEffect, "people" | "moved">,
  translate: Translate,
): readonly string[] => [
  people === 0 ? translate("pane.repairs.peopleStand") : translate("pane.repairs.people", { count: people }),
  ...(moved.length === 0
    ? []
    : [
        translate("pane.repairs.moved", {
          columns: moved.map((header) => `“${isolated(header)}”`).join(", "),
        }),
      ]),
];

/** What a repair does, or would do: how many rows it helps, how many cells it costs, and which sums change. */
export const saidOfEffect = (effect: RepairEffect, cellsInCopy: number, translate: Translate): string => {
  const { before, after, cells } = effect;
  const said = translate("pane.repairs.effect", { before, after, cells, of: cellsInCopy });
  return [said, ...saidOfSums(effect, translate)].join(" ");
};

/** What repairs would do together, and what they would leave at risk. */
export const saidOfSuggestion = (
  suggestion: RepairSuggestion,
  cellsInCopy: number,
  translate: Translate,
): string => {
  const { cells, left } = suggestion;
  const risks = left.map(({ risk, rows }) =>
    translate("pane.repairs.head", {
      risk: riskName(risk, translate),
      rows: translate("pane.repairs.rows", { count: rows }),
    }),
  );
  return [
    translate("pane.repairs.together", { cells, of: cellsInCopy }),
    ...saidOfSums(suggestion, translate),
    left.length === 0
      ? translate("pane.repairs.leavesNothing")
      : translate("pane.repairs.leaves", { risks: risks.join("; ") }),
  ].join(" ");
};

/** One cell before and after; `""` when nothing changes. */
export const saidOfExample = ({ example }: RepairEffect, translate: Translate): string => {
  if (example === undefined) return "";
  const shown = (text: string): string => (text === "" ? translate("pane.repairs.blank") : isolated(text));
  const { header, before, after } = example;
  return translate("pane.repairs.example", {
    ...{ header: isolated(header), before: shown(before), after: shown(after) },
  });
};

/** What a person decided on risks, one line each, for the records. */
export const saidOfDecisions = (
  { repairs, accepted }: RiskDecisions,
  translate: Translate,
): readonly string[] => [
  ...repairs.map((repair) => repairName(repair, translate)),
  ...accepted.map(({ risk, rows, reason, by }) =>
    translate("pane.repairs.acceptedFor", {
      ...{ risk: riskName(risk, translate), reason, by },
      rows: translate("pane.repairs.rows", { count: rows }),
    }),
  ),
];
