import { mergeColleague, mergeColleagueAfterBackup } from "../../src/commands/colleagueCodebook";
import { codebookFrom, entriesOf } from "../support/codebookText";
import { paneTestServices, type TestServices } from "../support/services";

const ours = codebookFrom("a | Hope Foundation | ocha:K7XQM");
const theirs = codebookFrom("b | Hope Foundation = HF\n c | Sun Aid | ocha:M5NPQ");

const servicesWith = async (kept = ours): Promise<TestServices> => {
  const services = await paneTestServices();
  await services.vault.update(() => kept);
  return services;
};

test("a colleague's codebook is taken into the one that is kept by then", async () => {
  const services = await servicesWith();
  await services.vault.update(() => codebookFrom("a | Hope Foundation | ocha:K7XQM\n d | Quiet Harbour"));
  const kept = await mergeColleague(services, theirs, {});
  expect(entriesOf(kept).map((line) => line.split(" |")[0])).toEqual([
    "Hope Foundation = HF",
    "Quiet Harbour",
    "Sun Aid",
  ]);
});

test("nothing is taken when the codebook was changed so that there is more to answer", async () => {
  const services = await servicesWith();
  const changed = codebookFrom("a | Hope Foundation | ocha:K7XQM\n d | Sun Aid | ocha:B3CDF");
  await services.vault.update(() => changed);
  await expect(mergeColleague(services, theirs, {})).rejects.toMatchObject({ code: "merge-unanswered" });
  expect(await services.vault.load()).toEqual(changed);
});

test("ours is handed out before, and nothing is merged when it can't be", async () => {
  const services = await servicesWith();
  expect(await mergeColleagueAfterBackup(services, theirs, {})).toBe("confide-codebook-2026-11-02.sealed");
  expect(entriesOf(await services.vault.openFile(services.offered[0]?.bytes ?? new Uint8Array()))).toEqual(
    entriesOf(ours),
  );
  const refusing = await servicesWith();
  const offerFile = () => Promise.reject(new Error("no downloads"));
  await expect(mergeColleagueAfterBackup({ ...refusing, offerFile }, theirs, {})).rejects.toThrow(
    "no downloads",
  );
  expect(await refusing.vault.load()).toEqual(ours);
});
