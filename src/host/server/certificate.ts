import { createPrivateKey, X509Certificate } from "node:crypto";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** The authority that a person may tell their machine to trust. */
  readonly authorityFile: string;
}

const days = 365;
const names = ["127.0.0.1", "localhost"];

/** The folder of Microsoft's own tool for add-in certificates, so that one certificate serves both. */
export const certificateFolder = (): string => path.join(homedir(), ".office-addin-dev-certs");

/**
 * A certificate for localhost, made when there is none or it has run out. It is kept per user, never in the project, and
 * nothing is put into the machine's list of trusted authorities: a person does that, or not.
 */
export async function localhostCertificate(folder: string): Promise<Certificate> {
  const authorityFile = path.join(folder, "ca.crt");
  const certFile = path.join(folder, "localhost.crt");
  const keyFile = path.join(folder, "localhost.key");
  const files = [authorityFile, certFile, keyFile];
  if (!files.every((file) => existsSync(file)) || !isGood(readFileSync(certFile), readFileSync(keyFile))) {
    for (const file of files) rmSync(file, { force: true });
    await generateCertificates(authorityFile, certFile, keyFile, days, names);
    chmodSync(keyFile, 0o600);
  }
  return { cert: readFileSync(certFile), key: readFileSync(keyFile), authorityFile };
}

function isGood(cert: Buffer, key: Buffer): boolean {
  try {
    const certificate = new X509Certificate(cert);
    const inTime = new Date(certificate.validTo).getTime() > Date.now();
    const forUs = certificate.checkHost("localhost") !== undefined;
    return inTime && forUs && certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}
