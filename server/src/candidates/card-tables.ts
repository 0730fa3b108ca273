/**
 * The card tables. A row is the permission: there is no row security here, and nothing finer than what may
 * be shown. No column tells when a card came or changed.
 */
export const CARD_TABLES = [
  `create table card.card (
     id uuid primary key,
     ordinal integer not null unique check (ordinal >= 0),
     code_name text not null unique,
     occupation text not null,
     family text not null,
     experience smallint not null check (experience between 0 and 4),
     education smallint check (education between 0 and 6),
     region text not null,
     province text,
     band smallint not null check (band between 0 and 2),
     certified boolean not null,
     skills jsonb not null,
     certificates jsonb not null,
     -- Every skill the card answers to, broader ones included; then those with evidence of at least that strength.
     skills_held text[] not null,
     skills_assessed text[] not null,
     skills_trained text[] not null,
     skills_certified text[] not null,
     schemes text[] not null,
     languages text[] not null,
     licences text[] not null,
     working_hours text[] not null,
     base smallint not null generated always as (3 * (2 - band) + experience) stored,
     region_points smallint not null
       generated always as (case when region ~ '^[0-9]{2}[.]' then 12 when region ~ '^[0-9]{2}$' then 6 else 0 end) stored
   )`,
  'create index card_relevance on card.card ((-base), ordinal)',
  'create index card_band on card.card (band, (-base), ordinal)',
  'create index card_province on card.card (province, (-base), ordinal)',
  'create index card_family on card.card (family, (-base), ordinal)',
  'create index card_skills on card.card using gin (skills_held)',
  'create index card_schemes on card.card using gin (schemes)',
  'create index card_occupation on card.card (occupation)',

  // From whom a card is hidden. Employers can't read it; each learns only what is hidden from itself.
  `create table card.hidden (
     organisation_id uuid not null,
     card_id uuid not null references card.card (id) on delete cascade,
     primary key (organisation_id, card_id)
   )`,
  'create index hidden_card on card.hidden (card_id)',
  `create function card.hidden_from_viewer() returns uuid[]
     language sql stable security definer set search_path = pg_catalog, card as $$
     select coalesce(array_agg(card_id order by card_id), '{}') from card.hidden
     where organisation_id = (select nullif(current_setting('titian.organisation', true), '')::uuid) $$`,

  // Which cards a transaction touched: readers catch up from the oldest transaction that was still running.
  `create table card.card_change (
     xid xid8 not null default pg_current_xact_id(),
     card_id uuid not null,
     primary key (xid, card_id)
   )`,
  `create function card.note_change() returns trigger
     language plpgsql security definer set search_path = pg_catalog, card as $$
     begin
       if tg_op = 'DELETE' then
         insert into card.card_change (card_id) select id from gone on conflict do nothing;
       else
         insert into card.card_change (card_id) select id from fresh on conflict do nothing;
       end if;
       return null;
     end $$`,
  ...(['insert', 'update'] as const).map(
    (event) =>
      `create trigger card_${event} after ${event} on card.card referencing new table as fresh
         for each statement execute function card.note_change()`,
  ),
  `create trigger card_delete after delete on card.card referencing old table as gone
     for each statement execute function card.note_change()`,

  // What the last publication left behind: its week, and how far back changes are still kept.
  `create table card.publication (
     one boolean primary key default true check (one),
     week_of date not null,
     changes_since xid8 not null,
     next_changes_since xid8 not null
   )`,
  `create table card.supply (
     province text not null,
     family text not null,
     at_least integer not null check (at_least >= 10),
     primary key (province, family)
   )`,
  `create table people.card_origin (
     card_id uuid primary key references card.card (id) on delete cascade,
     person_id uuid not null unique references people.participant (person_id)
   )`,
]

/** Who may touch what. Employers read cards; nobody but the projector and the removal function writes them. */
export const CARD_GRANTS = [
  'grant select on card.card, card.card_change to titian_employer',
  'grant select on card.supply, card.publication to titian_employer, titian_public, titian_reader',
  'grant select, insert, update, delete on card.card, card.hidden, card.supply, card.publication to titian_projector',
  'grant select, delete on card.card_change to titian_projector',
  'revoke execute on function card.hidden_from_viewer() from public',
  'grant execute on function card.hidden_from_viewer() to titian_employer',
  'alter table people.card_origin enable row level security',
  'alter table people.card_origin force row level security',
  `create policy card_origin_owner on people.card_origin to current_user using (true) with check (true)`,
  `create policy card_origin_projects on people.card_origin to titian_projector using (true) with check (true)`,
  `create policy card_origin_commands on people.card_origin for select to titian_command using (true)`,
  'grant select, insert, delete on people.card_origin to titian_projector',
  'grant select on people.card_origin to titian_command',
  // Removal at once, in the transaction that ends the right to show. It answers whether there was a card.
  `create function card.unpublish(person uuid) returns boolean
     language plpgsql security definer set search_path = pg_catalog, card, people as $$
     begin
       -- Waits for a running publication, which may be about to publish this very person.
       perform pg_advisory_xact_lock_shared(hashtext('titian: publication of cards'));
       delete from card.card where id = (select card_id from people.card_origin where person_id = person);
       return found;
     end $$`,
  'revoke execute on function card.unpublish(uuid) from public',
  'grant execute on function card.unpublish(uuid) to titian_command, titian_projector',
]

/** Which cards an organisation read last on which day; kept for thirty days. */
export const CARD_METER = [
  `create table app.card_reading (
     organisation_id uuid not null,
     card_id uuid not null,
     read_on date not null,
     primary key (organisation_id, card_id)
   )`,
  'create index card_reading_day on app.card_reading (organisation_id, read_on)',
  // Always for the session's own organisation. One reader of it at a time, so that no two take the last place.
  `create function app.read_cards(cards uuid[], most integer, today date) returns boolean
     language plpgsql security definer set search_path = pg_catalog, app as $$
     declare
       reader uuid := nullif(current_setting('titian.organisation', true), '')::uuid;
       fresh uuid[];
       known integer;
     begin
       select array_agg(distinct wanted order by wanted) into fresh from unnest(cards) as wanted
         where not exists (select from app.card_reading r
           where r.organisation_id = reader and r.card_id = wanted and r.read_on = today);
       if fresh is null then return true; end if;
       perform pg_advisory_xact_lock(hashtext('titian: card meter'), hashtext(reader::text));
       delete from app.card_reading where organisation_id = reader and read_on <= today - 30;
       select count(*) into known from app.card_reading
         where organisation_id = reader and card_id <> all (fresh);
       if known + cardinality(fresh) > most then return false; end if;
       insert into app.card_reading (organisation_id, card_id, read_on)
         select reader, unnest(fresh), today
         on conflict (organisation_id, card_id) do update set read_on = excluded.read_on;
       return true;
     end $$`,
  `create function app.cards_read(today date) returns integer
     language sql stable security definer set search_path = pg_catalog, app as $$
     select count(*)::integer from app.card_reading
     where organisation_id = nullif(current_setting('titian.organisation', true), '')::uuid
       and read_on > today - 30 $$`,
  'revoke execute on function app.read_cards(uuid[], integer, date) from public',
  'revoke execute on function app.cards_read(date) from public',
  'grant execute on function app.read_cards(uuid[], integer, date) to titian_employer',
  'grant execute on function app.cards_read(date) to titian_employer',
]
