import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconPencil from '@tabler/icons-react/icons/IconPencil'
import IconUserCheck from '@tabler/icons-react/icons/IconUserCheck'
import { getRouteApi } from '@tanstack/react-router'
import { PATHWAY_WORDS, PATHWAYS, type Pathway } from '@titian/shared/participants/pathway.ts'
import type { Requirement } from '@titian/shared/readiness/requirement.ts'
import { useDeferredValue, useState } from 'react'
import { dayText, todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { LeaversChoice } from '../../rules/leavers-choice.tsx'
import preview_ from '../../rules/preview.module.css'
import { PreviewBar } from '../../rules/preview-bar.tsx'
import { PreviewSide } from '../../rules/preview-side.tsx'
import { RequirementEditor } from '../../rules/requirement-editor.tsx'
import { RequirementList } from '../../rules/requirement-list.tsx'
import { RuleActs } from '../../rules/rule-acts.tsx'
import { bodyOf, firstDraft, type RuleDraft } from '../../rules/rule-draft.ts'
import type { RuleSet_SetFragment } from '../../rules/rule-set.generated.ts'
import { usePreview } from '../../rules/use-preview.ts'
import { VersionList } from '../../rules/version-list.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import classes from './rules-page.module.css'

const route = getRouteApi('/signed-in/aturan')

interface BenchProps {
  inForce: RuleSet_SetFragment
  open: RuleSet_SetFragment | null
  sets: readonly RuleSet_SetFragment[]
  /** Where on the table one is; it stays when the server's answer lays the table anew. */
  place: Place
  onPlace: (place: Place) => void
}

interface Place {
  pathway: Pathway
  chosen: Requirement
}

const Bench = ({ inForce, open, sets, place, onPlace }: BenchProps) => {
  const { t } = useLingui()
  const today = todayInJakarta(new Date())
  const [first] = useState(() => firstDraft(open ?? inForce, today))
  const [draft, setDraft] = useState<RuleDraft>(first)
  const { pathway, chosen } = place
  const { preview, error, refetch, isOld } = usePreview(draft.body)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(first)
  const isFixed = open?.state === 'PROPOSED' && !open.isOwnProposal
  const day = inForce.effectiveFrom ? dayText(currentLanguage(), inForce.effectiveFrom) : ''
  const next = (inForce.number ?? 0) + 1
  const body = bodyOf(inForce)
  return (
    <div className={classes['page']}>
      <PageHeader
        title={
          <span className={classes['title']}>
            {open || isChanged ? (
              <Trans>Aturan kesiapan, rancangan versi {next}</Trans>
            ) : (
              <Trans>Aturan kesiapan</Trans>
            )}
            {(open || isChanged) && (
              <Badge tone="fajar" icon={<IconPencil size={14} stroke={1.9} aria-hidden />}>
                {open?.state === 'PROPOSED' && !isChanged ? (
                  <Trans>Menunggu persetujuan</Trans>
                ) : (
                  <Trans>Belum berlaku</Trans>
                )}
              </Badge>
            )}
          </span>
        }
        lead={
          <Trans>
            Versi {inForce.number} berlaku sejak {day}. Sebelum disetujui, belum ada yang berubah bagi siapa
            pun.
          </Trans>
        }
        acts={
          <RuleActs
            draft={draft}
            open={open}
            isChanged={isChanged}
            fingerprint={isOld ? null : (preview?.fingerprint ?? null)}
            onOutdated={() => void refetch()}
          />
        }
      />
      <div className={classes['pathway']}>
        <SegmentedControl
          label={t`Jalur`}
          value={pathway}
          framed
          options={PATHWAYS.map((value) => ({ value, label: PATHWAY_WORDS[value][currentLanguage()] }))}
          onChange={(to) => onPlace({ ...place, pathway: to })}
        />
      </div>
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <RequirementList
            inForce={body}
            body={draft.body}
            pathway={pathway}
            chosen={chosen}
            onChoose={(to) => onPlace({ ...place, chosen: to })}
          />
          {!isFixed && (
            <RequirementEditor
              key={`${pathway} ${chosen}`}
              inForce={body}
              body={draft.body}
              pathway={pathway}
              requirement={chosen}
              onEdit={(edited) => setDraft({ ...draft, body: edited })}
            />
          )}
        </div>
        <div className={classes['column']} aria-busy={isOld} data-old={isOld || undefined}>
          <p role="status" className={classes['status']}>
            {isOld && <Trans>Menghitung ulang…</Trans>}
            {error && <Trans>Pratinjau belum bisa dihitung. Periksa sambungan, lalu ubah sekali lagi.</Trans>}
          </p>
          {preview && (
            <>
              <PreviewBar preview={preview} />
              <div className={preview_['sides']}>
                <PreviewSide kind="ENTERS" side={preview.enters} />
                <PreviewSide kind="LEAVES" side={preview.leaves} />
              </div>
              {preview.leaves.count > 0 && (
                <LeaversChoice
                  draft={draft}
                  count={preview.leaves.count}
                  today={today}
                  isFixed={isFixed}
                  onEdit={setDraft}
                />
              )}
            </>
          )}
          <Card>
            <p className={classes['people']}>
              <IconUserCheck size={22} stroke={1.7} aria-hidden />
              <span>
                <b>
                  <Trans>Aturan menghitung, orang memutuskan.</Trans>
                </b>{' '}
                <Trans>
                  Yang masuk tidak berpindah tahap sendiri. Daftar nama terbuka hanya di unit masing-masing.
                </Trans>
              </span>
            </p>
          </Card>
          <VersionList sets={sets} />
        </div>
      </div>
    </div>
  )
}

/** The rules of readiness: what is asked, what a change would do to whom, and two people who make it. */
const RulesPage = () => {
  const { t } = useLingui()
  const { data } = useReadQuery(useDeferredValue(route.useLoaderData().answer))
  const [place, setPlace] = useState<Place>({ pathway: 'EMPLOYMENT', chosen: 'COMPETENCY_RESULT' })
  const [inForce] = data.requirementSets
  const open = data.requirementDraft
  if (!inForce) return <EmptyState level={1} title={t`Aturan belum terbuka bagi peran ini`} />
  return (
    <Bench
      key={`${inForce.id} ${open?.id} ${open?.version}`}
      inForce={inForce}
      open={open}
      sets={data.requirementSets}
      place={place}
      onPlace={setPlace}
    />
  )
}

export default RulesPage
