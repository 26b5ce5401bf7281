import { excelOnTheWeb } from "../../../src/host/wire/conditions";
import { readConditions } from "../../../src/host/wire/readConditions";
import { thrownBy } from "../../support/thrown";

test("nothing said is Excel on the web as documented", () => {
  expect(readConditions("")).toEqual(excelOnTheWeb);
  expect(excelOnTheWeb).toMatchObject({ requestLimit: 5 * 1024 * 1024, cellLimit: 5_000_000 });
});

test("limits are said with their units", () => {
  expect(readConditions("request:1.5MB,response:200KB,cells:1000,delay:2s")).toEqual({
    ...excelOnTheWeb,
    requestLimit: 1.5 * 1024 * 1024,
    responseLimit: 200 * 1024,
    cellLimit: 1000,
    delay: 2000,
  });
});

test("states are said by their name", () => {
  expect(readConditions("edit,inactive")).toMatchObject({ cellEditMode: "on", inactive: true });
  expect(readConditions("noedit")).toMatchObject({ cellEditMode: "off" });
});

test("what happens at a batch is said with its number, as often as it is wanted", () => {
  const said = "fail:3:AccessDenied,fail:5:ServiceNotAvailable,close:9,other:2:Data!B2:10:30";
  expect(readConditions(said)).toMatchObject({
    failures: [
      { batch: 3, code: "AccessDenied" },
      { batch: 5, code: "ServiceNotAvailable" },
    ],
    closeAtBatch: 9,
    remoteEdits: [{ batch: 2, address: "Data!B2", text: "10:30" }],
  });
});

test.each(["rain", "request:5", "delay:2h", "fail:x:AccessDenied", "fail:3", "cells"])(
  "%s is refused by name",
  (word) => {
    expect(thrownBy(() => readConditions(`inactive,${word}`))).toMatchObject({ word });
  },
);
