import { msg } from '@lingui/core/macro'
import IconAdjustments from '@tabler/icons-react/icons/IconAdjustments'
import IconArrowsExchange from '@tabler/icons-react/icons/IconArrowsExchange'
import IconBriefcase2 from '@tabler/icons-react/icons/IconBriefcase2'
import IconBuildingFactory2 from '@tabler/icons-react/icons/IconBuildingFactory2'
import IconBuildingStore from '@tabler/icons-react/icons/IconBuildingStore'
import IconCards from '@tabler/icons-react/icons/IconCards'
import IconChartFunnel from '@tabler/icons-react/icons/IconChartFunnel'
import IconClipboardText from '@tabler/icons-react/icons/IconClipboardText'
import IconCode from '@tabler/icons-react/icons/IconCode'
import IconFolderOpen from '@tabler/icons-react/icons/IconFolderOpen'
import IconHelp from '@tabler/icons-react/icons/IconHelp'
import IconHistory from '@tabler/icons-react/icons/IconHistory'
import IconHome from '@tabler/icons-react/icons/IconHome'
import IconPencil from '@tabler/icons-react/icons/IconPencil'
import IconRoute from '@tabler/icons-react/icons/IconRoute'
import IconSearch from '@tabler/icons-react/icons/IconSearch'
import IconShieldLock from '@tabler/icons-react/icons/IconShieldLock'
import IconSun from '@tabler/icons-react/icons/IconSun'
import IconTerminal2 from '@tabler/icons-react/icons/IconTerminal2'
import IconUserShield from '@tabler/icons-react/icons/IconUserShield'
import IconUsers from '@tabler/icons-react/icons/IconUsers'
import type { Role } from '../graphql/schema.generated.ts'
import type { Destination } from './destination.ts'
import { PLACEMENTS } from './office-destinations.ts'

const HOME: Destination = { to: '/', words: msg`Beranda`, short: msg`Beranda`, Icon: IconHome }

const SEARCH: Destination = { to: '/kandidat', words: msg`Cari kandidat`, short: msg`Cari`, Icon: IconSearch }

const VACANCIES: Destination = {
  to: '/lowongan',
  words: msg`Lowongan`,
  short: msg`Lowongan`,
  Icon: IconBriefcase2,
}

const INTRODUCTIONS: Destination = {
  to: '/perkenalan',
  words: msg`Perkenalan`,
  short: msg`Perkenalan`,
  Icon: IconArrowsExchange,
}

const DEVELOPER: Destination = {
  to: '/pengembang',
  words: msg`Pengembang`,
  short: msg`Pengembang`,
  Icon: IconCode,
}

const PLAYGROUND: Destination = {
  to: '/playground/',
  apart: true,
  words: msg`Playground`,
  short: msg`Playground`,
  Icon: IconTerminal2,
}

const FUNNEL: Destination = { to: '/corong', words: msg`Corong`, short: msg`Corong`, Icon: IconChartFunnel }

const JOURNEY: Destination = {
  to: '/perjalanan',
  words: msg`Perjalanan saya`,
  short: msg`Perjalanan`,
  Icon: IconRoute,
}

const MY_DATA: Destination = {
  to: '/data-saya',
  words: msg`Data saya`,
  short: msg`Data saya`,
  Icon: IconShieldLock,
}

const HELP: Destination = { to: '/bantuan', words: msg`Bantuan`, short: msg`Bantuan`, Icon: IconHelp }

const REQUESTS: Destination = {
  to: '/permintaan-data',
  words: msg`Permintaan data`,
  short: msg`Permintaan`,
  Icon: IconShieldLock,
}

const SHEET: Destination = {
  to: '/lembar-mingguan',
  words: msg`Lembar mingguan`,
  short: msg`Lembar`,
  Icon: IconClipboardText,
}

const PARTICIPANTS: Destination = {
  to: '/peserta',
  also: '/usaha/ent_',
  words: msg`Peserta`,
  short: msg`Peserta`,
  Icon: IconUsers,
}

