import type { SeriesId } from "../codebook/codebook";
import type { Translate } from "../i18n/translator";
import { audiences } from "../protocol/rule";

/** A series as a person knows it: by the audience whose copies have its codes. */
export const seriesName = (series: SeriesId, translate: Translate): string =>
  audiences.some((audience) => audience === series) ? translate(`protocol.audience.${series}`) : series;
