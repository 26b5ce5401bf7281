import { moment } from "../../wire/officeOnToy";
import { expectation, type Expectation } from "../expectation";

/** Whether the add-in hears of events. */
export const runtime: readonly Expectation[] = [
  expectation(
    "Runtime.enableEvents",
    "Toggle JavaScript events in the current task pane or content add-in.",
    async ({ context, sheet, office }) => {
      const heard: string[] = [];
      sheet.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      context.runtime.load("enableEvents");
      await context.sync();
      expect(context.runtime.enableEvents).toBe(true);
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [["unheard"]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [["heard"]];
      await context.sync();
      office.session.deliverEvents();
      await moment();
      expect(heard).toEqual(["A2"]);
    },
  ),
];
