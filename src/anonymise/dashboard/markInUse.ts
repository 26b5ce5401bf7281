import { sheetsOf, type Copy } from "../copy";

const asRead = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** Does another text of a dashboard read like the mark of a hidden figure? Then nobody could tell one from the other. */
export const isMarkInUse = (copy: Copy, mark: string): boolean =>
  sheetsOf(copy)
    .flatMap(({ columns }) => columns)
    .some(({ header, role, cells: { values } }) => {
      const texts = role === "population" ? [header] : [header, ...values.map(String)];
      return texts.some((text) => asRead(text) === asRead(mark));
    });
