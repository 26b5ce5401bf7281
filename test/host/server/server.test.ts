import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer, type RunningServer } from "../../../src/host/server/server";

const folder = mkdtempSync(path.join(tmpdir(), "host-server-"));
const put = (name: string, content: string): void => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let server: RunningServer;

/** Asks for a path as it is written: no client tidies it up. */
const ask = (target: string, options: RequestOptions = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ host: "localhost", port, path: target, rejectUnauthorized: false, ...options }, (response) => {
      let body = "";
      response.on("data", (piece: Buffer) => {
        body += piece.toString();
      });
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });

const certificates = path.join(folder, "certificates");

beforeAll(async () => {
  put(
    "dist/pane.html",
    `<meta http-equiv="Content-Security-Policy" content="script-src https://appsforoffice.microsoft.com">` +
      `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`,
  );
  put("dist/host/index.html", "<title>host</title> https://appsforoffice.microsoft.com");
  put("dist/assets/cell.png", "png");
  put("dist/manifest.xml", "<OfficeApp/>");
  put("secret.txt", "secret");
  put("dist-other/secret.txt", "secret");
  jest.spyOn(console, "log").mockImplementation(() => undefined);
  server = await startServer({ port: 0, dist: path.join(folder, "dist"), certificates });
}, 30_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe("the certificate", () => {
  test("is for localhost, from an authority the person can trust", async () => {
    const ca = path.join(certificates, "ca.crt");
    expect(server.authorityFile).toBe(ca);
    const trusting = { rejectUnauthorized: true, ca: readFileSync(ca) };
    expect((await ask("/manifest.xml", trusting)).status).toBe(200);
  });

  test("is kept for the next time, the key for its owner only", async () => {
    const key = path.join(certificates, "localhost.key");
    const before = statSync(key).mtimeMs;
    const second = await startServer({ port: 0, dist: folder, certificates });
    await second.close();
    expect(statSync(key).mtimeMs).toBe(before);
    expect(statSync(key).mode & 0o077).toBe(0);
  });
});

describe("the add-in's pages", () => {
  test("get Office.js from this server, in script and policy, and nothing from Microsoft's", async () => {
    const { body } = await ask("/pane.html?_host_Info=Excel$Web");
    expect(body).toContain('<script src="/office-js/office.js">');
    expect(body).toContain("script-src 'self'");
    expect(body).not.toContain("microsoft.com");
  });

  test("may be framed by the host's page only", async () => {
    const { headers } = await ask("/pane.html");
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'self'");
  });

  test("start workers that may run WebAssembly, and ask nobody but this server", async () => {
    const { headers } = await ask("/office-js/office.js");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'self'",
    );
  });

  test("are never kept by the browser, and are of the type they say", async () => {
    for (const [target, type] of [
      ["/pane.html", "text/html; charset=utf-8"],
      ["/manifest.xml", "application/xml; charset=utf-8"],
      ["/assets/cell.png", "image/png"],
      ["/office-js/office.js", "text/javascript; charset=utf-8"],
    ] as const) {
      const { status, headers } = await ask(target);
      expect([target, status, headers["content-type"]]).toEqual([target, 200, type]);
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });
});

describe("the host's page", () => {
  test("is where a visitor lands", async () => {
    expect(await ask("/")).toMatchObject({ status: 302, headers: { location: "/host/" } });
    expect((await ask("/host/")).body).toContain("<title>host</title>");
  });

  test("has a strict policy: own scripts only, nothing else's frames, no connection elsewhere", async () => {
    const policy = String((await ask("/host/")).headers["content-security-policy"]);
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe-eval|https:|\*/);
  });
});

describe("Office.js", () => {
  test("is found in the CDN's spelling too", async () => {
    expect((await ask("/office-js/en-US/office_strings.js")).status).toBe(200);
  });
});

describe("what is not to be given out", () => {
  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/office-js/../../package.json",
    "/office-js/%2e%2e/package.json",
    "/../dist-other/secret.txt",
    "/%00",
    "/%E0%A4%A",
  ])("%s is refused", async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(400);
    expect(body).not.toContain("secret");
  });

  test("folders are not listed, unknown files not found", async () => {
    expect((await ask("/assets/")).status).toBe(404);
    expect((await ask("/assets")).status).toBe(404);
    expect((await ask("/nothing.js")).status).toBe(404);
  });

  test("nothing can be sent to the server", async () => {
    expect((await ask("/pane.html", { method: "POST" })).status).toBe(405);
  });

  test("another name for this machine is not answered", async () => {
    expect((await ask("/manifest.xml", { headers: { host: "attacker.example" } })).status).toBe(421);
  });
});

test("a port that is taken is said to be", async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({ port, dist: folder, certificates })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});
