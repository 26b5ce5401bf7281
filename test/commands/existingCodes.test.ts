import { readCodeList } from "../../src/codebook/importing/codeList";
import { readCodeSheet, takeExistingCodes } from "../../src/commands/existingCodes";
import { codebookFrom, entriesOf } from "../support/codebookText";
import { openHost } from "../support/host";
import { paneTestServices } from "../support/services";

const rows = [{ row: 2, name: "Hope Foundation", code: "TR-180" }];

test("a sheet's rows keep their numbers, wherever its values begin", async () => {
  const host = await openHost({
    Partners: [
      ["", ""],
      ["", "Partner", "Code"],
      ["", "Hope Foundation", "TR-180"],
    ],
  });
  const services = await paneTestServices();
  const [sheet] = await services.excel.listSheets();
  const list = await readCodeSheet(services, sheet?.id ?? "");
  host.close();
  expect(readCodeList(list, { header: 0, name: 0, code: 1 })).toEqual([{ ...rows[0], row: 3 }]);
});

test("a list is refused when somebody else gave one of its codes meanwhile", async () => {
  const services = await paneTestServices();
  const changed = codebookFrom("a | Sun Aid | ocha:TR-180");
  await services.vault.update(() => changed);
  await expect(takeExistingCodes(services, "ocha", rows)).rejects.toMatchObject({ code: "list-refused" });
  expect(await services.vault.load()).toEqual(changed);
});

test("a list is taken into the codebook that is kept", async () => {
  const services = await paneTestServices();
  expect(entriesOf(await takeExistingCodes(services, "ocha", rows))).toEqual([
    "Hope Foundation | ocha:TR-180 |  | active",
  ]);
});
