import type { Commands } from "../commands";
import type { DocumentFiles } from "../documentFiles";
import type { HostObject } from "../hostClass";
import type { HostSession } from "../session";

/** What a call carries, by the library's names; positional parameters stand under their number. */
export type CommonCall = Readonly<Record<string, unknown>>;

/** The frame that calls, as the methods see it. */
export interface CommonFrame {
  readonly session: HostSession;
  /** The copies of the workbook that this frame has asked for. */
  readonly files: DocumentFiles;
  readonly commands: Commands;
  readonly service: (name: string) => HostObject | null;
  readonly messageParent: (text: unknown) => void;
  readonly messageDialog: (text: unknown) => void;
  readonly closePane: () => void;
}

/** A method of the Common API ("dispatch id" on the wire). What is not declared so answers error 5000. */
export interface CommonMethod {
  /** As an add-in calls it: `document.getFileAsync`; in brackets when the library alone does. */
  readonly name: string;
  /** What goes back beside version and error number. Refuses by throwing a `CommonApiError`. */
  readonly answer: (call: CommonCall, frame: CommonFrame) => object | Promise<object>;
}

/** By Office's number. */
export type CommonMethods = Readonly<Record<number, CommonMethod>>;

/** For a method that does something and answers nothing. */
export const done =
  (act: (call: CommonCall, frame: CommonFrame) => void): CommonMethod["answer"] =>
  (call, frame) => {
    act(call, frame);
    return {};
  };
