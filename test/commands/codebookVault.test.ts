import type { Codebook } from "../../src/codebook/codebook";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { formatCodebook } from "../../src/codebook/file";
import { idleLimit } from "../../src/commands/heldKey";
import { seededRandom } from "../support/random";
import { memoryCodebookPlace, passphrase, testVault } from "../support/vault";

const time = "2026-11-02T09:00:00.000Z";
const codebook: Codebook = enrol(
  emptyCodebook(time),
  ["Lantern Relief", "Seven Wells Trust"],
  "ocha",
  seededRandom(1),
  time,
).codebook;
const other = "olives beside quiet harbour";

const inClear = (bytes: Uint8Array | undefined): boolean =>
  Buffer.from(bytes ?? [])
    .toString("latin1")
    .includes("Lantern");

describe("a device without a codebook", () => {
  test("waits for a passphrase, then keeps what is saved sealed", async () => {
    const place = memoryCodebookPlace();
    const vault = testVault(place);
    await expect(vault.load()).rejects.toMatchObject({ code: "codebook-without-passphrase" });
    expect(vault.state()).toBe("none");
    await vault.choose(passphrase);
    await vault.update(() => codebook);
    expect(await vault.load()).toEqual(codebook);
    expect(inClear(place.kept().sealed)).toBe(false);
  });

  test("takes no passphrase that is easy to guess", async () => {
    const vault = testVault();
    await expect(vault.choose("lantern")).rejects.toMatchObject({ code: "weak-passphrase" });
    expect(vault.state()).toBe("unread");
  });
});

describe("a codebook that an older Confide left in clear", () => {
  test("is sealed with the first passphrase, and nothing in clear remains", async () => {
    const place = memoryCodebookPlace({ unsealed: formatCodebook(codebook) });
    const vault = testVault(place);
    await vault.look();
    expect(vault.state()).toBe("unsealed");
    await vault.choose(passphrase);
    expect(await vault.load()).toEqual(codebook);
    expect(place.kept()).toMatchObject({ unsealed: undefined });
    expect(inClear(place.kept().sealed)).toBe(false);
  });

  test("stays where it is when it can't be read", async () => {
    const place = memoryCodebookPlace({ unsealed: '{"format":"confide-codebook","version":1}' });
    await expect(testVault(place).choose(passphrase)).rejects.toMatchObject({ code: "damaged" });
    expect(place.kept()).toMatchObject({ sealed: undefined, unsealed: expect.any(String) as string });
  });

  test("stays where it is when the device can't write", async () => {
    const memory = memoryCodebookPlace({ unsealed: formatCodebook(codebook) });
    const vault = testVault({ ...memory, replace: () => Promise.reject(new Error("quota")) });
    await expect(vault.choose(passphrase)).rejects.toThrow("quota");
    expect(memory.kept().unsealed).toBe(formatCodebook(codebook));
  });
});

const sealedPlace = async () => {
  const place = memoryCodebookPlace();
  const vault = testVault(place);
  await vault.choose(passphrase);
  await vault.update(() => codebook);
  return place;
};

