import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { SCHEME_DOCUMENT_WORDS, type SchemeDocument } from '@titian/shared/enterprises/scheme.ts'
import { useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import form from '../ui/form.module.css'
import { Select } from '../ui/select.tsx'
import { VerifyCapitalDocument } from './capital-acts.generated.ts'
import type { Application } from './capital-part.tsx'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

interface VerifyCapitalProps extends Ends {
  application: Application
  people: readonly { id: string; name: string }[]
}

type Answer = '' | 'YES' | 'NO'

/** What an office found: of each recipient whether they have work and other aid, and the papers it saw. */
export const VerifyCapital = ({ application, people, ...ends }: VerifyCapitalProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [unemployed, setUnemployed] = useState<Record<string, Answer>>({})
  const [aided, setAided] = useState<Record<string, Answer>>({})
  const [documents, setDocuments] = useState<readonly SchemeDocument[]>([])
  const { write, at, elsewhere, busy } = useWriting(ends)
  const [send] = useMutation(VerifyCapitalDocument)
  const answers = [
    { value: '', label: t`Pilih` },
    { value: 'YES', label: t`Ya` },
    { value: 'NO', label: t`Tidak` },
  ]
  const act = () =>
    write(async () => {
      const open = people.flatMap(({ id }) => [
        ...(unemployed[id] ? [] : [{ message: t`Pilih jawabannya.`, path: [`work${id}`] }]),
        ...(aided[id] ? [] : [{ message: t`Pilih jawabannya.`, path: [`aid${id}`] }]),
      ])
      if (open.length > 0) return open
      const { data } = await send({
        variables: {
          input: {
            application: application.id,
            documents: [...documents],
            checks: people.map(({ id }) => ({
              participant: id,
              isUnemployed: unemployed[id] === 'YES',
              hasOtherAid: aided[id] === 'YES',
            })),
            expectedVersion: application.version,
          },
        },
      })
      return data?.verifyCapital.errors ?? []
    })
  return (
    <WriteSheet
      title={t`Periksa permohonan`}
      act={t`Nyatakan terverifikasi`}
      busy={busy}
      refusals={elsewhere(people.flatMap(({ id }) => [`work${id}`, `aid${id}`]))}
      onClose={ends.onClose}
      onSubmit={act}
    >
      {people.map(({ id, name }) => (
        <div key={id} className={form['pair']}>
          <Select
            label={t`${name} belum bekerja`}
            value={unemployed[id] ?? ''}
            error={at(`work${id}`)}
            onChange={(event) => setUnemployed({ ...unemployed, [id]: event.target.value as Answer })}
            options={answers}
          />
          <Select
            label={t`${name} menerima bantuan usaha lain`}
            value={aided[id] ?? ''}
            error={at(`aid${id}`)}
            onChange={(event) => setAided({ ...aided, [id]: event.target.value as Answer })}
            options={answers}
          />
        </div>
      ))}
      <p className={form['note']}>
        <Trans>Berkas yang sudah dilihat:</Trans>
      </p>
      {application.scheme?.documents.map((one) => (
        <Checkbox
          key={one}
          label={SCHEME_DOCUMENT_WORDS[one][language]}
          checked={documents.includes(one)}
          onChange={(event) =>
            setDocuments(event.target.checked ? [...documents, one] : documents.filter((it) => it !== one))
          }
        />
      ))}
    </WriteSheet>
  )
}
