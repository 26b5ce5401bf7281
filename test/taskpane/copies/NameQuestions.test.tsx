/** @jest-environment jsdom */
import "../nodeGlobals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import type { PlacedQuestion } from "../../../src/anonymise/namesMet";
import { noAnswers, type SameAnswers } from "../../../src/codebook/apart";
import type { Resemblance } from "../../../src/codebook/likeness";
import { createTranslator } from "../../../src/i18n/translator";
import { NameQuestions } from "../../../src/taskpane/copies/NameQuestions";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { testServices } from "../../support/services";

const question = (name: string, like: string, resemblance: Resemblance = "typing-error"): PlacedQuestion => ({
  id: `id of ${name}`,
  name,
  otherId: `id of ${like}`,
  like,
  otherName: like,
  resemblance,
  isNew: true,
  places: [{ column: 2, header: "Partner", rows: [4, 9] }],
});

const given = jest.fn<undefined, [SameAnswers]>();
let selected: readonly unknown[];

const Asking = ({ questions }: { readonly questions: readonly PlacedQuestion[] }) => {
  const [answers, setAnswers] = useState(noAnswers);
  return (
    <NameQuestions
      questions={questions}
      answers={answers}
      sheetId="original"
      disabled={false}
      onAnswer={(next) => {
        given(next);
        setAnswers(next);
      }}
    />
  );
};

const show = (...questions: readonly PlacedQuestion[]): void => {
  const services = testServices();
  const selectCells = (...cells: readonly unknown[]): Promise<void> => {
    selected = cells;
    return Promise.resolve();
  };
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={{ ...services, excel: { ...services.excel, selectCells } }}>
        <FluentProvider theme={webLightTheme}>
          <Asking questions={questions} />
        </FluentProvider>
      </PaneContext>
    </I18nextProvider>,
  );
};

const choose = (name: RegExp, choice: string): void => {
  fireEvent.click(within(screen.getByRole("radiogroup", { name })).getByLabelText(choice));
};

test("a question is later until it is answered, and can be opened again", () => {
  show(question("Hope Fondation", "Hope Foundation"));
  const asked = /^“Hope Fondation” looks like “Hope Foundation”/;
  expect(screen.getByLabelText<HTMLInputElement>("Decide later").checked).toBe(true);
  expect(screen.getByRole("status").textContent).toBe("1 name looks like another. 1 to answer.");
  choose(asked, "Same");
  expect(given).toHaveBeenLastCalledWith({ same: [["Hope Fondation", "Hope Foundation"]], different: [] });
  expect(screen.getByRole("status").textContent).toBe("1 name looks like another. 0 to answer.");
  choose(asked, "Different");
  expect(given).toHaveBeenLastCalledWith({ same: [], different: [["Hope Fondation", "Hope Foundation"]] });
  choose(asked, "Decide later");
  expect(given).toHaveBeenLastCalledWith(noAnswers);
});

test("all that are alike in one way are answered at once", () => {
  show(
    question("Hope Fondation", "Hope Foundation"),
    question("Gren Hands", "Green Hands"),
    question("GH", "Green Hands", "acronym"),
  );
  fireEvent.click(screen.getByRole("button", { name: "All 2 are the same" }));
  expect(given.mock.lastCall?.[0].same).toHaveLength(2);
  expect(screen.getByRole("status").textContent).toBe("3 names look like others. 1 to answer.");
});

test("what other answers say already is not asked any more", () => {
  show(question("A1", "A"), question("A2", "A"), question("A1", "A2"));
  choose(/“A1” looks like “A”/, "Same");
  choose(/“A2” looks like “A”/, "Same");
  expect(screen.getByText("Your other answers say so already.")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("3 names look like others. 0 to answer.");
});

test("the cells that a name stands in are shown", () => {
  show(question("Hope Fondation", "Hope Foundation"));
  fireEvent.click(screen.getByRole("button", { name: "Show Hope Fondation: “Partner”, rows 5, 10" }));
  expect(selected).toEqual(["original", [4, 9], 2]);
});