describe("a sealed codebook", () => {
  test("is locked when the pane is opened again, and opens with its passphrase only", async () => {
    const vault = testVault(await sealedPlace());
    await vault.look();
    expect(vault.state()).toBe("locked");
    await expect(vault.load()).rejects.toMatchObject({ code: "codebook-locked" });
    await expect(vault.update(() => codebook)).rejects.toMatchObject({ code: "codebook-locked" });
    await expect(vault.unlock(other)).rejects.toMatchObject({ code: "wrong-passphrase" });
    expect(vault.state()).toBe("locked");
    await vault.unlock(passphrase);
    expect(await vault.load()).toEqual(codebook);
  });

  test("is locked on demand, and tells those who listen", async () => {
    const vault = testVault(await sealedPlace());
    const seen: string[] = [];
    const stop = vault.subscribe(() => seen.push(vault.state()));
    await vault.unlock(passphrase);
    vault.lock();
    stop();
    await vault.unlock(passphrase);
    expect(seen).toEqual(["open", "locked"]);
  });

  test("is locked after a while without anybody, also when the computer slept", async () => {
    let now = Date.parse(time);
    const vault = testVault(await sealedPlace(), () => new Date(now));
    await vault.unlock(passphrase);
    now += idleLimit;
    vault.touch();
    now += idleLimit;
    vault.lockWhenIdle();
    expect(vault.state()).toBe("open");
    now += 1;
    await expect(vault.load()).rejects.toMatchObject({ code: "codebook-locked" });
  });

  test("never gets a first passphrase twice", async () => {
    const place = await sealedPlace();
    const before = place.kept().sealed;
    await expect(testVault(place).choose(other)).rejects.toMatchObject({ code: "codebook-locked" });
    expect(place.kept().sealed).toBe(before);
  });

  test("gets another passphrase from who knows the one before", async () => {
    const place = await sealedPlace();
    const vault = testVault(place);
    await expect(vault.change("a wrong one", other)).rejects.toMatchObject({ code: "wrong-passphrase" });
    await expect(vault.change(passphrase, "olives")).rejects.toMatchObject({ code: "weak-passphrase" });
    await vault.change(passphrase, other);
    expect(await vault.load()).toEqual(codebook);
    await expect(testVault(place).unlock(passphrase)).rejects.toMatchObject({ code: "wrong-passphrase" });
  });

  test("is locked where its passphrase was changed in another window, and not overwritten there", async () => {
    const place = await sealedPlace();
    const [here, there] = [testVault(place), testVault(place)];
    await here.unlock(passphrase);
    await there.change(passphrase, other);
    const sealed = place.kept().sealed;
    await expect(here.update(() => emptyCodebook(time))).rejects.toMatchObject({ code: "codebook-locked" });
    expect(here.state()).toBe("locked");
    expect(place.kept().sealed).toBe(sealed);
  });

  test("stays whole when the page ends while it is written", async () => {
    const place = await sealedPlace();
    const dying = testVault({ ...place, replace: () => new Promise<boolean>(() => undefined) });
    await dying.unlock(passphrase);
    void dying.update(() => emptyCodebook(time));
    const next = testVault(place);
    await next.unlock(passphrase);
    expect(await next.load()).toEqual(codebook);
  });

  test("is locked, not kept open, by the first touch after a long while", async () => {
    let now = Date.parse(time);
    const vault = testVault(await sealedPlace(), () => new Date(now));
    await vault.unlock(passphrase);
    now += idleLimit + 1;
    vault.touch();
    expect(vault.state()).toBe("locked");
  });

  test("says how many codes were given since the last backup", async () => {
    const vault = testVault(await sealedPlace());
    expect(await vault.codesSinceBackup(codebook)).toBe(2);
    await vault.markBackedUp(codebook);
    expect(await vault.codesSinceBackup(codebook)).toBe(0);
  });
});

const withOrganisation =
  (name: string, seed: number) =>
  (kept: Codebook): Codebook =>
    enrol(kept, [name], "ocha", seededRandom(seed), time).codebook;

describe("a codebook that two windows change", () => {
  const twoWindows = async () => {
    const place = await sealedPlace();
    const windows = [testVault(place), testVault(place)] as const;
    for (const vault of windows) await vault.unlock(passphrase);
    return { place, windows };
  };

  test("keeps what each of them added, though all save at once, and gives no code twice", async () => {
    const { windows } = await twoWindows();
    const names = Array.from({ length: 8 }, (_, at) => `Harbour Circle ${"abcdefgh".charAt(at)}`);
    await Promise.all(
      names.map((name, at) => windows[at % 2 === 0 ? 0 : 1].update(withOrganisation(name, at + 2))),
    );
    const organisations = (await windows[0].load())?.organisations ?? [];
    expect(organisations.map(({ name }) => name).sort()).toEqual(
      [...names, "Lantern Relief", "Seven Wells Trust"].sort(),
    );
    expect(new Set(organisations.map(({ codes }) => codes["ocha"])).size).toBe(organisations.length);
  });

  test("stays as it is when a change is refused, and is not sealed anew when nothing changes", async () => {
    const { place, windows } = await twoWindows();
    const { sealed } = place.kept();
    const refused = windows[0].update(() => {
      throw new Error("not this one");
    });
    await expect(refused).rejects.toThrow("not this one");
    expect(await windows[1].update((kept) => kept)).toEqual(codebook);
    expect(place.kept().sealed).toBe(sealed);
  });

  test("never becomes one that could not be opened again", async () => {
    const { place, windows } = await twoWindows();
    const { sealed } = place.kept();
    const twice = windows[0].update((kept) => ({
      ...kept,
      organisations: [...kept.organisations, ...kept.organisations],
    }));
    await expect(twice).rejects.toMatchObject({ code: "damaged" });
    expect(place.kept().sealed).toBe(sealed);
  });

  test("keeps what was added while another window changed its passphrase", async () => {
    const { place, windows } = await twoWindows();
    const changing = windows[1].change(passphrase, other);
    await windows[0].update(withOrganisation("Harbour Circle", 7));
    await changing;
    const opened = testVault(place);
    await opened.unlock(other);
    expect(await opened.load()).toMatchObject({ organisations: { length: 3 } });
  });

  test("gets the passphrase of the window that chose first", async () => {
    const place = memoryCodebookPlace();
    const [here, there] = [testVault(place), testVault(place)];
    const chosen = await Promise.allSettled([here.choose(passphrase), there.choose(other)]);
    expect(chosen.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const first = chosen[0].status === "fulfilled" ? passphrase : other;
    await testVault(place).unlock(first);
  });
});
