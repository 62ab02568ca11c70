import type { AnyFact, Message } from '../model.ts'
import { asksEncryption, datastoreAddresses, type Encryption } from './datastore-urls.ts'
import type { Entry, Holder } from './entries.ts'
import { list, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact } from './subject.ts'

const stores =
  'database|db|datasource|postgres(?:ql)?|pg|mysql|mariadb|mongo(?:db)?|redis|valkey|rabbit(?:mq)?|amqp|broker|kafka'
const switches = new RegExp(
  `(?:^|[_.-])(?:${stores}|s3|minio)(?:[_.-]\\w+)*[_.-](?:use[_.-]?)?(?:ssl|tls)(?:[_.-]enabled?)?$|ssl[_.-]?mode$|security[_.-]protocol$`,
  'i',
)
const holdsAddress = new RegExp(`(?:^|_)(?:${stores})\\w*_(?:url|uri|dsn|connection_?string)$|^database_url$`, 'i')
const holdsHost = new RegExp(`(?:^|_)(?:${stores})(?:_\\w+)?_(?:host|hostname|server)$|^pghost$`, 'i')
const webStores =
  /(?:^|_)(?:s3|minio|aws|object_?storage|bucket|elastic(?:search)?|opensearch)(?:_\w+)?_(?:endpoint|url|uri|hosts?|nodes?)(?:_url)?$/i

interface Link {
  entry: Entry
  encrypted: Encryption
  /** The switch itself: it decides for the others. */
  decides: boolean
}

/** Each setting of a container or a ConfigMap that leads to a database, a cache, a broker or an object store. */
export function datastoreLinkFacts({ memory }: Scene, holders: readonly Holder[]): AnyFact[] {
  return holders.flatMap((holder) => memory.once(holder, 'datastores', () => inHolder(holder)))
}

function inHolder(holder: Holder): AnyFact[] {
  const links = [...holder.entries, ...options(holder)].flatMap((entry) => linkOf(entry) ?? [])
  const switched = links.find(({ decides }) => decides)
  return links
    .filter(({ entry }) => switched === undefined || !holdsHost.test(entry.name))
    .map((link) => factOf(holder, link, switched))
}

function factOf(holder: Holder, { entry, encrypted, decides }: Link, switched: Link | undefined): AnyFact {
  const own = decides || typeof encrypted === 'boolean'
  const settled = own || switched === undefined ? encrypted : switched.encrypted
  const known = settled === 'silent' ? false : settled
  const cause: Message = { code: 'encryption-unknown', setting: entry.name }
  return makeFact('datastoreLink', holder.rendered, {
    subject: `${holder.subject}[${entry.name}]`,
    path: entry.path,
    value: { name: entry.name, encrypted: known },
    ...(known === undefined ? { doubts: { encrypted: cause } } : {}),
  })
}

/** Options of a container's command, as settings: `--cache-server=tcp://cache:6379`, or its value as the word behind. */
function options({ container }: Holder): Entry[] {
  if (container === undefined) return []
  return ['command', 'args'].flatMap((key) => {
    const words = list(container.node[key]).map(string)
    return words.flatMap((word, index) => {
      const [, own = '', value = ''] = /^(--?[\w.-]+)(?:=(.*))?$/s.exec(word) ?? []
      const name = own || (/^--?[\w.-]+$/.exec(words[index - 1] ?? '')?.[0] ?? '')
      const text = own === '' ? word : value
      if (name === '' || !text.includes('://')) return []
      return [{ name, value: text, secret: '', path: [...container.path, key, index] }]
    })
  })
}

function linkOf(entry: Entry): Link | null {
  const { name, secret, value } = entry
  const text = scalar(value).trim()
  const elsewhere = secret !== '' || text === '' || /^\$[({]/.test(text)
  if (switches.test(name) && text !== '') {
    return { entry, encrypted: elsewhere ? undefined : asksEncryption(text), decides: true }
  }
  if (secret !== '' && (holdsAddress.test(name) || holdsHost.test(name)))
    return { entry, encrypted: undefined, decides: false }
  if (text === '') return null
  const addresses = datastoreAddresses(text)
  if (addresses.length > 0)
    return { entry, encrypted: worst(addresses.map(({ encrypted }) => encrypted)), decides: false }
  const web = webStores.test(name) ? /^(https?):\/\/(?!localhost|127\.)/i.exec(text) : null
  if (web !== null) return { entry, encrypted: web[1]?.toLowerCase() === 'https', decides: false }
  const host = holdsHost.test(name) && !/^(?:localhost|127\.|\/)|:\/\//.test(text)
  return host ? { entry, encrypted: undefined, decides: false } : null
}

function worst(all: readonly Encryption[]): Encryption {
  return all.includes(false) ? false : all.includes('silent') ? 'silent' : all.includes(undefined) ? undefined : true
}
