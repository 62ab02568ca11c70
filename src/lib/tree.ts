export { memoryTree } from './tree-memory.ts'
export { TooLarge, Unreadable } from './tree-source.ts'
