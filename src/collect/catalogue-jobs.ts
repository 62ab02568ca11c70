import type { JsonObject } from './object.ts'

/** The platform's catalogue, as includes of `$CATALOG_PATH` give it (cloud-pi-native/gitlab-ci-catalog, 2cb9825, 2026-04-09). */
const catalogue: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['vault-ci.yml', { '.vault:read_secret': {} }],
  [
    'kaniko-ci.yml',
    {
      '.kaniko:build-push': {
        variables: {
          DOCKERFILE: 'Dockerfile',
          WORKING_DIR: '.',
          IMAGE_NAMES:
            '$CI_PROJECT_NAME:$CI_COMMIT_BRANCH $CI_PROJECT_NAME:$CI_COMMIT_SHORT_SHA $CI_PROJECT_NAME:latest',
        },
      },
      '.kaniko:simple-build-push': {
        variables: { DOCKERFILE: 'Dockerfile', WORKING_DIR: '.', IMAGE_NAME: '$IMAGE_NAMES' },
      },
    },
  ],
  [
    'buildkit-ci.yml',
    {
      '.buildkit:build-push': {
        variables: {
          WORKING_DIR: '.',
          DOCKERFILE_DIR: '$WORKING_DIR',
          DOCKERFILE_NAME: 'Dockerfile',
          OUTPUT_IMAGES: '$REGISTRY_URL/$IMAGE_NAME:$TAG',
        },
      },
    },
  ],
  [
    'java-mvn.yml',
    {
      '.java:init': {},
      '.java:build': { script: ['cd $WORKING_DIR', 'mvn $MAVEN_CLI_OPTS clean package -gs $MVN_CONFIG_FILE'] },
      '.java:sonar': {
        script: [
          'cd $WORKING_DIR',
          'mvn $MAVEN_CLI_OPTS clean org.jacoco:jacoco-maven-plugin:prepare-agent package test org.sonarsource.scanner.maven:sonar-maven-plugin:4.0.0.4121:sonar -Dsonar.qualitygate.wait=true',
        ],
      },
      '.java:deploy': { script: ['cd $WORKING_DIR', 'mvn $MAVEN_CLI_OPTS clean deploy -s $MVN_CONFIG_FILE'] },
    },
  ],
  ['node-npm.yml', { '.npm:build-publish': {} }],
  [
    'sonar-ci.yml',
    {
      variables: { SONAR_WAIT_QUALITY_GATE: 'true' },
      '.sonar:sonar-scanner': { script: ['sonar-scanner -Dsonar.qualitygate.wait=${SONAR_WAIT_QUALITY_GATE}'] },
    },
  ],
  ['helm-ci.yml', { '.helm:build-push': {} }],
  ['mirror.yml', { '.repo_pull_sync': {} }],
])

export const readSecretJob = '.vault:read_secret'
const kanikoJob = '.kaniko:build-push'
const simpleKanikoJob = '.kaniko:simple-build-push'
const buildkitJob = '.buildkit:build-push'

/** Hidden jobs of a file of the catalogue; undefined when the catalogue has no such file. */
export function catalogueFile(name: string): JsonObject | undefined {
  return catalogue.get(name.replace(/^\.?\/+/, ''))
}

/** `$CATALOG_PATH` in any writing, or the catalogue's own name. */
export function isCatalogue(project: string): boolean {
  return /\$\{?CATALOG_PATH\b|(^|\/)(gitlab-ci-)?catalog$/.test(project)
}

/** Jobs that need what `.vault:read_secret` reads: registry, sonar and artefact credentials. */
export function needsSecrets(name: string): boolean {
  return /^\.(kaniko|buildkit|sonar|helm|npm):|^\.java:(deploy|sonar)$/.test(name)
}

export interface CataloguedBuild {
  dockerfile: string
  context: string
  /** Image references, tags included. */
  images: string
}

const projectDirectory = '$CI_PROJECT_DIR'

/** What a catalogue job builds, in the words of its variables: each reads paths in its own way. */
export function cataloguedBuild(ancestors: readonly string[]): CataloguedBuild | undefined {
  if (ancestors.includes(kanikoJob))
    return {
      dockerfile: `${projectDirectory}/$DOCKERFILE`,
      context: `${projectDirectory}/$WORKING_DIR`,
      images: '$IMAGE_NAMES',
    }
  if (ancestors.includes(simpleKanikoJob))
    return {
      dockerfile: `${projectDirectory}/$WORKING_DIR/$DOCKERFILE`,
      context: projectDirectory,
      images: '$IMAGE_NAME',
    }
  if (ancestors.includes(buildkitJob))
    return {
      dockerfile: `${projectDirectory}/$DOCKERFILE_DIR/$DOCKERFILE_NAME`,
      context: `${projectDirectory}/$WORKING_DIR`,
      images: '$OUTPUT_IMAGES',
    }
  return undefined
}

/** Catalogue's build-push replaces `/` by `-` in the names that it pushes. */
export function flattensNames(ancestors: readonly string[]): boolean {
  return ancestors.includes(kanikoJob)
}

/** Values that the catalogue gives to a job's variables when the pipeline gives none. */
export function catalogueDefaults(ancestors: readonly string[]): Map<string, string> {
  const jobs = [...catalogue.values()].flatMap((file) => Object.entries(file))
  const given = jobs.filter(([name]) => ancestors.includes(name)).map(([, job]) => (job as JsonObject).variables ?? {})
  return new Map(given.flatMap((variables) => Object.entries(variables as Record<string, string>)))
}
