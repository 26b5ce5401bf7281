import { oneToOne } from "./dependencies";
import type { SiteKind } from "../evidence/siteKind";
import type { Column } from "../table";

/** A code and the name beside it are of one kind: where one of them does not say which, the other does. */
export function withSiteKinds(columns: readonly Column[]): readonly Column[] {
  const known = columns.filter(({ detail }) => detail.site !== undefined && detail.site !== "other");
  return columns.map((column) => {
    if (column.detail.site !== "other") return column;
    const beside = column.reasons.find(({ key }) => key === "filledWith")?.data["column"];
    const twin = known.find((other) => other.header === beside || oneToOne(column, other));
    const site: SiteKind | undefined = twin?.detail.site;
    return site === undefined ? column : { ...column, detail: { site } };
  });
}
