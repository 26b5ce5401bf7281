import type { Locator } from "playwright-core";
import type { Desk } from "./confide";

/** Presses keys on something that the keyboard can reach. */
export const pressKey = async ({ page }: Desk, where: Locator, keys: string): Promise<void> => {
  await where.focus();
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
