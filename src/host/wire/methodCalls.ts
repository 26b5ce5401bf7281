import type { CommandResult } from "./channel";
import { CommonApiCode, CommonApiError, DocumentFiles } from "./documentFiles";
import type { HostObject } from "./hostClass";
import type { BatchRequest } from "./messages";
import type { HostSession } from "./session";

/** What the calls of one frame reach beside the workbook. */
export interface MethodSurroundings {
  readonly service: (name: string) => HostObject | null;
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

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
  readonly messageToParent?: unknown;
  readonly messageContent?: unknown;
  readonly [parameter: number]: unknown;
}

type Reply = (data: unknown) => void;

interface RunningCommand {
  readonly resolve: (result: CommandResult) => void;
  readonly reject: (error: Error) => void;
}

const unknownFunction = 11101;

/** Answers `executeMethod`: batches, settings, files, messages of dialogs, the end of ribbon functions. */
export class MethodCalls {
  private readonly files: DocumentFiles;
  private readonly commands = new Map<string, RunningCommand>();
  private lastCommand = 0;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly session: HostSession,
    private readonly surroundings: MethodSurroundings,
  ) {
    this.files = new DocumentFiles(session.excelHost.saveBytes);
  }

  startCommand(): { readonly id: string; readonly result: Promise<CommandResult> } {
    this.lastCommand += 1;
    const id = `command${this.lastCommand}`;
    const result = new Promise<CommandResult>((resolve, reject) => {
      this.commands.set(id, { resolve, reject });
    });
    return { id, result };
  }

  refuseCommands(error: Error): void {
    for (const { reject } of this.commands.values()) reject(error);
    this.commands.clear();
  }

  /** Runs `then` when the call in progress has been answered: events follow answers. */
  afterAnswer(then: () => void): void {
    this.waiting.push(then);
  }

  async execute(data: unknown, reply: Reply): Promise<void> {
    const call = data as MethodCall;
    try {
      if (call.DdaMethod.DispatchId === Method.batch) this.batch(call, reply);
      else reply({ Version: 1, Error: 0, ...(await this.answer(call)) });
    } catch (error) {
      if (!(error instanceof CommonApiError)) this.session.fault(error);
      const code = error instanceof CommonApiError ? error.code : CommonApiCode.internal;
      reply({ Version: 1, Error: code });
    }
  }

  /** `ArrayData`: custom data, verb, path, headers, body text, and more that the host has no use for. */
  private batch({ ArrayData }: MethodCall, reply: Reply): void {
    if (ArrayData?.[2] !== "ProcessQuery") {
      reply({ Version: 1, Error: CommonApiCode.notSupported });
      return;
    }
    const request = JSON.parse(String(ArrayData[4])) as BatchRequest;
    const response = this.session.execute(request, this.surroundings.service);
    reply({ Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] });
    const { waiting } = this;
    this.waiting = [];
    for (const then of waiting) then();
    this.session.deliverEvents();
  }

  private async answer(call: MethodCall): Promise<object> {
    const { session, surroundings, files } = this;
    switch (call.DdaMethod.DispatchId) {
      case Method.saveSettings:
        session.settings.replace(new Map(call.DdaSettingsMethod?.Properties));
        return {};
      case Method.loadSettings:
        return {
          Properties: { Settings: [...session.settings.read()].map(([Name, Value]) => ({ Name, Value })) },
        };
      case Method.openFile:
        return files.open(call[0], call[1]);
      case Method.readSlice:
        return files.slice(call[2], call[3]);
      case Method.closeFile:
        files.close(call[2]);
        return {};
      case Method.commandCompleted:
        this.commandCompleted(String(call[0]), Number(call[1]), call[2]);
        return {};
      case Method.messageParent:
        surroundings.messageParent(call.messageToParent);
        return {};
      case Method.messageDialog:
        surroundings.messageDialog(call.messageContent);
        return {};
      case Method.closeContainer:
        surroundings.closePane();
        return {};
      default:
        throw new CommonApiError(CommonApiCode.notSupported);
    }
  }

  private commandCompleted(id: string, status: number, data: unknown): void {
    const command = this.commands.get(id);
    this.commands.delete(id);
    const ended = status === 0 ? "completed" : status === unknownFunction ? "unknown-function" : "failed";
    command?.resolve({ status: ended, data: typeof data === "string" ? data : "" });
  }
}
