import { expect, test } from 'vitest'
import { checkRules } from '../../src/rules/check.ts'
import { say } from '../../src/texts/index.ts'
import { wrongFolders } from './rules.ts'

/** Every mistake, in both languages, as one page that a person can read through. */
test('each wrong folder of rules is refused with clear sentences', async () => {
  const page: string[] = []
  for (const [mistake, files] of wrongFolders) {
    const { problems } = await checkRules(new Map(Object.entries(files)), async () => 'pass')
    expect(problems, mistake).not.toEqual([])
    page.push(`## ${mistake}`, ...problems.flatMap((problem) => [say(problem, 'fr'), say(problem, 'en')]), '')
  }
  await expect(page.join('\n')).toMatchFileSnapshot('../golden/wrong-rules.md')
})
