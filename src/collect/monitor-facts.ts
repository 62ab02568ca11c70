import type { AnyFact } from '../model.ts'
import { absent } from './exposure.ts'
import { monitored, monitorGroups, selectorOf } from './monitors.ts'
import { operatorOfSelector } from './operators.ts'
import { at } from './reading.ts'
import type { Scene } from './scene.ts'
import { describeSelector, wantedValues } from './selector.ts'
import { makeFact, nameOf, subjectOf } from './subject.ts'

/** Each ServiceMonitor and PodMonitor: some pod of the render is scraped by it. CloudNativePG makes one of its own when asked. */
export function monitorFacts(scene: Scene): AnyFact[] {
  const scraping = monitored(scene)
  const monitors = [...scene.kind('ServiceMonitor', ...monitorGroups), ...scene.kind('PodMonitor', ...monitorGroups)]
  const written = monitors.map((rendered) => {
    const selector = selectorOf(rendered)
    const object = describeSelector(selector)
    const operator = operatorOfSelector(selector, scene.unfamiliar)
    const answer = scraping.found.has(rendered)
      ? { consistent: true }
      : absent(scene, {
          object,
          operator,
          other: scraping.doubtful.get(rendered),
          words: wantedValues(selector),
        })
    return makeFact('monitor', rendered, {
      subject: subjectOf(rendered),
      path: ['spec'],
      fields: () => ({ scrapes: [['spec', 'selector'], ['spec']] }),
      value: { kind: rendered.object.kind, name: nameOf(rendered), selector: object, scrapes: answer.consistent },
      ...('doubt' in answer ? { doubts: { scrapes: answer.doubt } } : {}),
    })
  })
  return [...written, ...databases(scene)]
}

function databases(scene: Scene): AnyFact[] {
  return scene
    .kind('Cluster', 'postgresql.cnpg.io')
    .filter(({ object }) => at(object, 'spec', 'monitoring', 'enablePodMonitor') === true)
    .map((rendered) =>
      makeFact('monitor', rendered, {
        subject: subjectOf(rendered),
        path: ['spec', 'monitoring'],
        value: {
          kind: 'Cluster',
          name: nameOf(rendered),
          selector: `cnpg.io/cluster=${nameOf(rendered)}`,
          scrapes: true,
        },
      }),
    )
}
