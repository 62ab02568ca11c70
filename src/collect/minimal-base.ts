import type { ImageReference } from '../model.ts'
import { type BaseImages, fullName } from './base-images.ts'
import type { DockerStage } from './dockerfile-read.ts'
import { installedPackages } from './packages.ts'

const smallNames =
  /^(?:gcr\.io\/distroless\/|cgr\.dev\/chainguard\/|docker\.io\/library\/(?:alpine|busybox)$|docker\.io\/bitnami(?:legacy)?\/)|\/(?:minideb|nginx-unprivileged|wolfi-base)$|\/ubi\d+(?:\/ubi)?-(?:micro|minimal)$|[/-](?:distroless|slim|micro|alpine)$/
const smallTags = /(?:^|-)(?:alpine[\d.]*|slim|chiseled|distroless|micro|minimal|tiny|nonroot)(?:-|$)/
/** Images made to build with. */
const workshops =
  /\/(?:golang|rust|gcc|maven|gradle|buildpack-deps|haskell|swift|sdk|composer|kaniko|jdk|openjdk|docker|android-sdk|emsdk)$/
const workshopTags = /(?:^|-)(?:jdk|sdk|dev|build|builder|devel|dind)[\d.]*(?:-|$)/

/** Made small, and to run rather than to build; undefined for an image of which nothing is known. */
export function isMinimal(image: ImageReference, known: BaseImages): boolean | undefined {
  if (image.text === 'scratch') return true
  const name = fullName(image)
  if (image.placeholder) return undefined
  if (workshops.test(name) || workshopTags.test(image.tag ?? '')) return false
  if (smallNames.test(name) || smallTags.test(image.tag ?? '')) return true
  return known(image) === undefined ? undefined : false
}

const compilers = new Set(
  `gcc g++ make cmake build-essential build-base alpine-sdk clang llvm rustc cargo golang golang-go go maven gradle
  default-jdk default-jdk-headless autoconf automake python3-dev linux-headers musl-dev`
    .trim()
    .split(/\s+/),
)
const shellTools = new Set(
  `bash zsh curl wget vim nano emacs less htop git netcat netcat-openbsd netcat-traditional nmap nmap-ncat tcpdump telnet
  openssh-client openssh-clients procps iputils iputils-ping strace gdb sudo dnsutils bind-tools net-tools`
    .trim()
    .split(/\s+/),
)

/** Compilers and shell tools among what the image installs and keeps. */
export function installedTools(chain: readonly DockerStage[]): string[] {
  const names = installedPackages(chain).map(({ name }) => name)
  const tools = names.filter((name) => compilers.has(name) || shellTools.has(name) || /^openjdk-?\d+-jdk/.test(name))
  return [...new Set(tools)]
}
