import { ledgerOf } from '@titian/shared/enterprises/ledger.ts'
import { isWritable, REPORT_PROBLEM_WORDS, reportProblems, sumOf } from '@titian/shared/enterprises/report.ts'
import { type CapitalScheme, schemesOn, splitOf } from '@titian/shared/enterprises/scheme.ts'
import { reportOverdueDays } from '@titian/shared/enterprises/tranche.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { OfPerson } from '../participants/per-person.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { CapitalApplicationType, ReceiptLineType, TrancheType } from './capital.types.ts'
import {
  type ApplicationRow,
  type LineRow,
  readApplications,
  readLines,
  readTranches,
  type TrancheRow,
} from './capital-rows.ts'
import { CapitalSchemeType } from './capital-scheme.type.ts'
import { readCapitalSchemes } from './capital-schemes.ts'
import { EnterpriseType } from './enterprise.type.ts'
import { viewerMay } from './enterprise-objects.ts'

@Resolver(() => EnterpriseType)
export class CapitalResolver {
  @FieldResolver(() => [CapitalApplicationType], {
    description: 'Applications for capital, the latest first.',
  })
  async capital(
    @Root() business: EnterpriseType,
    @Ctx() operation: Operation,
  ): Promise<CapitalApplicationType[]> {
    const applications = await readApplications(operation, business)
    if (applications.length === 0) return []
    const tranches = await readTranches(operation, business)
    const lines = await readLines(operation, business)
    const schemes = await readCapitalSchemes(operation)
    return applications.map((row) =>
      toApplication(operation, row, {
        scheme:
          schemes.find(({ code, version }) => code === row.schemeCode && version === row.schemeVersion) ??
          null,
        tranches: tranches.filter(({ applicationId }) => applicationId === row.id),
        lines,
      }),
    )
  }

  @FieldResolver(() => [CapitalSchemeType], {
    description: 'Rules under which capital can be asked for this kind of business this year.',
  })
  async offeredSchemes(
    @Root() { kind }: EnterpriseType,
    @Ctx() operation: Operation,
  ): Promise<CapitalSchemeType[]> {
    const schemes = schemesOn(await readCapitalSchemes(operation), operation.today)
    return schemes.filter(({ recipient }) => (recipient === 'GROUP') === (kind === 'GROUP')).map(toScheme)
  }
}

const toScheme = (scheme: CapitalScheme): CapitalSchemeType => Object.assign(new CapitalSchemeType(), scheme)

interface Around {
  scheme: CapitalScheme | null
  tranches: readonly TrancheRow[]
  lines: readonly LineRow[]
}

const toApplication = (
  operation: Operation,
  row: ApplicationRow & OfPerson,
  { scheme, tranches, lines }: Around,
): CapitalApplicationType => {
  const ownLines = (id: string) => lines.filter(({ trancheId }) => trancheId === id)
  const ledger = ledgerOf(
    row.amount,
    tranches.map((tranche) => ({ ...tranche, lines: ownLines(tranche.id) })),
  )
  const split = splitOf(row.amount, scheme ?? { toolsPercent: 0 })
  const { disbursed, undisbursed, accepted } = ledger
  return Object.assign(new CapitalApplicationType(), row, {
    id: toTypeId('cap', row.id),
    scheme: scheme && toScheme(scheme),
    toolsPart: split.tools,
    materialsPart: split.materials,
    tranches: tranches.map((tranche) => toTranche(operation, tranche, row, ownLines(tranche.id))),
    disbursed,
    undisbursed,
    accepted,
    viewerCanCheck: viewerMay(operation.viewer, row, 'CHECK'),
  })
}

const toTranche = (
  { viewer, today, language }: Operation,
  { report, ...row }: TrancheRow,
  { personId, unitId }: OfPerson,
  lines: readonly LineRow[],
): TrancheType => {
  const owner = { personId, unitId }
  const problems = reportProblems(
    lines.map((line) => ({ ...line, hasReceipt: line.fileId !== null })),
    row,
  )
  return Object.assign(new TrancheType(), row, owner, {
    id: toTypeId('lpj', row.id),
    reportState: report,
    reportOverdueDays: reportOverdueDays(row.reportDueOn, report, today),
    lines: lines.map((line) =>
      Object.assign(new ReceiptLineType(), line, owner, {
        file: line.fileId && toTypeId('fil', line.fileId),
      }),
    ),
    openAmount: row.tools + row.materials - sumOf(lines),
    gaps: problems.map((problem) => REPORT_PROBLEM_WORDS[problem][language]),
    viewerCanWrite: isWritable(report) && viewerMay(viewer, owner, 'KEEP'),
    viewerCanReview: report === 'SUBMITTED' && viewerMay(viewer, owner, 'CHECK'),
  })
}
