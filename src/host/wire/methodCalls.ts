import type { Commands } from "./commands";
import { CommonApiCode, CommonApiError } from "./commonApi";
import { DocumentFiles } from "./documentFiles";
import type { HostObject } from "./hostClass";
import type { HostSession } from "./session";

/** What the calls of one frame reach beside the workbook. */
export interface MethodSurroundings {
  readonly service: (name: string) => HostObject | null;
  readonly commands: Commands;
  readonly messageParent: (text: unknown) => void;
  readonly messageDialog: (text: unknown) => void;
  readonly closePane: () => void;
}

/** Office's numbers for its methods ("dispatch ids"). */
const Method = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  readSlice: 80,
  closeFile: 81,
  batch: 93,
  commandCompleted: 94,
  closeContainer: 97,
  messageParent: 144,
  messageDialog: 145,
} as const;

/** What Office.js says of a batch that is not for the workbook. */
const sharedServices = "WacPartition";

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
  readonly messageToParent?: unknown;
  readonly messageContent?: unknown;
  readonly [parameter: number]: unknown;
}

type Reply = (data: unknown) => void;

/** Answers `executeMethod`: batches, settings, files, messages of dialogs, the end of ribbon functions. */
export class MethodCalls {
  private readonly files: DocumentFiles;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly session: HostSession,
    private readonly surroundings: MethodSurroundings,
  ) {
    this.files = new DocumentFiles(session.excelHost.saveBytes);
  }

  /** Runs `then` when the call in progress has been answered: events follow answers. */
  afterAnswer(then: () => void): void {
    this.waiting.push(then);
  }

  /** Answers every call, also one in which the host makes a mistake: a frame that hears nothing waits for ever. */
  async execute(data: unknown, reply: Reply): Promise<void> {
    try {
      reply({ Version: 1, Error: 0, ...(await this.answer(data as MethodCall)) });
    } catch (error) {
      const isRefusal = error instanceof CommonApiError;
      reply({ Version: 1, Error: isRefusal ? error.code : CommonApiCode.internal });
      if (!isRefusal) this.session.fault(error);
    }
    this.follow();
  }

  /** What comes after an answer, in the same turn: what was put off, and the events of the workbook. */
  private follow(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const then of waiting) then();
    this.session.deliverEvents();
  }

  /** `ArrayData`: custom data, verb, path, headers, body text, permission, flags, and more that the host has no use for. */
  private async batch({ ArrayData = [] }: MethodCall): Promise<object> {
    const [customData, , path, , text, , flags] = ArrayData;
    if (path !== "ProcessQuery") throw new CommonApiError(CommonApiCode.notSupported);
    const response = await this.session.execute({
      text: String(text),
      flags: Number(flags),
      isForWorkbook: customData !== sharedServices,
      service: this.surroundings.service,
    });
    return { Data: [200, [], response] };
  }

  private answer(call: MethodCall): object | Promise<object> {
    switch (call.DdaMethod.DispatchId) {
      case Method.batch:
        return this.batch(call);
      case Method.loadSettings:
      case Method.saveSettings:
        return this.settings(call);
      case Method.openFile:
      case Method.readSlice:
      case Method.closeFile:
        return this.file(call);
      default:
        this.tell(call);
        return {};
    }
  }

  private settings({ DdaMethod, DdaSettingsMethod }: MethodCall): object {
    const { settings } = this.session;
    if (DdaMethod.DispatchId === Method.saveSettings) {
      settings.replace(new Map(DdaSettingsMethod?.Properties));
      return {};
    }
    return { Properties: { Settings: [...settings.read()].map(([Name, Value]) => ({ Name, Value })) } };
  }

  private file(call: MethodCall): object | Promise<object> {
    switch (call.DdaMethod.DispatchId) {
      case Method.openFile:
        return this.files.open(call[0], call[1]);
      case Method.readSlice:
        return this.files.slice(call[2], call[3]);
      default:
        this.files.close(call[2]);
        return {};
    }
  }

  /** The calls that have no answer. */
  private tell(call: MethodCall): void {
    const { commands, messageParent, messageDialog, closePane } = this.surroundings;
    switch (call.DdaMethod.DispatchId) {
      case Method.commandCompleted:
        commands.complete(String(call[0]), Number(call[1]), call[2]);
        return;
      case Method.messageParent:
        messageParent(call.messageToParent);
        return;
      case Method.messageDialog:
        messageDialog(call.messageContent);
        return;
      case Method.closeContainer:
        closePane();
        return;
      default:
        throw new CommonApiError(CommonApiCode.notSupported);
    }
  }
}
