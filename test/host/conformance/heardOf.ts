import { plain } from "../objects/office";
import type { Bench } from "./expectation";

/** Listens, lets something happen in a batch of its own, and gives the events that were heard. */
export async function heardOf(
  { context, office }: Bench,
  listen: (tell: (args: object) => Promise<void>) => void,
  happen: () => void,
): Promise<unknown[]> {
  const heard: object[] = [];
  listen((args) => {
    heard.push(args);
    return Promise.resolve();
  });
  await context.sync();
  happen();
  await context.sync();
  office.session.deliverEvents();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return plain(heard);
}
