/** What of the audit log a page shows; it lives in the address. */
export interface AuditQuestion {
  /** The id of a participant. */
  tentang?: string
  perubahan?: true
  dari?: string
  sampai?: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What an address asks for; what it can't mean is left out. */
export const readAuditQuestion = (search: Record<string, unknown>): AuditQuestion => {
  const about = typeof search['tentang'] === 'string' ? search['tentang'].trim().slice(0, 60) : ''
  const day = (key: string) => {
    const text = search[key]
    return typeof text === 'string' && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
  }
  const [from, until] = [day('dari'), day('sampai')]
  return {
    ...(about && { tentang: about }),
    // In an address it is text.
    ...(String(search['perubahan']) === 'true' && { perubahan: true as const }),
    ...(from && { dari: from }),
    ...(until && { sampai: until }),
  }
}
