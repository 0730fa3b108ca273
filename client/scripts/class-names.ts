import { createHash } from 'node:crypto'
import { basename, relative } from 'node:path'

/** A class name from the file's place and the name in it; equal however the file is asked for. */
export const classNames =
  (root: string) =>
  (name: string, filename: string): string => {
    const path = filename.split('?')[0] ?? filename
    const short = createHash('sha256').update(relative(root, path)).digest('hex').slice(0, 4)
    return `${basename(path, '.module.css')}-${name}-${short}`
  }
