/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createClusterRules } from "../../../src/commands/clusterRules";
import { memorySettingPlace } from "../../../src/commands/deviceSetting";
import { startingRules, type ClusterRules } from "../../../src/disclosure/rules/cluster/clusterRules";
import { formatClusterRules, parseClusterRulesText } from "../../../src/disclosure/rules/cluster/schema";
import { ThresholdsPage } from "../../../src/taskpane/thresholds/ThresholdsPage";
import { testServices } from "../../support/services";
import { loadFile, press, showSettingPage } from "../settingPage";

configure({ asyncUtilTimeout: 15_000 });

/** The page on a device that keeps this text as its cluster's rules. */
const show = async (kept?: string) => {
  const clusterRules = createClusterRules(memorySettingPlace(kept));
  const services = testServices({ clusterRules });
  await clusterRules.refresh();
  showSettingPage(services, <ThresholdsPage />);
  return { services, inUse: (): ClusterRules | undefined => clusterRules.state().inUse };
};
const write = (section: string, label: string, text: string): void => {
  const field = within(screen.getByRole("region", { name: section })).getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};
const load = (text: string): void => {
  loadFile("Load rules", "rules.json", text);
};
const people = "People counted in a figure, at least";

it("a rule is changed, told, undone, done again, and asked only once the rules are used", async () => {
  const { inUse } = await show();
  write("All sub-clusters", people, "8");
  screen.getByText("People counted in a figure, at least: 8; to start from: 5.");
  press("Undo");
  screen.getByText("Nothing: these are the rules to start from.");
  press("Redo");
  write("Hidden figures in a copy", "Mark of a hidden figure", "*");
  expect(inUse()).toEqual(startingRules);
  press("Use these rules");
  await screen.findByText("These are the rules in use.");
  const usual = { ...startingRules.usual, people: 8 };
  expect(inUse()).toEqual({ ...startingRules, usual, style: { mark: "*" } });
});

it("a number that protects nobody, or a mark that reads as a figure, is not taken, and why is said at it", async () => {
  await show();
  write("All sub-clusters", "Organisations behind a figure, at least", "2");
  screen.getByText("A whole number from 3 to 50. What stood before holds.");
  write("Hidden figures in a copy", "Mark of a hidden figure", "<5");
  screen.getByText(/^No digit, and no word/);
  screen.getByText("Nothing: these are the rules to start from.");
});

it("what asks less is used only after it was asked about, line by line", async () => {
  const { inUse } = await show();
  write("GBV", people, "7");
  screen.getByText(/^These rules are not in use yet. In one place they ask less/);
  expect(
    screen.getAllByText(/^People counted in a figure, at least \(GBV\): 7; to start from: 10.$/),
  ).toHaveLength(2);
  press("Use these rules");
  expect(inUse()).toEqual(startingRules);
  fireEvent.click(screen.getByLabelText("The cluster agreed to these"));
  press("Use these rules");
  await screen.findByText("These are the rules in use.");
});

it("rules that contradict themselves are not used, and the place is said", async () => {
  const { inUse } = await show();
  write("All sub-clusters", people, "20");
  press("Use these rules");
  await screen.findByText(/^“People counted in a figure, at least” asks less of GBV than of all others/);
  expect(inUse()).toEqual(startingRules);
});

it("rules are saved to a file, and one that holds none is refused with the place", async () => {
  const { services } = await show();
  write("Large organisations", "The largest organisations", "2");
  press("Save the rules");
  await screen.findByText(/^Saved as confide-rules-2026-11-02.json/);
  const [file] = services.offered;
  expect(parseClusterRulesText(new TextDecoder().decode(file?.bytes)).dominance).toEqual({
    pPercent: 10,
    largestShare: { largest: 2, share: 0.9 },
  });
  load(formatClusterRules(startingRules).replace('"k": 3', '"k": 0'));
  await screen.findByText(/^“k” must be a number from 2 to 100/);
});

it("rules that can't be read on this device are said, with the way back", async () => {
  const { inUse } = await show("{}");
  screen.getByText(/nothing is measured and no copy is made/);
  expect(inUse()).toBeUndefined();
  press("Back to the rules to start from");
  press("Yes, use the rules to start from");
  await waitFor(() => {
    expect(inUse()).toEqual(startingRules);
  });
});
