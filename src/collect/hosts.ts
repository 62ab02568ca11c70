import type { AnyFact } from '../model.ts'
import type { ExposedName, Exposure } from './exposures.ts'
import { isPlaceholderHost } from './placeholders.ts'
import type { Scene } from './scene.ts'
import { makeFact, subjectOf } from './subject.ts'

/** Per host: that it is reachable, and that it is a real name. */
export function hostFacts({ surroundings }: Scene, exposures: readonly Exposure[]): AnyFact[] {
  const platform = surroundings.environment.tls === 'platform'
  return exposures.flatMap((exposure) =>
    exposure.hosts.flatMap((one) => [exposedFact(exposure, one, platform), nameFact(exposure, one)]),
  )
}

function subject({ rendered }: Exposure, { host }: ExposedName): string {
  return `${subjectOf(rendered)}[${host || '*'}]`
}

function exposedFact(exposure: Exposure, one: ExposedName, platform: boolean): AnyFact {
  const tls = platform || one.tls
  return makeFact('exposedHost', exposure.rendered, {
    subject: subject(exposure, one),
    path: one.path,
    fields: () => ({ tls: [one.path], host: [one.path] }),
    value: { kind: exposure.rendered.object.kind, host: one.host, tls },
    ...(tls === undefined && one.elsewhere ? { doubts: { tls: one.elsewhere } } : {}),
  })
}

function nameFact(exposure: Exposure, one: ExposedName): AnyFact {
  const unknown = one.host === '' && one.elsewhere !== undefined
  return makeFact('exposureLink', exposure.rendered, {
    subject: subject(exposure, one),
    path: one.path,
    fields: () => ({ consistent: [one.path] }),
    value: {
      joint: 'host',
      from: subjectOf(exposure.rendered),
      to: one.host || '*',
      consistent: unknown ? undefined : !isPlaceholderHost(one.host),
    },
    ...(unknown && one.elsewhere ? { doubts: { consistent: one.elsewhere } } : {}),
  })
}
