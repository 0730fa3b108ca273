/** A number as people write it, for the telephone: "0812-3456 7890" is +6281234567890. */
const dialled = (phone: string): string => {
  const digits = phone.replaceAll(/[^\d+]/g, '')
  if (digits.startsWith('+')) return digits
  return digits.startsWith('62') ? `+${digits}` : `+62${digits.replace(/^0/, '')}`
}

export const telephoneAddress = (phone: string): string => `tel:${dialled(phone)}`

/** Opens WhatsApp with this number; nothing is written for anybody. */
export const messageAddress = (phone: string): string => `https://wa.me/${dialled(phone).slice(1)}`
