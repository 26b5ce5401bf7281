import { deviceGazetteerStore } from "../../../src/taskpane/storage/gazetteerStore";
import { gazetteerFromText, inventedPlaces } from "../../support/places";
import { memoryTextStore } from "./memoryTextStore";

it("keeps a gazetteer until it is removed", async () => {
  const store = deviceGazetteerStore(Promise.resolve(memoryTextStore()));
  expect(await store.load()).toBeUndefined();
  const gazetteer = gazetteerFromText(inventedPlaces);
  await store.save(gazetteer);
  expect(await store.load()).toEqual(gazetteer);
  await store.clear();
  expect(await store.load()).toBeUndefined();
});

it("never takes what can't be read for none", async () => {
  const texts = memoryTextStore(new Map([["gazetteer", "{"]]));
  await expect(deviceGazetteerStore(Promise.resolve(texts)).load()).rejects.toMatchObject({
    code: "gazetteer-unreadable",
  });
});
