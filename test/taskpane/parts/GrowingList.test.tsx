/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { GrowingList } from "../../../src/taskpane/parts/GrowingList";

const names = ["Atma", "Azaz", "Dana", "Harim", "Idleb"];

/** Two at a time, as they come: at once, or a moment later. */
const Places = ({ later = false }) => {
  const [shown, setShown] = useState(2);
  const [wanted, setWanted] = useState(2);
  return (
    <FluentProvider>
      <GrowingList
        label="Places"
        className=""
        more={shown < names.length ? "More places" : undefined}
        onMore={() => {
          if (later) setWanted(shown + 2);
          else setShown(shown + 2);
        }}
      >
        {names.slice(0, shown).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </GrowingList>
      <button
        onClick={() => {
          setShown(wanted);
        }}
      >
        They come
      </button>
    </FluentProvider>
  );
};

const press = (name: string): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const focused = (): string => document.activeElement?.textContent ?? "";

it("gives the keyboard to the first new item", () => {
  render(<Places />);
  press("More places");
  expect(focused()).toBe("Dana");
  press("More places");
  expect(focused()).toBe("Idleb");
  expect(screen.queryByRole("button", { name: "More places" })).toBeNull();
});

it("waits for items that come later", () => {
  render(<Places later />);
  press("More places");
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
  press("They come");
  expect(focused()).toBe("Dana");
});

it("takes the keyboard from nobody who did not ask", () => {
  render(<Places />);
  expect(document.activeElement).toBe(document.body);
});
