import { useTranslation } from "react-i18next";
import { organisationStatuses, organisationTypes, type SeriesId } from "../../../codebook/codebook";
import type { EntryFilter } from "../../../codebook/searchEntries";
import { Choice } from "../../parts/Choice";
import { useSeriesName } from "./useWords";

const all = "all";

interface EntryFiltersProps {
  readonly filter: EntryFilter;
  /** Of which codes were given. */
  readonly series: readonly SeriesId[];
  readonly onFilter: (filter: EntryFilter) => void;
}

/** Which organisations are listed: by type, by status, by the codes they do not have. */
export const EntryFilters = ({ filter, series, onFilter }: EntryFiltersProps) => {
  const { t } = useTranslation();
  const seriesName = useSeriesName();
  const everything = t("pane.entries.all");
  return (
    <>
      <Choice
        label={t("pane.entries.type")}
        values={[all, ...organisationTypes, "unknown"] as const}
        textOf={(type) => (type === all ? everything : t(`pane.entries.types.${type}`))}
        value={filter.type ?? all}
        small
        onChoose={(type) => {
          onFilter({ ...filter, type: type === all ? undefined : type });
        }}
      />
      <Choice
        label={t("pane.entries.status")}
        values={[all, ...organisationStatuses] as const}
        textOf={(status) => (status === all ? everything : t(`pane.entries.statuses.${status}`))}
        value={filter.status ?? all}
        small
        onChoose={(status) => {
          onFilter({ ...filter, status: status === all ? undefined : status });
        }}
      />
      <Choice
        label={t("pane.entries.withoutCode")}
        values={["", ...series]}
        textOf={(candidate) => (candidate === "" ? everything : seriesName(candidate))}
        value={filter.withoutCode ?? ""}
        small
        onChoose={(withoutCode) => {
          onFilter({ ...filter, withoutCode: withoutCode === "" ? undefined : withoutCode });
        }}
      />
    </>
  );
};
