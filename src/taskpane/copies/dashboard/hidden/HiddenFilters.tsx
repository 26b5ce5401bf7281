import { useTranslation } from "react-i18next";
import type { HiddenCell } from "../../../../anonymise/dashboard/hiddenCells";
import { reasonsOfCell, type HiddenReason } from "../../../../commands/dashboard/hiddenWords";
import { Choice } from "../../../parts/Choice";

const orders = ["closest", "table"] as const;

/** Which hidden figures a person looks at, and in which order. */
export interface HiddenChoosing {
  readonly reason: HiddenReason | "all";
  readonly order: (typeof orders)[number];
}

export const everyHidden: HiddenChoosing = { reason: "all", order: "closest" };

export const chosenCells = (
  cells: readonly HiddenCell[],
  reason: HiddenChoosing["reason"],
): readonly HiddenCell[] =>
  reason === "all" ? cells : cells.filter((cell) => reasonsOfCell(cell).includes(reason));

interface HiddenFiltersProps {
  readonly cells: readonly HiddenCell[];
  readonly choosing: HiddenChoosing;
  readonly onChoose: (choosing: HiddenChoosing) => void;
}

/** By why they are hidden, as far as there are such; and the order. */
export const HiddenFilters = ({ cells, choosing, onChoose }: HiddenFiltersProps) => {
  const { t } = useTranslation();
  const reasons = [...new Set(cells.flatMap(reasonsOfCell))];
  const textOf = (reason: HiddenChoosing["reason"]): string =>
    t("pane.hidden.reasonWithCount", {
      reason: t(reason === "all" ? "pane.hidden.all" : `hidden.reason.${reason}`),
      count: chosenCells(cells, reason).length,
    });
  return (
    <>
      <Choice
        label={t("pane.hidden.why")}
        values={["all", ...reasons]}
        textOf={textOf}
        value={choosing.reason}
        onChoose={(reason) => {
          onChoose({ ...choosing, reason });
        }}
      />
      <Choice
        label={t("pane.hidden.order")}
        values={orders}
        textOf={(order) => t(`pane.hidden.orders.${order}`)}
        value={choosing.order}
        onChoose={(order) => {
          onChoose({ ...choosing, order });
        }}
      />
    </>
  );
};
