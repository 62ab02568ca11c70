import type { Fact, Project } from '../model.ts'

/** What the project says of its data, and what it leaves unsaid. Environments that are only found declare nothing. */
export function declaration({ data, declared, environments }: Project): Fact<'declaration'> {
  const exposed = environments.filter((one) => one.declared && one.class !== null && one.class !== 'sandbox')
  const missing = [
    ...(data.classification === null ? ['data.classification'] : []),
    ...(data.personal === null ? ['data.personal'] : []),
    ...exposed.flatMap(({ name, exposure }) => (exposure === undefined ? [`environments.${name}.exposure`] : [])),
  ]
  const origin = { document: 0, path: ['project', 'data'], form: 'raw' } as const
  const place = declared ? { at: { file: '.palier.yml' }, origin } : { at: { file: '' } }
  return { kind: 'declaration', subject: 'project', ...place, value: { missing } }
}
