import path from "node:path";
import type { Translate } from "../i18n/translator";
import { webRandom } from "../worker/webCrypto";
import { codebookCommand } from "./codebook/codebookCommand";
import type { CodebookRequest } from "./codebook/codebookRequest";
import { codebookStoreFor, type CodebookFile } from "./codebookFile";
import type { Done, WorkbookRequest } from "./command";
import type { Io } from "./io";
import { look } from "./look";
import type { LookRequest } from "./lookRequest";
import { ifTyped } from "./options";
import type { Request } from "./request";
import { scanFile } from "./scan";
import { noSettingFile, type SettingRequest } from "./settingFile";
import { verifyFile } from "./verify";
import { workbookCommand } from "./workbookCommand";
import { servicesFor, withWorkbook } from "./workbookFile";

export type AnyRequest = Request | CodebookRequest | LookRequest;

/** Does what a command line asks, and gives what there is to show. Files are looked for from `io.folder` on. */
export const doneBy = (request: AnyRequest, io: Io, translate: Translate): Promise<Done> => {
  if (request.command === "codebook") return onCodebook(request, io, translate);
  return request.command === "look" ? onFiles(request, io, translate) : onFile(request, io, translate);
};

const onFiles = async (request: LookRequest, io: Io, translate: Translate): Promise<Done> => {
  const resolve = (typed: string): string => path.resolve(io.folder, typed);
  const [records, gazetteer] = [request.records, request.gazetteer].map((typed) => typed && resolve(typed));
  const codebook = codebookOf(request, io, translate);
  const table = tableRequest(request, resolve);
  const services = await servicesFor({
    now: io.now,
    translate,
    codebook,
    gazetteer,
    table,
    rules: noSettingFile,
  });
  const work = { files: request.files.map(resolve), records, services };
  return look(work, { translate, lineLength: io.lineLength });
};

const onFile = (request: Request, io: Io, translate: Translate): Promise<Done> => {
  const { command } = request;
  if (command !== "scan" && command !== "verify") return onWorkbook({ ...request, command }, io, translate);
  const file = path.resolve(io.folder, request.file);
  const terminal = { translate, lineLength: io.lineLength };
  if (command === "verify") return verifyFile(file, terminal);
  const codebooks =
    request.codebook === undefined ? undefined : codebookStoreFor(codebookOf(request, io, translate), io.now);
  return scanFile({ request, file, codebooks }, terminal);
};

const onWorkbook = (request: WorkbookRequest, io: Io, translate: Translate): Promise<Done> => {
  const resolve = (typed: string): string => path.resolve(io.folder, typed);
  const file = resolve(request.file);
  const gazetteer = ifTyped(request.gazetteer, resolve);
  const codebook = codebookOf(request, io, translate);
  const table = tableRequest(request, resolve);
  const rules = rulesRequest(request, resolve);
  return withWorkbook(file, { now: io.now, translate, codebook, gazetteer, table, rules }, (workbook) =>
    workbookCommand({ request, file, resolve, workbook, translate }, io.lineLength),
  );
};

const tableRequest = (
  { protocol, looserAgreed }: Pick<Request, "protocol" | "looserAgreed">,
  resolve: (typed: string) => string,
): SettingRequest => ({ file: ifTyped(protocol, resolve), looserAgreed });

const rulesRequest = (
  { disclosureRules, looserRulesAgreed }: Request,
  resolve: (typed: string) => string,
): SettingRequest => ({ file: ifTyped(disclosureRules, resolve), looserAgreed: looserRulesAgreed });

const onCodebook = (request: CodebookRequest, io: Io, translate: Translate): Promise<Done> => {
  const resolve = (typed: string): string => path.resolve(io.folder, typed);
  const codebooks = codebookStoreFor(codebookOf(request, io, translate), io.now);
  const { now, passphrase, otherPassphrase = passphrase, lineLength } = io;
  const file = resolve(request.codebook);
  const work = { request, file, resolve, codebooks, now, random: webRandom, otherPassphrase };
  return codebookCommand(work, { translate, lineLength });
};

const codebookOf = (
  request: Pick<Request, "codebook">,
  io: Io,
  translate: Translate,
): CodebookFile | undefined => {
  if (request.codebook === undefined) return undefined;
  const file = path.resolve(io.folder, request.codebook);
  const onTakenIn = (): void => {
    io.complain(`${translate("cli.copy.sealedNow", { file })}\n`);
  };
  return { file, passphrase: io.passphrase, onTakenIn };
};
