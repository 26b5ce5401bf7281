import type { AddinDescription } from "./addinContext";
import { addinContext } from "./addinContext";
import type { AddinRequest } from "./addinLink";
import { AddinLink, failed } from "./addinLink";
import { CommonApiCode } from "./documentFiles";
import { documentTarget, DocumentEvent } from "./excelHost";
import type { FrameIdentity } from "./frameAddress";
import { frameService } from "./frameServices";
import { HostError, type HostEvent } from "./hostClass";
import { MethodCalls } from "./methodCalls";
import type { DialogRequest, OpenDialog, PageActions } from "./pageActions";
import type { HostSession } from "./session";
import type { Transport } from "./transport";

export interface ChannelOptions {
  readonly session: HostSession;
  readonly transport: Transport;
  readonly identity: FrameIdentity;
  readonly addin: AddinDescription;
  readonly page?: PageActions;
  /** Given for a dialog: the channel of the frame that opened it. */
  readonly parent?: AddinChannel;
}

/** How a ribbon function ended. `data` is what the add-in gave to `event.completed()`, as JSON text. */
export interface CommandResult {
  readonly status: "completed" | "unknown-function" | "failed";
  readonly data: string;
}

const visibilityChanged = 65539;
const messageCategory = 65536;

/** The host's end of the talk with one frame of the add-in: pane, function file or in-page dialog. */
export class AddinChannel {
  /** Resolves when Office.js is up in the frame and ribbon functions can be called. */
  readonly ready: Promise<void>;
  readonly session: HostSession;
  readonly addin: AddinDescription;
  private readonly link: AddinLink;
  private readonly calls: MethodCalls;
  private readonly page: PageActions;
  private readonly stopListening: () => void;
  private readonly buttons = new Map<string, boolean>();
  private dialog: OpenDialog | undefined;
  private visible = true;
  private becomeReady: () => void = () => undefined;
  private lastEvent = 0;

  constructor(private readonly options: ChannelOptions) {
    this.session = options.session;
    this.addin = options.addin;
    this.page = options.page ?? {};
    this.ready = new Promise((resolve) => {
      this.becomeReady = resolve;
    });
    this.calls = new MethodCalls(this.session, {
      service: (name) => frameService(name, this.serviceContext()),
      messageParent: (text) => options.parent?.messageFromDialog(text),
      messageDialog: (text) => {
        this.dialog?.channel.messageFromParent(text);
      },
      closePane: () => this.page.closePane?.(),
    });
    this.link = new AddinLink(options.transport, options.identity, (request) => {
      this.receive(request);
    });
    this.stopListening = this.session.listen((events) => {
      this.deliver(events);
    });
  }

  /** Runs the ribbon function of that name and resolves when the add-in calls `event.completed()`. */
  async invokeCommand(functionName: string, controlId: string): Promise<CommandResult> {
    await this.ready;
    const { id, result } = this.calls.startCommand();
    this.link.fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    return result;
  }

  /** Tells the add-in that a person showed or hid the pane. */
  paneVisibilityChanged(visible: boolean): void {
    if (this.visible === visible) return;
    this.visible = visible;
    const message = { visibility: visible ? "Visible" : "Hidden" };
    this.deliver([{ type: visibilityChanged, target: "", message }]);
  }

  /** A person closed the dialog: it goes, and the frame that opened it hears error 12006. */
  dialogClosedByPerson(): void {
    this.takeDialogDown();
    this.link.fire("dialogMessageReceived", { messageType: CommonApiCode.dialogClosed });
  }

  /** Ends the talk; commands that still run are refused. */
  close(): void {
    this.takeDialogDown();
    this.stopListening();
    this.link.close();
    this.calls.refuseCommands(new HostError("Closed", "host: the add-in's frame was closed"));
  }

  messageFromDialog(text: unknown): void {
    const origin = new URL(this.addin.url).origin;
    this.link.fire("dialogMessageReceived", { messageType: 0, messageContent: text, messageOrigin: origin });
  }

  messageFromParent(text: unknown): void {
    const origin = new URL(this.addin.url).origin;
    this.link.fire("dialogParentMessageReceived", {
      messageType: 1,
      messageContent: text,
      messageOrigin: origin,
    });
  }

  private receive(request: AddinRequest): void {
    switch (request.kind) {
      case "register":
        this.register(request);
        return;
      case "unregister":
        if (request.name === "dialogMessageReceived") this.takeDialogDown();
        request.reply({ Error: 0 });
        return;
      case "invoke":
        this.invoke(request);
    }
  }

  private register({ name, data, reply }: AddinRequest): void {
    const error = name === "dialogMessageReceived" ? this.openDialog(dialogRequest(data)) : 0;
    reply({ Error: error });
    if (name === "appCommandInvoked") this.becomeReady();
  }

  private invoke({ name, data, reply }: AddinRequest): void {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        reply(addinContext(this.addin, this.options.identity, this.session));
        return;
      case "ContextActivationManager_notifyHost":
        reply(null);
        return;
      case "ContextActivationManager_openWindowInHost":
        this.page.openWindow?.(String((data as { strUrl?: unknown }).strUrl));
        reply(null);
        return;
      case "executeMethod":
        void this.calls.execute(data, reply);
        return;
      default:
        reply(null, failed);
    }
  }

  private serviceContext() {
    return {
      page: this.page,
      buttons: this.buttons,
      isRuntimeVisible: () => this.page.isPaneVisible?.() ?? this.visible,
      setRuntimeVisible: (visible: boolean) => {
        this.page.setPaneVisible?.(visible);
        this.calls.afterAnswer(() => {
          this.paneVisibilityChanged(visible);
        });
      },
    };
  }

  private openDialog(request: DialogRequest): number {
    if (this.page.openDialog === undefined) return CommonApiCode.notSupported;
    if (this.dialog !== undefined) return CommonApiCode.dialogAlreadyOpen;
    const url = new URL(request.url, this.addin.url);
    if (url.protocol !== "https:") return CommonApiCode.dialogNeedsHttps;
    const allowed = [this.addin.url, ...(this.addin.domains ?? [])].map((domain) => new URL(domain).origin);
    if (!allowed.includes(url.origin)) return CommonApiCode.dialogDomain;
    this.dialog = this.page.openDialog({ ...request, url: url.href }, this);
    return 0;
  }

  private takeDialogDown(): void {
    const { dialog } = this;
    this.dialog = undefined;
    dialog?.channel.close();
    dialog?.close();
  }

  private deliver(events: readonly HostEvent[]): void {
    const [common, rich] = [true, false].map((isCommon) =>
      events.filter(({ target }) => (target === documentTarget) === isCommon),
    );
    for (const { type } of common ?? []) this.link.fire(documentEventNames[type] ?? "", {});
    if (rich === undefined || rich.length === 0) return;
    const entries = rich.map(({ type, target, message }) => {
      this.lastEvent += 1;
      return [messageCategory, type, target, JSON.stringify(message), this.lastEvent, false];
    });
    this.link.fire("richApiMessage", { ArrayData: entries });
  }
}

const documentEventNames: Readonly<Record<number, string>> = {
  [DocumentEvent.settingsChanged]: "settingsChanged",
  [DocumentEvent.selectionChanged]: "documentSelectionChanged",
};

function dialogRequest(data: unknown): DialogRequest {
  const { url, width, height } = JSON.parse((data as { targetId: string }).targetId) as DialogRequest;
  return { url, width, height };
}
