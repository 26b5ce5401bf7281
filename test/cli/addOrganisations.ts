import { randomUUID } from "node:crypto";
import { codebookStoreFor } from "../../src/cli/codebookFile";
import { enrol } from "../../src/codebook/enrol";
import { webRandom } from "../../src/worker/webCrypto";

/** A program of its own for tests: adds so many organisations to a codebook file, one after the other, and says each one kept. */
const main = async (file: string, count: number): Promise<void> => {
  const now = (): Date => new Date();
  const store = codebookStoreFor(
    { file, passphrase: process.env.CONFIDE_PASSPHRASE, onTakenIn: () => undefined },
    now,
  );
  for (let added = 0; added < count; added += 1) {
    const name = `Circle ${randomUUID()}`;
    await store.update((kept) => enrol(kept, [name], "ocha", webRandom, now().toISOString()).codebook);
    process.stdout.write(`${name}\n`);
  }
};

const [file = "", count = ""] = process.argv.slice(2);
void main(file, Number(count));
