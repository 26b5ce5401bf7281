import { text } from "../../texts/text";
import { download } from "../files/download";
import type { HostPage } from "../hostPage";
import type { KeptStore } from "./keptStore";
import type { KeptWorkbook } from "./keptWorkbook";

interface SetAside {
  readonly page: HostPage;
  readonly store: KeptStore;
  readonly kept: KeptWorkbook;
  /** Why it can't be opened, in a sentence. */
  readonly reason: string;
  readonly tryAgain: () => void;
}

/** Says that a kept copy can't be opened. It stays where it is, and is said again on each start, until the person deletes it. */
export function setAside(aside: SetAside): void {
  const { page, store, kept, reason, tryAgain } = aside;
  const { id, name, keptAt } = kept;
  const saveFile = async (): Promise<void> => {
    const bytes = await store.read(kept);
    if (bytes !== undefined) download(name, bytes);
    setAside(aside);
  };
  const remove = async (): Promise<void> => {
    const isSure = await page.questions.ask({
      title: text("kept.deleteTitle", { name }),
      body: text("kept.deleteBody"),
      yes: text("kept.delete"),
      no: text("kept.keep"),
    });
    if (isSure) await store.remove(id);
    else setAside(aside);
  };
  page.notices.post({
    intent: "warning",
    title: text("kept.setAside", { name }),
    body: text("kept.setAsideBody", { reason, when: momentOf(keptAt) }),
    actions: [
      { label: text("kept.tryAgain"), run: tryAgain },
      { label: text("kept.saveFile"), run: () => void saveFile() },
      { label: text("kept.delete"), run: () => void remove() },
    ],
  });
}

const momentOf = (milliseconds: number): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(milliseconds);
