import type { AnyFact, Authorization } from '../model.ts'
import type { JsonObject, Rendered } from './object.ts'
import { at, list, records, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { type Fields, makeFact, nameOf, type Path, subjectOf } from './subject.ts'

const groups = ['rbac.authorization.k8s.io', 'authorization.openshift.io']

/** Roles and bindings, with what they give beyond need. */
export function authorizationFacts(scene: Scene): AnyFact[] {
  const roles = ['Role', 'ClusterRole'].flatMap((kind) => scene.kind(kind, ...groups))
  const bindings = ['RoleBinding', 'ClusterRoleBinding'].flatMap((kind) => scene.kind(kind, ...groups))
  return [...roles.map(roleFact), ...bindings.map(bindingFact)]
}

function roleFact(rendered: Rendered): AnyFact {
  const rules = records(rendered.object['rules'])
  const wildcards = rules.flatMap(({ item, index }) =>
    ['verbs', 'resources']
      .filter((field) => texts(item[field]).some((text) => text.includes('*')))
      .map((field) => ({ field, path: ['rules', index, field] as Path })),
  )
  const secrets = rules.flatMap(({ item, index }) => {
    const verbs = secretVerbs(item)
    return verbs.length > 0 ? [{ verbs, path: ['rules', index, 'verbs'] as Path }] : []
  })
  return authorizationFact(rendered, {
    wildcards: [...new Set(wildcards.map(({ field }) => field))],
    secretVerbs: [...new Set(secrets.flatMap(({ verbs }) => verbs))],
    bound: '',
    fields: () => ({ wildcards: wildcards.map(({ path }) => path), secretVerbs: secrets.map(({ path }) => path) }),
  })
}

/** A rule that names its Secrets lets nobody list the others (Kubernetes documentation, RBAC, resourceNames). */
function secretVerbs(rule: JsonObject): string[] {
  const here = texts(rule['apiGroups']).some((group) => group === '' || group === '*')
  const named = texts(rule['resourceNames']).some((name) => name !== '')
  if (!here || named || !texts(rule['resources']).includes('secrets')) return []
  return texts(rule['verbs']).filter((verb) => verb === 'list' || verb === 'watch')
}

function bindingFact(rendered: Rendered): AnyFact {
  const bound = string(at(rendered.object, 'roleRef', 'name'))
  const fields = () => ({ bound: [['roleRef', 'name']] })
  return authorizationFact(rendered, { wildcards: [], secretVerbs: [], bound, fields })
}

type Given = Omit<Authorization, 'kind' | 'name'> & { fields: Fields }

function authorizationFact(rendered: Rendered, { fields, ...given }: Given): AnyFact {
  const value = { kind: rendered.object.kind, name: nameOf(rendered), ...given }
  return makeFact('authorization', rendered, { subject: subjectOf(rendered), path: [], fields, value })
}

function texts(value: JsonObject[string] | undefined): string[] {
  return list(value).map(string)
}
