import { mergeRegisters, withEntries } from "../records/register/merge";
import type { Entry, Register } from "../records/register/entry";
import {
  formatRegister,
  parseRegister,
  RegisterError,
  registerNamespace,
} from "../records/register/registerText";
import type { Services } from "./services";

/** The records of the open workbook. */
export interface LoadedRegister {
  readonly register: Register;
  /** What is there and can't be read: it is kept as it is, and has to be said. */
  readonly unreadable: readonly RegisterError[];
}

interface ReadPart {
  readonly id: string;
  readonly register: Register | RegisterError;
}

type RegisterServices = Pick<Services, "excel">;

const readParts = async ({ excel }: RegisterServices): Promise<readonly ReadPart[]> =>
  (await excel.readRegisterParts(registerNamespace)).map(({ id, text }) => ({
    id,
    register: registerIn(text),
  }));

const registerIn = (text: string | undefined): Register | RegisterError => {
  try {
    return parseRegister(text ?? "");
  } catch (error) {
    if (error instanceof RegisterError) return error;
    throw error;
  }
};

const isUnreadable = (register: Register | RegisterError): register is RegisterError =>
  register instanceof RegisterError;

const loaded = (parts: readonly ReadPart[]): LoadedRegister => {
  const registers = parts.map(({ register }) => register);
  const readable = registers.flatMap((register) => (isUnreadable(register) ? [] : [register]));
  return { register: mergeRegisters(readable), unreadable: registers.filter(isUnreadable) };
};

/** The records in the texts of a file's parts. Parts that can't be read stop nothing and are told. */
export const registerFrom = (texts: readonly string[]): LoadedRegister =>
  loaded(texts.map((text) => ({ id: "", register: registerIn(text) })));

/** Reads all parts, also those that two people saved at once. Parts that can't be read stop nothing and are told. */
export const loadRegister = async (services: RegisterServices): Promise<LoadedRegister> =>
  loaded(await readParts(services));

/**
 * Writes entries down beside all that is there. What can't be read stays in the workbook, untouched.
 *
 * @throws ExcelError when the workbook is protected or can't be written; then what was there is still there
 */
export const addEntries = async (
  services: RegisterServices,
  entries: readonly Entry[],
): Promise<LoadedRegister> => {
  const parts = await readParts(services);
  const before = loaded(parts);
  const together = withEntries(before.register, entries);
  const readable = parts.filter(({ register }) => !isUnreadable(register)).map(({ id }) => id);
  await services.excel.replaceRegisterParts(registerNamespace, formatRegister(together), readable);
  return { ...before, register: together };
};
