import { raw } from '@mikro-orm/core'
import { PostgreSqlPlatform } from '@mikro-orm/postgresql'
import { describe, expect, it } from 'vitest'
import { bindValues } from './bound-values.ts'

const bound = (sql: string, params: readonly unknown[]) => bindValues(new PostgreSqlPlatform(), sql, params)

describe('a statement of the ORM', () => {
  it('travels without its values, which stand beside it in their order', () => {
    expect(
      bound('insert into p (name, born, seal) values (?, ?, ?)', ["O'Neil?", '1990-01-01', null]),
    ).toEqual({
      sql: 'insert into p (name, born, seal) values ($1, $2, $3)',
      values: ["O'Neil?", '1990-01-01', null],
    })
  })

  it('sends instants in UTC, bytes as they are, and objects as JSON', () => {
    const bytes = Uint8Array.of(1, 2)
    const at = new Date('2026-11-24T03:00:00.123Z')
    expect(bound('?, ?, ?', [at, bytes, { a: "'" }]).values).toEqual([at.toISOString(), bytes, `{"a":"'"}`])
  })

  it('quotes names, keeps an escaped question mark, and binds within fragments and lists too', () => {
    const fragment = raw('lower(?)', ['X'])
    expect(bound('select ?? from t where a \\? b and c = ? and d in (?)', ['a"b', fragment, [1, 2]])).toEqual(
      {
        sql: 'select "a""b" from t where a ? b and c = lower($1) and d in ($2, $3)',
        values: ['X', 1, 2],
      },
    )
  })
})
