import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  cacheFolder,
  findTools,
  toolNames
} from "./chunk-RRAVW2CH.js";
import {
  exec
} from "./chunk-CGSVEPBE.js";
import {
  UserError
} from "./chunk-PUQQKSFQ.js";
import {
  say
} from "./chunk-736ST75G.js";
import "./chunk-RH7KIIW5.js";
import {
  oneLine
} from "./chunk-Z2STOFF7.js";
import "./chunk-2JYEHBWR.js";

// src/lib/tools-install.ts
import { createHash } from "node:crypto";
import { chmod, copyFile, mkdir, mkdtemp, rename, rm as rm2, stat as stat2, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/lib/lock.ts
import { open, rm, stat } from "node:fs/promises";
var abandoned = 12e5;
async function lock(file) {
  for (; ; ) {
    try {
      await (await open(file, "wx")).close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (!await isAbandoned(file) || !await clear(file)) await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
async function isAbandoned(file) {
  const held = await stat(file).catch(() => null);
  return held !== null && Date.now() - held.mtimeMs > abandoned;
}
async function clear(file) {
  const clearing = `${file}.clearing`;
  if (await isAbandoned(clearing)) await rm(clearing, { force: true });
  const own = await open(clearing, "wx").catch(() => null);
  if (own === null) return false;
  try {
    await own.close();
    if (await isAbandoned(file)) await rm(file, { force: true });
    return true;
  } finally {
    await rm(clearing, { force: true });
  }
}

// src/lib/tools-releases.ts
var releases = {
  helm: {
    version: "3.19.0",
    address: "https://get.helm.sh",
    archive: "helm-v3.19.0-{os}-{arch}.tar.gz",
    member: "{os}-{arch}/helm",
    module: "helm.sh/helm/v3/cmd/helm@v3.19.0",
    sums: {
      "linux-amd64": "a7f81ce08007091b86d8bd696eb4d86b8d0f2e1b9f6c714be62f82f96a594496",
      "linux-arm64": "440cf7add0aee27ebc93fada965523c1dc2e0ab340d4348da2215737fc0d76ad",
      "darwin-amd64": "09a108c0abda42e45af172be65c49125354bf7cd178dbe10435e94540e49c7b9",
      "darwin-arm64": "31513e1193da4eb4ae042eb5f98ef9aca7890cfa136f4707c8d4f70e2115bef6"
    }
  },
  kustomize: {
    version: "5.8.0",
    address: "https://github.com/kubernetes-sigs/kustomize/releases/download/kustomize%2Fv5.8.0",
    archive: "kustomize_v5.8.0_{os}_{arch}.tar.gz",
    member: "kustomize",
    module: "sigs.k8s.io/kustomize/kustomize/v5@v5.8.0",
    sums: {
      "linux-amd64": "4dfa8307358dd9284aa4d2b1d5596766a65b93433e8fa3f9f74498941f01c5ef",
      "linux-arm64": "a4f48b4c3d4ca97d748943e19169de85a2e86e80bcc09558603e2aa66fb15ce1",
      "darwin-amd64": "2deaa6f96450c0b3204cccd9f159a22278eb6cf85ad545d212d608d2428aeb57"
    }
  },
  kubeconform: {
    version: "0.7.0",
    address: "https://github.com/yannh/kubeconform/releases/download/v0.7.0",
    archive: "kubeconform-{os}-{arch}.tar.gz",
    member: "kubeconform",
    module: "github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0",
    sums: {
      "linux-amd64": "c31518ddd122663b3f3aa874cfe8178cb0988de944f29c74a0b9260920d115d3",
      "linux-arm64": "cc907ccf9e3c34523f0f32b69745265e0a6908ca85b92f41931d4537860eb83c",
      "darwin-amd64": "c6771cc894d82e1b12f35ee797dcda1f7da6a3787aa30902a15c264056dd40d4",
      "darwin-arm64": "b5d32b2cb77f9c781c976b20a85e2d0bc8f9184d5d1cfe665a2f31a19f99eeb9"
    }
  }
};

// src/lib/tools-install.ts
async function installTool(name, options) {
  const folder = cacheFolder(options.environment);
  const before = await identity(join(folder, name));
  const unlock = await lockFile(folder, name);
  try {
    const now = await identity(join(folder, name));
    if (now !== null && now !== before) return join(folder, name);
    return await make(name, folder, options);
  } finally {
    await unlock();
  }
}
async function lockFile(folder, name) {
  try {
    await mkdir(folder, { recursive: true });
    return await lock(join(folder, `${name}.lock`));
  } catch (error) {
    throw new UserError({ code: "tool-not-installed", tool: name, problem: oneLine(error.message, 200) });
  }
}
async function identity(file) {
  const status = await stat2(file).catch(() => null);
  return status === null ? null : `${status.ino} ${status.mtimeMs}`;
}
async function make(name, folder, options) {
  const work = await mkdtemp(join(tmpdir(), "palier-tool-"));
  const near = join(folder, `${name}.${process.pid}`);
  try {
    const made = await fromArchive(name, work, options) ?? await fromGo(name, work, options);
    await copyFile(made, near);
    await chmod(near, 493);
    await rename(near, join(folder, name));
    return join(folder, name);
  } finally {
    await rm2(near, { force: true });
    await rm2(work, { recursive: true, force: true });
  }
}
async function fromArchive(name, work, options) {
  const release = (options.releases ?? releases)[name];
  const { os, arch } = platform();
  const sum = release?.sums[`${os}-${arch}`];
  if (!release || !sum) return null;
  const fill = (text) => text.replaceAll("{os}", os).replaceAll("{arch}", arch);
  const file = fill(release.archive);
  const host = options.mirror ?? (options.environment["PALIER_TOOLS_MIRROR"] || release.address);
  const bytes = await download(`${host.replace(/\/$/, "")}/${file}`);
  if (!bytes) return null;
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== sum) throw new UserError({ code: "tool-sum-wrong", file, expected: sum, found });
  await writeFile(join(work, "archive.tar.gz"), bytes);
  const member = fill(release.member);
  const { code, stderr } = await exec("tar", ["-xzf", "archive.tar.gz", "--", member], { cwd: work });
  if (code !== 0) throw new UserError({ code: "tool-not-installed", tool: name, problem: oneLine(stderr, 200) });
  return join(work, member);
}
async function download(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(12e4) });
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
async function fromGo(name, work, { environment, releases: given }) {
  const release = (given ?? releases)[name];
  const kept = Object.entries(environment).filter(
    ([key, value]) => value !== void 0 && /^(?:GO\w*|HOME|PATH|(?:https?|no)_proxy|SSL_CERT_\w+|XDG_CACHE_HOME)$/i.test(key)
  );
  const settings = { ...Object.fromEntries(kept), GOBIN: work, GOFLAGS: "" };
  const { code, stderr, missing } = await exec("go", ["install", release?.module ?? ""], {
    environment: settings,
    timeout: 9e5,
    cwd: work
  });
  if (code === 0) return join(work, name);
  const problem = missing ? "release archive not reachable, Go not found" : oneLine(stderr.slice(-300), 300);
  throw new UserError({ code: "tool-not-installed", tool: name, problem });
}
function platform() {
  return {
    os: process.platform === "win32" ? "windows" : process.platform,
    arch: process.arch === "x64" ? "amd64" : process.arch
  };
}

// src/commands/tools.ts
async function tools(options, edge) {
  if (options.argument !== null && options.argument !== "install")
    throw new UserError({ code: "argument-unexpected", argument: options.argument, command: "tools" });
  const complete = options.argument === "install" ? await install(options, edge) : true;
  const found = await findTools({ ...edge.env });
  for (const name of toolNames) edge.stdout.write(`${row(name, found)}
`);
  return complete ? 0 : 2;
}
async function install(options, edge) {
  const found = await findTools({ ...edge.env });
  let complete = true;
  for (const name of toolNames) {
    if (name === "git" || found[name]) continue;
    if (!options.quiet) edge.stderr.write(`palier: ${name}\u2026
`);
    try {
      await installTool(name, { environment: edge.env, mirror: options.mirror });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      complete = false;
      edge.stderr.write(`palier: ${say(error.text, options.language ?? "fr")}
`);
    }
  }
  return complete;
}
function row(name, found) {
  const tool = found[name];
  return tool ? `\u2713 ${name.padEnd(12)} ${tool.version.padEnd(10)} ${tool.path} (${tool.from})` : `\u2717 ${name}`;
}
export {
  install,
  tools
};
