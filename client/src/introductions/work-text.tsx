import { currentLanguage } from '../languages/language.ts'
import type { MyRequest_RequestFragment } from './my-request.generated.ts'

/** Where and for how much a month, as far as it is known. */
export const WorkText = ({ vacancy }: Pick<MyRequest_RequestFragment, 'vacancy'>) => {
  if (!vacancy) return null
  const rupiah = new Intl.NumberFormat(currentLanguage() === 'id' ? 'id-ID' : 'en-GB')
  const wage =
    vacancy.wageFrom === vacancy.wageTo
      ? rupiah.format(vacancy.wageFrom)
      : `${rupiah.format(vacancy.wageFrom)}–${rupiah.format(vacancy.wageTo)}`
  return `${vacancy.region.name}, Rp${wage}`
}
