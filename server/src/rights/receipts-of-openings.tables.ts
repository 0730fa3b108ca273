/**
 * The receipts as before, which now also tell for what kind of need a file was opened, and that somebody looked for the
 * file by its register number. Who asks, what counts and what is left out stand beside the version before, in
 * `plain-receipts.tables.ts`.
 */
export const RECEIPTS_OF_OPENINGS: readonly string[] = [
  'drop function people.own_receipts()',
  `create function people.own_receipts() returns table (
     read_on date, act text, role text, place_id uuid, place text, purpose text, kind text, reason text, job text, key text,
     classes text[], commands text[])
   language sql stable security definer set search_path = pg_catalog, people, audit, org as $$
   with me as (
     select current_setting('titian.person', true)::uuid as person_id
     where current_setting('titian.role', true) = 'PERSON'
   ),
   files as (
     select f.id, f.account_id, f.person_id, f.kind, f.reason, f.opened_at
     from people.opened_file f join me using (person_id)
   ),
   names as (
     select i.id, v.title from me join people.introduction i using (person_id) join hire.vacancy v on v.id = i.vacancy_id
   ),
   entries as (
     select o.at, case when o.command is null then 'READ' when o.command = 'LookUpFile' then 'LOOKED_UP'
         when o.refused then 'TRIED' else 'RECORDED' end as act, o.role,
       coalesce(o.unit_id, o.organisation_id) as place_id,
       coalesce('opened_file:' || f.id, 'disclosure:' || n.id,
         case when exists (select from unnest(o.purposes) p where p like 'membership:%') then 'membership' end) as purpose,
       f.kind, f.reason, n.title as job, o.classes, o.command
     from me join audit.operation o on o.subjects @> array[me.person_id]
       left join files f on 'opened_file:' || f.id = any (o.purposes)
       left join names n on 'disclosure:' || n.id = any (o.purposes)
     where o.role <> 'PERSON' and o.actor_kind <> 'SYSTEM' and o.command is distinct from 'OpenFile'
     union all
     select f.opened_at, 'OPENED', o.role, coalesce(o.unit_id, o.organisation_id), 'opened_file:' || f.id, f.kind,
       f.reason, null, '{}', null
     from files f cross join lateral (
       select role, unit_id, organisation_id from audit.operation
       where command = 'OpenFile' and actor_id = f.account_id and subjects @> array[f.person_id]
       order by abs(extract(epoch from at - f.opened_at)) limit 1) o
   )
   select (at at time zone 'Asia/Jakarta')::date, act, role, place_id,
     (select name from org.organisation where id = place_id), purpose, max(kind), max(reason), max(job),
     md5(concat_ws('|', (at at time zone 'Asia/Jakarta')::date, act, role, place_id, purpose)),
     (select coalesce(array_agg(distinct c order by c), '{}') from unnest(array_agg(entries.classes_text)) x, unnest(string_to_array(x, ',')) c where c <> ''),
     coalesce(array_agg(distinct command order by command) filter (where command is not null), '{}')
   from (select *, array_to_string(classes, ',') as classes_text from entries) entries
   group by 1, 2, 3, 4, 6
   order by 1 desc, 10 $$`,
  'revoke execute on function people.own_receipts() from public',
  'grant execute on function people.own_receipts() to titian_reader',
]
