import { masked } from "../../package/scan/masked";
import { audiencesOf } from "../mayGo";
import { offerTable, type TableFormat } from "../offerTable";
import type { Services } from "../services";
import type { OverviewRow } from "./overviewRow";
import { cellsOf, overviewColumns, permissionCells } from "./rowCells";

/**
 * Hands out lines of the overview as a table, in the order given.
 *
 * @param whole names of files, sheets and organisations as they are; otherwise only their first letters
 * @returns the file's name
 * @throws CoreError
 */
export const offerOverview = (
  services: Pick<Services, "core" | "protocol" | "translate" | "now" | "offerFile">,
  rows: readonly OverviewRow[],
  { whole, format }: { readonly whole: boolean; readonly format: TableFormat },
): Promise<string> => {
  const { translate, protocol } = services;
  const audiences = audiencesOf(protocol);
  const nameOf = (name: string): string => (whole ? name : masked(name));
  const head = [
    ...overviewColumns.map((column) => translate(`overview.columns.${column}`)),
    ...audiences.map((audience) => translate(`protocol.audience.${audience}`)),
  ];
  const lines = rows.map((row) => {
    const cells = cellsOf(row, translate, nameOf);
    const permissions = permissionCells(row, translate);
    return [
      ...overviewColumns.map((column) => cells[column]),
      ...audiences.map((_, at) => permissions[at] ?? ""),
    ];
  });
  const table = { title: translate("overview.title"), stem: "confide-overview", head, rows: lines };
  return offerTable(services, table, format);
};
