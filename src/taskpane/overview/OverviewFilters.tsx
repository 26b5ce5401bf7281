import { Button, Field, SearchBox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { rowOrders, type RowFilter, type RowOrder } from "../../commands/overview/chooseRows";
import { sheetConditions } from "../../commands/overview/overviewRow";
import { audiencesOf } from "../../commands/mayGo";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";

const useStyles = makeStyles({
  search: { maxWidth: "100%", width: "100%" },
  button: { alignSelf: "start" },
});

const all = "all";

/** Which lines are shown, and which comes first. */
export interface Choosing {
  readonly filter: RowFilter;
  readonly order: RowOrder;
}

interface OverviewFiltersProps {
  readonly choosing: Choosing;
  readonly onChoose: (choosing: Choosing) => void;
}

/** Searches the lines, and on request filters and orders them. */
export const OverviewFilters = ({ choosing, onChoose }: OverviewFiltersProps) => {
  const { t } = useTranslation();
  const { protocol } = useServices();
  const styles = useStyles();
  const { filter, order } = choosing;
  const [open, setOpen] = useState(false);
  const choose = (part: Partial<RowFilter>): void => {
    onChoose({ ...choosing, filter: { ...filter, ...part } });
  };
  return (
    <>
      <Field label={t("pane.overview.search")} hint={t("pane.overview.searchHint")}>
        <SearchBox
          className={styles.search}
          dir="auto"
          value={filter.query}
          onChange={(_event, { value }) => {
            choose({ query: value });
          }}
        />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t("pane.overview.filter")}
      </Button>
      {open ? (
        <>
          <Choice
            label={t("pane.overview.condition")}
            values={[all, ...sheetConditions] as const}
            textOf={(value) => t(value === all ? "pane.overview.all" : `overview.condition.${value}`)}
            value={filter.condition ?? all}
            small
            onChoose={(value) => {
              choose({ condition: value === all ? undefined : value });
            }}
          />
          <Choice
            label={t("pane.overview.audience")}
            values={[all, ...audiencesOf(protocol)] as const}
            textOf={(value) => t(value === all ? "pane.overview.all" : `protocol.audience.${value}`)}
            value={filter.audience ?? all}
            small
            onChoose={(value) => {
              choose({ audience: value === all ? undefined : value });
            }}
          />
          <Choice
            label={t("pane.overview.order")}
            values={rowOrders}
            textOf={(value) => t(`pane.overview.orders.${value}`)}
            value={order}
            small
            onChoose={(value) => {
              onChoose({ ...choosing, order: value });
            }}
          />
        </>
      ) : null}
    </>
  );
};
