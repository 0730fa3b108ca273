import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import type { Relation } from '@titian/shared/accounts/policy.ts'
import type { Role } from '@titian/shared/accounts/role.ts'

/**
 * Who may read what, as the data protection officer signed it. It is written by hand and apart from the policy:
 * a change of the policy must be made in both places by somebody who means it.
 * `+` the class may be read in that relation, `.` it must never be.
 */
const SIGNED = `
                              public card account work contact identity criminal health child care-note audit
PUBLIC            NONE        +      .    .       .    .       .        .        .      .     .         .
SUPPLY_KEY        NONE        +      .    .       .    .       .        .        .      .     .         .
EMPLOYER_KEY      NONE        +      +    .       .    .       .        .        .      .     .         .
ADVICE_KEY        NONE        +      .    .       .    .       .        .        .      .     .         .
ADVICE_KEY        CASELOAD    +      .    .       +    .       .        .        .      .     .         .
EMPLOYER          NONE        +      +    .       .    .       .        .        .      .     .         .
EMPLOYER          SELF        +      +    +       .    .       .        .        .      .     .         .
EMPLOYER          ORGANISATION +     +    +       .    .       .        .        .      .     .         .
EMPLOYER          DISCLOSURE  +      +    .       .    +       +        .        .      .     .         .
COUNSELLOR        NONE        +      .    .       .    .       .        .        .      .     .         .
COUNSELLOR        SELF        +      .    +       .    .       .        .        .      .     .         .
COUNSELLOR        CASELOAD    +      .    .       +    +       +        .        .      .     +         .
SUPERVISOR        NONE        +      .    .       .    .       .        .        .      .     .         .
SUPERVISOR        SELF        +      .    +       .    .       .        .        .      .     .         .
SUPERVISOR        CASELOAD    +      .    .       +    .       +        .        .      .     .         .
SUPERVISOR        OPENED_FILE +      .    .       +    +       +        .        .      .     +         .
OFFICER           NONE        +      .    .       .    .       .        .        .      .     .         .
OFFICER           SELF        +      .    +       .    .       .        .        .      .     .         .
OFFICER           UNIT        +      .    .       +    +       +        +        .      .     .         .
TRAINER           NONE        +      .    .       .    .       .        .        .      .     .         .
TRAINER           SELF        +      .    +       .    .       .        .        .      .     .         .
TRAINER           UNIT        +      .    .       +    .       +        .        .      .     .         .
ASSESSOR          NONE        +      .    .       .    .       .        .        .      .     .         .
ASSESSOR          SELF        +      .    +       .    .       .        .        .      .     .         .
ASSESSOR          UNIT        +      .    .       +    .       +        .        .      .     .         .
PLACEMENT_OFFICER NONE        +      .    .       .    .       .        .        .      .     .         .
PLACEMENT_OFFICER SELF        +      .    +       .    .       .        .        .      .     .         .
PLACEMENT_OFFICER UNIT        +      .    .       +    +       +        .        .      .     .         .
PROBATION_OFFICER NONE        +      .    .       .    .       .        .        .      .     .         .
PROBATION_OFFICER SELF        +      .    +       .    .       .        .        .      .     .         .
PROBATION_OFFICER UNIT        +      .    .       +    +       +        +        .      .     .         .
REHAB_COUNSELLOR  NONE        +      .    .       .    .       .        .        .      .     .         .
REHAB_COUNSELLOR  SELF        +      .    +       .    .       .        .        .      .     .         .
REHAB_COUNSELLOR  UNIT        +      .    .       +    .       +        .        +      .     .         .
ADMINISTRATOR     NONE        +      .    +       +    .       .        .        .      .     .         .
ADMINISTRATOR     SELF        +      .    +       +    .       .        .        .      .     .         .
ADMINISTRATOR     OPENED_FILE +      .    +       +    +       +        +        .      .     .         .
PROTECTION_OFFICER NONE       +      .    .       .    .       .        .        .      .     .         +
PROTECTION_OFFICER SELF       +      .    +       .    .       .        .        .      .     .         +
PROTECTION_OFFICER OPENED_FILE +     .    .       +    +       +        .        .      .     .         +
PERSON            NONE        +      .    .       .    .       .        .        .      .     .         .
PERSON            SELF        +      .    +       +    +       +        +        +      .     .         .
`

const [head = '', ...lines] = SIGNED.trim().split('\n')
const classes = head.trim().split(/\s+/) as DataClass[]

const cells = new Map<string, boolean>(
  lines.flatMap((line) => {
    const [role, relation, ...marks] = line.trim().split(/\s+/)
    return marks.map((mark, at) => [`${role} ${relation} ${classes[at]}`, mark === '+'] as const)
  }),
)

/** What was signed for a role, a relation and a class; a pair without a line of its own has the line of `NONE`. */
export const signedFor = (role: Role, relation: Relation, dataClass: DataClass): boolean =>
  cells.get(`${role} ${relation} ${dataClass}`) ?? cells.get(`${role} NONE ${dataClass}`) ?? false
