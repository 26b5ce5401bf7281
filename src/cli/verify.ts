import path from "node:path";
import { verifyCopy, type Verdict } from "../worker/verifyCopy";
import { webDigest } from "../worker/webCrypto";
import type { Done } from "./command";
import { readWhole } from "./files";
import type { VerifyOutput } from "./output/verifyOutput";
import type { Terminal } from "./show/shown";
import { showVerify } from "./show/showVerify";

/**
 * Holds a copy against what it says of itself. Exit code 0 only where nothing was changed.
 *
 * @param file whole path
 * @throws BadInputError when it can't be read; PackageError when it is no workbook
 */
export const verifyFile = async (file: string, { translate }: Terminal): Promise<Done> => {
  const verdict = await verifyCopy(await readWhole(file), webDigest);
  const output: VerifyOutput = {
    command: "verify",
    file,
    verdict: verdict.kind,
    message: translate(`verify.${verdict.kind}`, { file: path.basename(file) }),
    differences: differencesOf(verdict).map(({ kind, sheet }) => ({
      kind,
      sheet,
      message: translate(`verify.difference.${kind}`, { sheet }),
    })),
  };
  return { exitCode: verdict.kind === "unchanged" ? 0 : 1, output, shown: showVerify(output) };
};

const differencesOf = (verdict: Verdict) => (verdict.kind === "changed" ? verdict.differences : []);
