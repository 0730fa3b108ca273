import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconDownload from '@tabler/icons-react/icons/IconDownload'
import IconPrinter from '@tabler/icons-react/icons/IconPrinter'
import { getRouteApi } from '@tanstack/react-router'
import { dayText, todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { copyText, saveFile } from '../../rights/save-copy.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CopySection } from './copy-section.tsx'
import classes from './my-copy-page.module.css'
import { useCopyFacts } from './use-copy-facts.ts'

const route = getRouteApi('/signed-in/data-saya/salinan')

/** Everything that is recorded of the person, to read, to print and to take along. */
const MyCopyPage = () => {
  const { t } = useLingui()
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(answer)
  const person = data.participants?.edges[0]?.node
  const sections = useCopyFacts(person)
  if (!person)
    return (
      <EmptyState level={1} title={t`Catatan Anda belum tersambung`}>
        <Trans>Akun Anda sudah ada. Petugas pendamping akan menyambungkan catatan Anda.</Trans>
      </EmptyState>
    )
  const today = todayInJakarta(new Date())
  const day = dayText(currentLanguage(), today)
  return (
    <article className={classes['copy']}>
      <PageHeader
        title={<Trans>Salinan data saya</Trans>}
        lead={<Trans>Semua yang dicatat Titian tentang Anda pada {day}.</Trans>}
        acts={
          // A shared screen keeps nothing: what is taken along goes by paper, through staff.
          data.viewer?.isKiosk ? null : (
            <div className={classes['acts']}>
              <Button
                size="large"
                icon={<IconPrinter size={20} stroke={1.8} aria-hidden />}
                onClick={() => print()}
              >
                <Trans>Cetak</Trans>
              </Button>
              <Button
                size="large"
                icon={<IconDownload size={20} stroke={1.8} aria-hidden />}
                onClick={() => saveFile(`titian-${today}.json`, copyText(person, today))}
              >
                <Trans>Simpan JSON</Trans>
              </Button>
            </div>
          )
        }
      />
      {data.viewer?.isKiosk && (
        <p>
          <Trans>
            Ingin membawanya pulang? Minta salinan data di halaman Data saya. Petugas mencetaknya.
          </Trans>
        </p>
      )}
      {person.isSynthetic && (
        <p className={classes['sample']}>
          <Trans>Data contoh. Semua orang di sini rekaan.</Trans>
        </p>
      )}
      {sections.map(({ title, facts, none }) => (
        <CopySection key={title} title={title} facts={facts} none={none} />
      ))}
    </article>
  )
}

export default MyCopyPage
