import path from "node:path";
import { searchedNames } from "../codebook/searchedNames";
import type { Translate } from "../i18n/translator";
import type { ScanFinding } from "../package/scan/finding";
import { masked } from "../package/scan/masked";
import { scan } from "../package/scan/scan";
import { BadInputError } from "./badInput";
import type { CodebookStore } from "../commands/services";
import type { Request } from "./request";
import type { Done } from "./command";
import { readWhole } from "./files";
import type { ScanFindingOutput, ScanOutput } from "./output/scanOutput";
import { showScan } from "./show/showScan";
import type { Terminal } from "./show/shown";

interface ScanWork {
  readonly request: Request;
  /** Whole path of the file. */
  readonly file: string;
  /** Undefined where nobody named a codebook. */
  readonly codebooks: CodebookStore | undefined;
}

/**
 * Looks at all bytes of a file, without opening it as a workbook. Anything that would travel with it makes exit code 1;
 * notes alone do not.
 *
 * @throws BadInputError when a file can't be read; SealedError, CodebookFileError
 */
export const scanFile = async (work: ScanWork, terminal: Terminal): Promise<Done> => {
  const { request, file } = work;
  const names = await namesSearched(work);
  const findings = scan(await readWhole(file), { names: names ?? [], fileName: path.basename(file) });
  const clean = findings.every(({ severity }) => severity === "note");
  const output: ScanOutput = {
    command: "scan",
    file,
    clean,
    namesSearched: names?.length ?? null,
    masked: !request.whole,
    findings: findings.map((finding) => findingOutput(finding, request.whole, terminal.translate)),
  };
  return { exitCode: clean ? 0 : 1, output, shown: showScan(output, terminal) };
};

const namesSearched = async ({ request, codebooks }: ScanWork) => {
  if (codebooks === undefined) return undefined;
  const known = await codebooks.load();
  if (known === undefined) throw new BadInputError("no-such-file", { file: request.codebook ?? "" });
  return searchedNames(known);
};

const findingOutput = (finding: ScanFinding, whole: boolean, translate: Translate): ScanFindingOutput => {
  const { kind, severity, place, example, count, remedy } = finding;
  return {
    kind,
    severity,
    what: translate(`scan.kind.${kind}`),
    where: translate(`scan.place.${place.key}`, place.data),
    example: kind === "refused" ? translate(`packageErrors.${example}`) : whole ? example : masked(example),
    count,
    todo: translate(`scan.remedy.${remedy}`),
  };
};
