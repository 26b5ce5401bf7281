import { addEntry } from "../../src/codebook/editing/entries";
import { renameEntry } from "../../src/codebook/editing/names";
import { editCodebook } from "../../src/commands/editCodebook";
import { testServices } from "../support/services";

it("keeps what comes of an edit, under ids that no other has", async () => {
  const services = testServices();
  await editCodebook(services, (kept, stamp, newId) => addEntry(kept, "Quiet Harbour", newId, stamp));
  await editCodebook(services, (kept, stamp, newId) => addEntry(kept, "Seven Wells", newId, stamp));
  const kept = await services.codebooks.load();
  expect(kept?.organisations.map(({ name }) => name)).toEqual(["Quiet Harbour", "Seven Wells"]);
  const ids = [...(kept?.organisations ?? []), ...(kept?.history ?? [])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(kept?.history[0]?.at).toBe(services.now().toISOString());
});

it("says when there was nothing to change", async () => {
  const services = testServices();
  const { codebook, isChanged } = await editCodebook(services, (kept, stamp, newId) =>
    addEntry(kept, "Quiet Harbour", newId, stamp),
  );
  const id = codebook.organisations[0]?.id ?? "";
  const again = await editCodebook(services, (kept, stamp) => renameEntry(kept, id, "Quiet Harbour", stamp));
  expect([isChanged, again.isChanged]).toEqual([true, false]);
});

it("leaves everything as it was when the edit is refused", async () => {
  const services = testServices();
  const refused = editCodebook(services, (kept, stamp) => renameEntry(kept, "nobody", "Name", stamp));
  await expect(refused).rejects.toMatchObject({ code: "no-such-entry" });
  expect(await services.codebooks.load()).toBeUndefined();
});
