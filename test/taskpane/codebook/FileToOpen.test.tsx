/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, screen } from "@testing-library/react";
import type { Codebook } from "../../../src/codebook/codebook";
import { formatCodebook } from "../../../src/codebook/file";
import { FileToOpen } from "../../../src/taskpane/codebook/FileToOpen";
import { codebookFrom, entriesOf } from "../../support/codebookText";
import type { TestServices } from "../../support/services";
import { memoryCodebookPlace, testVault } from "../../support/vault";
import { choose, giveFile, isDisabled, press, showWith } from "./exchange";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const ours = codebookFrom("a | Hope Foundation | ocha:K7XQM\n b | Quiet Harbour | ocha:B3CDF");
const theirs = codebookFrom("c | Hope Foundation | ocha:G4HJK\n d | Sun Aid | ocha:M5NPQ");

const replaced = jest.fn();
const opening = async (kept: Codebook, given: Codebook): Promise<TestServices> => {
  const services = await showWith(kept, <FileToOpen onReplaced={replaced} />);
  giveFile("Open a codebook file", "theirs.json", new TextEncoder().encode(formatCodebook(given)));
  await screen.findByRole("heading", { name: "A colleague's codebook" });
  return services;
};
const keptBy = async ({ vault }: TestServices): Promise<readonly string[]> =>
  entriesOf((await vault.load()) ?? ours);

beforeEach(() => {
  replaced.mockClear();
});

describe("a colleague's codebook", () => {
  it("is laid beside ours: new there, the same, not the same, here only", async () => {
    await opening(ours, theirs);
    const summaries = await screen.findAllByText(/organisation is/);
    expect(summaries.map(({ textContent }) => textContent)).toEqual([
      "1 organisation is new: only the colleague has it",
      "1 organisation is not the same in both",
      "1 organisation is here only, and stays",
    ]);
    expect(screen.getByText("0 organisations are the same in both")).toBeDefined();
    expect(screen.getByText("Sun Aid")).toBeDefined();
  });

  it("is merged once every difference is answered, ours being saved to a file before", async () => {
    const services = await opening(ours, theirs);
    await screen.findByText("1 question is open. Nothing is merged before it is answered.");
    expect(isDisabled("Merge")).toBe(true);
    await choose(/has the code K7XQM for OCHA here and G4HJK there/, /^Give G4HJK/);
    await screen.findByText(/^Your codebook is saved to a file first/);
    await press("Merge");
    await screen.findByText(/^Merged, with 1 new organisation\./);
    expect(await keptBy(services)).toEqual([
      "Hope Foundation | ocha:G4HJK | K7XQM | active",
      "Quiet Harbour | ocha:B3CDF |  | active",
      "Sun Aid | ocha:M5NPQ |  | active",
    ]);
    const [backup] = services.offered;
    expect(entriesOf(await services.vault.openFile(backup?.bytes ?? new Uint8Array()))).toEqual(
      entriesOf(ours),
    );
    expect(replaced).toHaveBeenCalledTimes(1);
  });

  it("can be answered all at once", async () => {
    const services = await opening(ours, theirs);
    await press("Answer the rest as here");
    await press("Merge");
    await screen.findByText(/^Merged/);
    expect((await keptBy(services))[0]).toBe("Hope Foundation | ocha:K7XQM | G4HJK | active");
  });

  it("asks on when two entries are said to be one", async () => {
    await opening(codebookFrom("a | Hope | ocha:K1"), codebookFrom("b | Sun | ocha:K1"));
    await choose("K1 means “Hope” here and “Sun” there.", "They are one organisation");
    await choose("The same organisation is called “Hope” here and “Sun” there.", /^Show “Sun”/);
    expect(isDisabled("Merge")).toBe(false);
  });

  it("changes nothing when the person cancels", async () => {
    const services = await opening(ours, theirs);
    await press("Cancel");
    expect(screen.queryByRole("heading", { name: "A colleague's codebook" })).toBeNull();
    expect(await keptBy(services)).toEqual(entriesOf(ours));
    expect(services.offered).toEqual([]);
  });

  it("takes the place of ours only when that is asked for and said again", async () => {
    const services = await opening(ours, theirs);
    await press("Use theirs instead of mine");
    await screen.findByText(/^This codebook has 2 organisations/);
    expect(await keptBy(services)).toEqual(entriesOf(ours));
    await press("Use it");
    await screen.findByText(/^This codebook with 2 organisations is used from now on/);
    expect(await keptBy(services)).toEqual(entriesOf(theirs));
    expect(services.offered).toHaveLength(1);
  });

  it("takes the place of an empty one at once", async () => {
    const services = await opening(codebookFrom(""), theirs);
    await press("Use theirs instead of mine");
    await screen.findByText(/is used from now on/);
    expect(await keptBy(services)).toEqual(entriesOf(theirs));
  });

  it("opens with the passphrase of its file", async () => {
    const words = "olives beside quiet harbour";
    const place = memoryCodebookPlace();
    const colleague = testVault(place);
    await colleague.choose(words);
    await colleague.update(() => theirs);
    await showWith(ours, <FileToOpen onReplaced={replaced} />);
    giveFile("Open a codebook file", "theirs.sealed", place.kept().sealed ?? new Uint8Array());
    fireEvent.change(await screen.findByLabelText("Passphrase of this file"), { target: { value: words } });
    await press("Open it");
    await screen.findByText("1 organisation is new: only the colleague has it");
  });
});
