import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import {
  ADVICE_TOPIC_WORDS,
  BUSINESS_TREND_WORDS,
  NOT_HELD_REASON_WORDS,
  SESSION_MEDIUM_WORDS,
  SESSION_OUTCOME_WORDS,
} from '@titian/shared/advice/session.ts'
import type { SessionContent } from '@titian/shared/advice/session-log.ts'
import { momentText } from '../languages/day-text.ts'
import type { Language } from '../languages/language.ts'

/** The fields of a logged session, as the form calls them. */
export const FIELD_WORDS: Record<keyof SessionContent, MessageDescriptor> = {
  outcome: msg`Terlaksana atau tidak`,
  startsAt: msg`Mulai`,
  medium: msg`Cara`,
  notHeldBy: msg`Mengapa tidak jadi`,
  contactMinutes: msg`Lama (menit)`,
  preparationMinutes: msg`Persiapan (menit)`,
  travelMinutes: msg`Perjalanan (menit)`,
  topics: msg`Membahas`,
  advice: msg`Saran Anda`,
  trend: msg`Keadaan usaha`,
  conflictOfInterest: msg`Kepentingan Anda`,
}

/** What a field says, in words; empty when it says nothing. */
export const valueText = (
  field: keyof SessionContent,
  content: SessionContent,
  language: Language,
): string => {
  switch (field) {
    case 'outcome':
      return SESSION_OUTCOME_WORDS[content.outcome][language]
    case 'startsAt':
      return momentText(language, content.startsAt)
    case 'medium':
      return SESSION_MEDIUM_WORDS[content.medium][language]
    case 'notHeldBy':
      return content.notHeldBy ? NOT_HELD_REASON_WORDS[content.notHeldBy][language] : ''
    case 'topics':
      return content.topics.map((topic) => ADVICE_TOPIC_WORDS[topic][language]).join(', ')
    case 'trend':
      return content.trend ? BUSINESS_TREND_WORDS[content.trend][language] : ''
    default:
      return String(content[field])
  }
}
