import { classifySheet } from "../../src/commands/classifySheet";
import { addEntries } from "../../src/commands/register";
import { audiencesFor } from "../../src/protocol/protocol";
import type { InformationType } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { openHost, type OpenHost } from "../support/host";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { agreements } from "./records";
import { sheetOf } from "./sheets";

/** A workbook on the headless host, with a sheet of each type that is called as the type. */
export interface TypesWorkbook {
  readonly host: OpenHost;
  readonly services: TestServices;
}

/** Each sheet is classified and allowed for everybody; the records hold what the organisations in them agreed to. */
export const openTypes = async (types: readonly InformationType[]): Promise<TypesWorkbook> => {
  const host = await openHost(Object.fromEntries(types.map((type) => [type, sheetOf(type).cells])));
  const services = testServices();
  for (const type of types)
    await classifySheet(services, await sheetIdOf(type), {
      informationType: type,
      audiences: audiencesFor(turkeyProtocol, type),
      anonymisedByUs: false,
      consentNoted: false,
      organisation: "",
      period: "",
    });
  await addEntries(services, agreements);
  return { host, services };
};

/** The same as a file. */
export const typesFile = async (types: readonly InformationType[]): Promise<Uint8Array> => {
  const { host } = await openTypes(types);
  try {
    return await host.model.toBytes();
  } finally {
    host.close();
  }
};
