import { Trans, useLingui } from '@lingui/react/macro'
import IconAdjustmentsHorizontal from '@tabler/icons-react/icons/IconAdjustmentsHorizontal'
import IconLink from '@tabler/icons-react/icons/IconLink'
import { getRouteApi, Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { ErrorBoundary } from '../../browser/error-boundary.tsx'
import { useIsPhone } from '../../browser/use-media.ts'
import { AppliedFilters } from '../../candidates/applied-filters.tsx'
import { CompareWindow } from '../../candidates/compare-window.tsx'
import { createLabels } from '../../candidates/labels.ts'
import { SearchBox } from '../../candidates/search-box.tsx'
import { changed, narrowings, PAGE_SIZE, type SearchQuestion } from '../../candidates/search-question.ts'
import { SearchSkeleton } from '../../candidates/search-skeleton.tsx'
import { SelectionBar } from '../../candidates/selection-bar.tsx'
import { useCentreName } from '../../candidates/use-centre-name.ts'
import { KeysHelp } from '../../shell/keys-help.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { showToast } from '../../ui/toast.tsx'
import { ListContext } from './list-context.ts'
import { SearchAnswer } from './search-answer.tsx'
import { SearchFailed } from './search-failed.tsx'
import classes from './search-page.module.css'
import { useListKeys } from './use-list-keys.ts'
import { useSearchState } from './use-search-state.ts'
import { VacancyChoice } from './vacancy-choice.tsx'

const route = getRouteApi('/signed-in/kandidat')

/** Remembers the words of codes for as long as the page lives. */
const labels = createLabels()

const SearchPage = () => {
  const { t, i18n } = useLingui()
  const question = route.useSearch()
  const { answer } = route.useLoaderData()
  const shown = useDeferredValue(answer)
  const navigate = useNavigate()
  const isPhone = useIsPhone()
  const { candidateId } = useParams({ strict: false }) as { candidateId?: string }
  const searchBox = useRef<HTMLInputElement>(null)
  const [isComparing, setComparing] = useState(false)
  const [isHelping, setHelping] = useState(false)
  const ask = useCallback(
    (next: SearchQuestion) =>
      void navigate({ to: '/kandidat', search: next, replace: true, resetScroll: false }),
    [navigate],
  )
  const state = useSearchState((count) => {
    if (count <= 100)
      void navigate({
        to: '/kandidat',
        search: { ...question, tampil: Math.max(count, PAGE_SIZE + 1) },
        replace: true,
        resetScroll: false,
      })
  })
  const { edges, total } = state
  const around = useMemo(
    () => ({
      edges,
      total,
      openNext: (step: 1 | -1) => {
        const place = edges.findIndex((edge) => edge.node.id === candidateId)
        const next = edges[place + step]
        if (place >= 0 && next)
          void navigate({
            to: '/kandidat/$candidateId',
            params: { candidateId: next.node.id },
            search: true,
            replace: true,
          })
      },
      close: () => void navigate({ to: '/kandidat', search: true, resetScroll: false }),
    }),
    [edges, total, candidateId, navigate],
  )
  useListKeys({
    list: state.listRef,
    active: !candidateId && !isComparing && !isHelping && !state.isFiltering,
    onSelect: state.toggle,
    onSearch: () => searchBox.current?.focus(),
    onHelp: () => setHelping(true),
  })
  useCentreName(question.dekat, labels)
  const labelOf = (value: string) => labels.of(value, (words) => i18n._(words))
  const compared = edges.filter((edge) => state.selected.includes(edge.node.id))
  const copy = async () => {
    await navigator.clipboard.writeText(location.href)
    showToast(t`Tautan disalin. Siapa pun yang membukanya perlu masuk lebih dulu.`)
  }
  const applied = narrowings(question)
  return (
    <ListContext value={around}>
      <div className={classes['page']} hidden={isPhone && candidateId !== undefined}>
        <div className={classes['header']}>
          <PageHeader
            title={<Trans>Cari kandidat</Trans>}
            lead={
              <Trans>
                Semua kandidat sudah siap kerja dan setuju ditampilkan. Nama terbuka setelah kandidat setuju
                untuk lowongan Anda.
              </Trans>
            }
            acts={
              <Button variant="subtle" icon={<IconLink size={18} stroke={1.7} aria-hidden />} onClick={copy}>
                <Trans>Salin tautan</Trans>
              </Button>
            }
          />
        </div>
        <div className={classes['ask']}>
          <SearchBox
            ref={searchBox}
            text={question.q ?? ''}
            onText={(q) => ask(changed(question, { q: q || undefined, tanpa: undefined }))}
          />
          {!isPhone && <VacancyChoice question={question} onAsk={ask} />}
          <button type="button" className={classes['filterButton']} onClick={state.startFiltering}>
            <IconAdjustmentsHorizontal size={22} stroke={1.7} aria-hidden />
            <span className="visually-hidden">
              <Trans>Saring</Trans>
            </span>
            {applied > 0 && <span className={classes['filterCount']}>{applied}</span>}
          </button>
        </div>
        <AppliedFilters question={question} onAsk={ask} labelOf={labelOf} />
        <ErrorBoundary resetKey={shown} fallback={(error) => <SearchFailed error={error} />}>
          <Suspense fallback={<SearchSkeleton />}>
            <div className={shown === answer ? classes['answer'] : classes['stale']}>
              <SearchAnswer
                answer={shown}
                question={question}
                labels={labels}
                labelOf={labelOf}
                state={state}
                isPhone={isPhone}
                onAsk={ask}
              />
            </div>
          </Suspense>
        </ErrorBoundary>
        <SelectionBar
          names={compared.map((edge) => edge.node.codeName)}
          limit={state.limit}
          onCompare={() => setComparing(true)}
          onClear={state.clear}
        />
      </div>
      {isComparing && <CompareWindow edges={compared} onClose={() => setComparing(false)} />}
      {isHelping && <KeysHelp onClose={() => setHelping(false)} />}
      <Outlet />
    </ListContext>
  )
}

export default SearchPage
