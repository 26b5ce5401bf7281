import { classifySheet } from "../../src/commands/classifySheet";
import { prepareMail, type MailWish, type PreparedMail } from "../../src/commands/prepareMail";
import { addEntries } from "../../src/commands/register";
import { findActiveMembers } from "../../src/commands/findActiveMembers";
import type { Audience } from "../../src/protocol/rule";
import { breach, consent } from "../records/register/registers";
import { openHost, type OpenHost } from "../support/host";
import { hubTable } from "../support/hubTable";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha } from "./answers";

let host: OpenHost;
let services: TestServices;
let sheetId: string;

beforeEach(async () => {
  host = await openHost({
    Contacts: [
      ["Organisation", "Focal point", "E-mail"],
      ["Sun Aid", "A. Example", "a@sun.example"],
      ["Moon Aid", "B. Example", "b@moon.example"],
      ["Star Relief", "C. Example", "ask the office"],
    ],
    Data: [
      ["Reporting Organisation", "Governorate", "Community", "Activity", "Reached", "Month"],
      ["Sun Aid", "Idleb", "Atma", "Legal aid", 12, "2026-10"],
      ["Moon Aid", "Idleb", "Atma", "Legal aid", 7, "2026-03"],
    ],
  });
  services = testServices();
  sheetId = await sheetIdOf("Contacts");
  await classifySheet(services, await sheetIdOf("Data"), allowedForOcha);
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const allowContactsFor = (...audiences: readonly Audience[]) =>
  classifySheet(services, sheetId, { ...allowedForOcha, informationType: "contacts", audiences });

/** The line in a few words, or what it was refused for. */
const lineOf = async (wish: Partial<MailWish>): Promise<string> => {
  const whole = { sheetId, audience: "members", carries: "email", months: 3, ...wish } as const;
  const mail: PreparedMail = await prepareMail(services, whole);
  if (mail.kind === "ready") return `${mail.line.field}: ${mail.line.addresses.join(" ")}`;
  const { about, answer } = mail;
  return `${about}: ${answer.kind === "no" ? answer.reasonKey : answer.conditions.join(" ")}`;
};

it("is blind for members, and asks nothing of the sheet of contacts", async () => {
  expect(await lineOf({})).toBe("bcc: a@sun.example b@moon.example");
});

it("with 4W data goes only to active members, by the months of their own rows", async () => {
  expect(await lineOf({ carries: "4w" })).toBe("bcc: a@sun.example");
  expect(await lineOf({ carries: "4w", months: 12 })).toBe("bcc: a@sun.example b@moon.example");
});

it("that readers see asks whether they may have the contacts", async () => {
  expect(await lineOf({ audience: "members-field" })).toBe("contacts: not-classified");
  await allowContactsFor("members-field");
  expect(await lineOf({ audience: "members-field" })).toBe("to: a@sun.example b@moon.example");
});

it("shows OCHA only who agreed", async () => {
  await allowContactsFor("ocha");
  expect(await lineOf({ audience: "ocha" })).toBe("contacts: consent-of-organisation");
  await addEntries(services, [consent({ organisation: "Moon Aid", informationType: "contacts" })]);
  expect(await lineOf({ audience: "ocha" })).toBe("to: b@moon.example");
});

it("is made for nobody to whom the message, what it carries, or the contacts may not go", async () => {
  await allowContactsFor("public", "inter-cluster", "wos");
  expect(await lineOf({ audience: "wos" })).toBe("contacts: not-shared");
  expect(await lineOf({ audience: "inter-cluster", carries: "minutes" })).toBe("minutes: no-rule");
  await addEntries(services, [breach()]);
  expect(await lineOf({ audience: "inter-cluster" })).toBe("contacts: breach-open");
});

it("asks the table in use", async () => {
  services = testServices({ protocol: hubTable({ "email/members": { conditions: ["not-shared"] } }) });
  expect(await lineOf({})).toBe("email: not-shared");
});

it("active members are found in 4W sheets and in the records; who stopped sharing is none", async () => {
  expect(await findActiveMembers(services, 12)).toMatchObject({
    names: ["Moon Aid", "Sun Aid"],
    sheets: ["Data"],
  });
  await addEntries(services, [
    {
      id: "s",
      at: "2026-10-20T08:00:00Z",
      by: "",
      kind: "sharing-stopped",
      organisation: "Sun Aid",
      from: "2026-10-20",
      reasons: "The breach of September.",
    },
  ]);
  expect((await findActiveMembers(services, 12)).names).toEqual(["Moon Aid"]);
});
