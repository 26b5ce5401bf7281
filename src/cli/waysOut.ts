import { columnLetters } from "../package/cells/address";
import type { Reason } from "../table/table";
import type { RecipeColumnOutput } from "./output/copyOutput";
import { decideOption } from "./typedOption";

/** What could be added to the command line to take an obstacle away; each line is one way. */
export const waysOut = ({ key, data }: Reason, columns: readonly RecipeColumnOutput[]): readonly string[] => {
  switch (key) {
    case "obstacles.no-organisation-column":
      return [...codable(columns).map((column) => decideOption(column, "code")), "--no-organisation"];
    case "obstacles.nothing-left":
      return columns
        .filter(({ decidedBy }) => decidedBy === "nobody")
        .flatMap((column) => otherThanRemoved(column).map((word) => decideOption(column, word)));
    case "obstacles.decision-not-allowed":
      return columns
        .filter(({ letter }) => letter === columnLetters(Number(data.column)))
        .flatMap((column) => column.allowed.map((word) => decideOption(column, word)));
    case "findings.leaked-organisation":
    case "findings.leaked-email":
    case "findings.leaked-phone":
    case "findings.leaked-link":
    case "findings.leaked-coordinates":
      return columns
        .filter(({ header, treatment }) => header === data.header && treatment !== "remove")
        .map((column) => decideOption(column, "remove"));
    default:
      return [];
  }
};

const codable = (columns: readonly RecipeColumnOutput[]): readonly RecipeColumnOutput[] =>
  columns.filter(({ allowed }) => allowed.includes("code"));

const otherThanRemoved = ({ allowed }: RecipeColumnOutput): readonly string[] =>
  allowed.filter((word) => word !== "remove");
