import type { MessageDescriptor } from '@lingui/core'
import type { ComponentType } from 'react'

/** A page that one can go to. `apart` marks one that is a build of its own, outside this page's router. */
export interface Destination {
  to: string
  apart?: boolean
  /** How addresses begin that also belong to it, beside those under its own. */
  also?: string
  words: MessageDescriptor
  /** For the tab bar of a phone. */
  short: MessageDescriptor
  Icon: ComponentType<{ size?: number; stroke?: number }>
}
