import type { SeriesInGroup } from "../../../../package/charts/chartTree";
import type { PartSelf } from "../chartSelf";

/** Behind a ChartSeries; its branch begins at the series. */
export interface SeriesSelf extends PartSelf {
  /** The series in the group that it belongs to now; throws ItemNotFound once it is deleted. */
  readonly place: SeriesInGroup;
}
