/**
 * A database is SYNTHETIC or LIVE from its creation and holds nothing of the other. Institutions of the
 * public register stand in both; invented ones, and every employer and NGO, follow the stamp.
 */
export const SYNTHETIC_STAMP = [
  `create function people.refuse_people_of_the_other_kind() returns trigger
     language plpgsql security definer set search_path = pg_catalog as $$
     declare kind_here text := (select kind from app.installation);
     begin
       if kind_here is null then
         raise exception 'The installation is not stamped SYNTHETIC or LIVE.' using errcode = 'check_violation';
       end if;
       if exists (select 1 from fresh where synthetic <> (kind_here = 'SYNTHETIC')) then
         raise exception 'A % installation holds no person of the other kind.', kind_here
           using errcode = 'check_violation';
       end if;
       return null;
     end $$`,
  `create function people.refuse_organisations_of_the_other_kind() returns trigger
     language plpgsql security definer set search_path = pg_catalog as $$
     declare kind_here text := (select kind from app.installation);
     begin
       if exists (
         select 1 from fresh
         where (synthetic and kind_here is distinct from 'SYNTHETIC')
           or (not synthetic and kind in ('EMPLOYER', 'NGO') and kind_here is distinct from 'LIVE')
       ) then
         raise exception 'A % installation holds no organisation of the other kind.', kind_here
           using errcode = 'check_violation';
       end if;
       return null;
     end $$`,
  ...onInsertAndUpdate('participant_stamp', 'people.participant', 'people.refuse_people_of_the_other_kind'),
  ...onInsertAndUpdate(
    'organisation_stamp',
    'org.organisation',
    'people.refuse_organisations_of_the_other_kind',
  ),
]

/** Statement triggers see all new rows at once: a bulk load pays for one check, not for one a row. */
function onInsertAndUpdate(name: string, table: string, check: string): string[] {
  return (['insert', 'update'] as const).map(
    (event) =>
      `create trigger ${name}_${event} after ${event} on ${table}
         referencing new table as fresh for each statement execute function ${check}()`,
  )
}
