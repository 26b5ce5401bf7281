import type { Locator } from "playwright-core";
import type { Desk } from "./confide";

/** Presses keys on something of the pane that the keyboard can reach, once it can be used. */
export const pressKey = async ({ page, pane }: Desk, where: Locator, keys: string): Promise<void> => {
  await where.and(pane.locator(":not(:disabled, [aria-disabled=true])")).focus();
  await page.keyboard.press(keys);
};

/** Presses a button of the pane with Enter. */
export const enter = (desk: Desk, button: string | RegExp): Promise<void> =>
  pressKey(desk, desk.pane.getByRole("button", { name: button, exact: true }).first(), "Enter");

/** Chooses in a list of the pane by typing how the choice begins. */
export const typeChoice = async (
  { page, pane }: Desk,
  label: string | RegExp,
  beginning: string,
): Promise<void> => {
  await pane.getByLabel(label).focus();
  await page.keyboard.type(beginning);
};
