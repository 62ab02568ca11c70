import type { AnyFact, Collection, Environment, EnvironmentClass } from '../model.ts'

/**
 * Head as the gate holds it to: where both revisions declare them, an environment's class and the cluster's kind are base's,
 * so that a change cannot make its own rules easier. Head itself when nothing differs.
 */
export function heldTo(base: Collection, head: Collection): Collection {
  const classes = loweredClasses(base.environments, head.environments)
  const cluster = base.project.declared && head.project.declared ? base.project.cluster : head.project.cluster
  if (classes.size === 0 && cluster === head.project.cluster) return head
  return {
    ...head,
    project: { ...head.project, cluster },
    environments: head.environments.map((one) => ({ ...one, class: classes.get(one.name) ?? one.class })),
    facts: head.facts.map((fact) => withClass(fact, classes)),
  }
}

function loweredClasses(base: readonly Environment[], head: readonly Environment[]): Map<string, EnvironmentClass> {
  const classes = new Map<string, EnvironmentClass>()
  for (const before of base) {
    const after = head.find(({ name, declared }) => declared && name === before.name)
    if (after && before.declared && before.class !== null && before.class !== after.class) {
      classes.set(before.name, before.class)
    }
  }
  return classes
}

function withClass(fact: AnyFact, classes: ReadonlyMap<string, EnvironmentClass>): AnyFact {
  if (fact.kind !== 'environment') return fact
  const held = classes.get(fact.value.name)
  return held ? { ...fact, value: { ...fact.value, class: held } } : fact
}
