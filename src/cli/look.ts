import { dayOf } from "../commands/dayOf";
import { conditionOf, rowsOf } from "../commands/overview/overviewRow";
import { lookAtFiles } from "../commands/overview/lookAtFiles";
import type { UnreadFile, WorkbookOverview } from "../commands/overview/sheetOverview";
import { registerFrom } from "../commands/register";
import type { Services } from "../commands/services";
import { emptyRegister, type Register } from "../records/register/entry";
import type { Done } from "./command";
import { readWhole } from "./files";
import { fileOutput } from "./lookReport";
import type { LookOutput } from "./output/lookOutput";
import { showLook } from "./show/showLook";
import type { Terminal } from "./show/shown";

interface LookWork {
  /** Whole paths. */
  readonly files: readonly string[];
  /** Whole path of the workbook whose records count. */
  readonly records: string | undefined;
  readonly services: Services;
}

/**
 * Every sheet of several workbooks: what it is, what it holds, where it may go. No workbook is opened in Excel. Anything not
 * in order makes exit code 1.
 *
 * @throws BadInputError when a file is not there; RegisterError when the records can't be read
 */
export const look = async ({ files, records, services }: LookWork, terminal: Terminal): Promise<Done> => {
  const { translate } = terminal;
  const register = records === undefined ? emptyRegister : await registerIn(services, records);
  const found: (WorkbookOverview | UnreadFile)[] = [];
  await lookAtFiles(
    services,
    files.map((name) => ({ name, bytes: () => readWhole(name) })),
    { register, on: dayOf(services.now()) },
    (file) => found.push(file),
  );
  const clean = rowsOf(found).every((row) => conditionOf(row) === "in-order");
  const output: LookOutput = {
    command: "look",
    records: records ?? null,
    clean,
    files: found.map((file) => fileOutput(file, translate)),
  };
  return { exitCode: clean ? 0 : 1, output, shown: showLook(rowsOf(found), terminal) };
};

const registerIn = async ({ core }: Services, file: string): Promise<Register> => {
  const { handle, registerTexts } = await core.openFile(await readWhole(file));
  await core.closeFile(handle);
  const { register, unreadable } = registerFrom(registerTexts);
  if (unreadable[0] !== undefined) throw unreadable[0];
  return register;
};