const PUBLICATION: Destination = {
  to: '/terbitan',
  words: msg`Penerbitan kartu`,
  short: msg`Terbitan`,
  Icon: IconCards,
}

const EMPLOYERS: Destination = {
  to: '/pemberi-kerja',
  words: msg`Pemberi kerja`,
  short: msg`Perusahaan`,
  Icon: IconBuildingFactory2,
}

const MEMBERS: Destination = {
  to: '/akun',
  words: msg`Akun dan peran`,
  short: msg`Akun`,
  Icon: IconUserShield,
}

const RULES: Destination = {
  to: '/aturan',
  words: msg`Aturan kesiapan`,
  short: msg`Aturan`,
  Icon: IconAdjustments,
}

const AUDIT: Destination = {
  to: '/jejak',
  words: msg`Jejak audit`,
  short: msg`Jejak`,
  Icon: IconHistory,
}

const OPENING: Destination = {
  to: '/berkas',
  also: '/peserta/ptc_',
  words: msg`Buka berkas`,
  short: msg`Berkas`,
  Icon: IconFolderOpen,
}

const CASELOAD: Destination = { to: '/dampingan', words: msg`Hari ini`, short: msg`Hari ini`, Icon: IconSun }

const LOG_SESSION: Destination = {
  to: '/catat-sesi',
  words: msg`Catat sesi`,
  short: msg`Catat`,
  Icon: IconPencil,
}

const ENTERPRISES: Destination = {
  to: '/usaha',
  words: msg`Usaha dan modal`,
  short: msg`Usaha`,
  Icon: IconBuildingStore,
}

const COUNSELLORS: Destination = {
  to: '/pendamping',
  words: msg`Pendamping`,
  short: msg`Pendamping`,
  Icon: IconUsers,
}

const CASEWORK = [PARTICIPANTS, PLAYGROUND]

/** Where a role can go: only to pages that exist, the most used first, because a phone has room for three. */
const BY_ROLE: Partial<Record<Role, readonly Destination[]>> = {
  EMPLOYER: [SEARCH, VACANCIES, INTRODUCTIONS, DEVELOPER],
  SUPERVISOR: [COUNSELLORS, PLAYGROUND],
  COUNSELLOR: [CASELOAD, LOG_SESSION, ENTERPRISES, PLAYGROUND],
  ADMINISTRATOR: [FUNNEL, EMPLOYERS, RULES, MEMBERS, OPENING, AUDIT, PUBLICATION, PLAYGROUND],
  OFFICER: [PARTICIPANTS, REQUESTS, SHEET, PLAYGROUND],
  PROBATION_OFFICER: [PARTICIPANTS, REQUESTS, SHEET, PLACEMENTS, PLAYGROUND],
  TRAINER: CASEWORK,
  ASSESSOR: CASEWORK,
  PLACEMENT_OFFICER: [PARTICIPANTS, PLACEMENTS, SHEET, PLAYGROUND],
  REHAB_COUNSELLOR: CASEWORK,
  PROTECTION_OFFICER: [AUDIT, REQUESTS, OPENING, EMPLOYERS, PLAYGROUND],
  PERSON: [JOURNEY, MY_DATA, HELP],
}

/** Where somebody in a role can go; who has none yet has the page that says what is missing. */
export const destinationsOf = (role: Role | null): readonly Destination[] => (role && BY_ROLE[role]) ?? [HOME]

/** Whether an address belongs to a page that another role has and this one has not. */
export const isForeign = (role: Role | null, path: string): boolean =>
  currentDestination(destinationsOf(role), path) === undefined &&
  Object.values(BY_ROLE).some((places) => currentDestination(places, path) !== undefined)

/** The destination that an address belongs to. */
export const currentDestination = (all: readonly Destination[], path: string): Destination | undefined =>
  all.find((one) =>
    one.to === '/'
      ? path === '/'
      : path === one.to || path.startsWith(`${one.to}/`) || (one.also && path.startsWith(one.also)),
  )
