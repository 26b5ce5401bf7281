import { foldHeader } from "../../src/table/words/fold";
import type { Role } from "../../src/table/role";
import type { DescribedColumn } from "../../src/table/corrections/template";

/**
 * Columns from readable text: a line is a header and its role; `person said ROLE` where a person's word stands above.
 *
 * @example columnsFromText(`
 *   Partner  | implementing-partner
 *   Modality | organisation, person said modality
 * `)
 */
export function columnsFromText(text: string): readonly DescribedColumn[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [header = "", means = ""] = line.split("|").map((part) => part.trim());
      const [understood, said] = means.split(", person said ") as [Role, Role | undefined];
      const column = { header, headerKey: foldHeader(header) };
      return said === undefined
        ? { ...column, role: understood }
        : { ...column, role: said, understood: { role: understood, confidence: 0.5, reasons: [] } };
    });
}
