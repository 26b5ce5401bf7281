import { dropAt, elementAt, ensureAt, nameOf, putChild, type Branch } from "../../../package/xml/branch";
import { childOf, childrenOf, element, textOf, type XmlElement } from "../../../package/xml/element";

/** The text that a title or label has of its own, paragraphs parted by line breaks; undefined when Excel makes it. */
export function ownText(branch: Branch): string | undefined {
  const rich = elementAt(branch, "tx/rich");
  if (rich) return childrenOf(rich, "p").map(paragraphText).join("\n");
  const cache = elementAt(branch, "tx/strRef/strCache/pt");
  return cache && textOf(childOf(cache, "v"));
}

const paragraphText = (paragraph: XmlElement): string =>
  childrenOf(paragraph)
    .map((child) => (childOf(child, "t") ? textOf(childOf(child, "t")) : ""))
    .join("");

/** Gives a part a text of its own; how its letters look stays. */
export function setOwnText(branch: Branch, text: string): void {
  const { root, order } = branch;
  const name = (step: string) => nameOf(root, step);
  const look = elementAt(branch, "tx/rich/p/pPr") ?? elementAt(branch, "txPr/p/pPr");
  const letters = elementAt(branch, "tx/rich/p/r/rPr") ?? element(name("a:rPr"), { lang: "en-US" });
  const body =
    elementAt(branch, "tx/rich/bodyPr") ?? elementAt(branch, "txPr/bodyPr") ?? element(name("a:bodyPr"));
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element(name("a:p"), {}, [
        ...(look ? [structuredClone(look)] : [element(name("a:pPr"), {}, [element(name("a:defRPr"))])]),
        element(name("a:r"), {}, [structuredClone(letters), element(name("a:t"), {}, [line])]),
      ]),
    );
  const rich = element(name("rich"), {}, [structuredClone(body), element(name("a:lstStyle")), ...paragraphs]);
  const holder = ensureAt(branch);
  putChild(holder, element(name("tx"), {}, [rich]), order);
  dropAt(branch, "txPr");
}

/** Takes a part's text from a cell: its formula, with what the cell shows now. */
export function setTextFormula(branch: Branch, formula: string, shown: string): void {
  const { root, order } = branch;
  const name = (step: string) => nameOf(root, step);
  const cache = element(name("strCache"), {}, [
    element(name("ptCount"), { val: 1 }),
    element(name("pt"), { idx: 0 }, [element(name("v"), {}, [shown])]),
  ]);
  const reference = element(name("strRef"), {}, [element(name("f"), {}, [formula]), cache]);
  putChild(ensureAt(branch), element(name("tx"), {}, [reference]), order);
}
