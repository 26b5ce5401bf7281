import type { AddinDescription } from "./addinContext";
import { addinContext } from "./addinContext";
import type { AddinRequest } from "./addinLink";
import { AddinLink, failed } from "./addinLink";
import { Commands, type CommandResult } from "./commands";
import { CommonApiCode } from "./commonApi";
import { Dialogs, type DialogOpener } from "./dialogs";
import { EventDelivery } from "./eventDelivery";
import type { FrameIdentity } from "./frameAddress";
import { frameService, type FrameServiceContext } from "./frameServices";
import { HostError } from "./hostClass";
import { MethodCalls } from "./methodCalls";
import type { PageActions } from "./pageActions";
import type { HostSession } from "./session";
import type { Transport } from "./transport";

export interface ChannelOptions {
  readonly session: HostSession;
  readonly transport: Transport;
  readonly identity: FrameIdentity;
  readonly addin: AddinDescription;
  readonly page?: PageActions;
  /** Given for a dialog: the frame that opened it. */
  readonly opener?: DialogOpener;
}

/** The host's end of the talk with one frame of the add-in: pane, function file or in-page dialog. */
export class AddinChannel implements DialogOpener {
  /** Resolves when Office.js is up in the frame and ribbon functions can be called. */
  readonly ready: Promise<void>;
  readonly session: HostSession;
  readonly addin: AddinDescription;
  private readonly link: AddinLink;
  private readonly events: EventDelivery;
  private readonly calls: MethodCalls;
  private readonly commands = new Commands();
  private readonly dialogs: Dialogs;
  private readonly page: PageActions;
  private readonly stopListening: () => void;
  private visible = true;
  private becomeReady: () => void = () => undefined;

  constructor(private readonly options: ChannelOptions) {
    const { session, addin, page = {}, transport, identity } = options;
    this.session = session;
    this.addin = addin;
    this.page = page;
    this.ready = new Promise((resolve) => {
      this.becomeReady = resolve;
    });
    this.dialogs = new Dialogs(this, page.openDialog);
    this.calls = this.methodCalls();
    this.link = new AddinLink(transport, identity, (request) => {
      this.receive(request);
    });
    this.events = new EventDelivery(this.link);
    this.stopListening = session.listen((events) => {
      this.events.deliver(events);
    });
  }

  /** Runs the ribbon function of that name and resolves when the add-in calls `event.completed()`. */
  async invokeCommand(functionName: string, controlId: string): Promise<CommandResult> {
    await this.ready;
    const { id, result } = this.commands.start();
    this.link.fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    return result;
  }

  /** Tells the add-in that a person showed or hid the pane. */
  paneVisibilityChanged(visible: boolean): void {
    if (this.visible === visible) return;
    this.visible = visible;
    this.events.visibility(visible);
  }

  /** A person closed the dialog: it goes, and the frame that opened it hears error 12006. */
  dialogClosedByPerson(): void {
    this.dialogs.takeDown();
    this.link.fire("dialogMessageReceived", { messageType: CommonApiCode.dialogClosed });
  }

  /** Ends the talk; commands that still run are refused. */
  close(): void {
    this.dialogs.takeDown();
    this.stopListening();
    this.link.close();
    this.commands.refuseAll(new HostError("Closed", "host: the add-in's frame was closed"));
  }

  messageFromDialog(text: unknown): void {
    this.link.fire("dialogMessageReceived", { messageType: 0, ...this.message(text) });
  }

  messageFromParent(text: unknown): void {
    this.link.fire("dialogParentMessageReceived", { messageType: 1, ...this.message(text) });
  }

  private message(text: unknown): object {
    return { messageContent: text, messageOrigin: new URL(this.addin.url).origin };
  }

  private receive(request: AddinRequest): void {
    switch (request.kind) {
      case "register":
        this.register(request);
        return;
      case "unregister":
        if (request.name === "dialogMessageReceived") this.dialogs.takeDown();
        request.reply({ Error: 0 });
        return;
      case "invoke":
        this.invoke(request);
    }
  }

  private register({ name, data, reply }: AddinRequest): void {
    reply({ Error: name === "dialogMessageReceived" ? this.dialogs.display(data) : 0 });
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

  private methodCalls(): MethodCalls {
    const services = this.serviceContext();
    return new MethodCalls(this.session, {
      service: (name) => frameService(name, services),
      commands: this.commands,
      messageParent: (text) => this.options.opener?.messageFromDialog(text),
      messageDialog: (text) => {
        this.dialogs.message(text);
      },
      closePane: () => this.page.closePane?.(),
    });
  }

  private serviceContext(): FrameServiceContext {
    return {
      page: this.page,
      buttons: new Map(),
      isRuntimeVisible: () => this.page.isPaneVisible?.() ?? this.visible,
      setRuntimeVisible: (visible) => {
        this.page.setPaneVisible?.(visible);
        this.calls.afterAnswer(() => {
          this.paneVisibilityChanged(visible);
        });
      },
    };
  }
}
