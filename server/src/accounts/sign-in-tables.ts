/**
 * The tables of the sign-in library, as `compileMigrations()` printed them for our options (better-auth 1.7.25),
 * with one type made stricter: the chosen membership is a uuid. A test holds them equal to what the library asks
 * for. Below them our own two: how often somebody tried, and which one-time codes were used.
 */
export const SIGN_IN_TABLES: readonly string[] = [
  `create table auth."user" (
    "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
    "name" text not null,
    "email" text not null unique,
    "emailVerified" boolean not null,
    "image" text,
    "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamptz default CURRENT_TIMESTAMP not null,
    "twoFactorEnabled" boolean,
    "language" text not null check ("language" in ('id', 'en'))
  )`,
  `create table auth."session" (
    "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
    "expiresAt" timestamptz not null,
    "token" text not null unique,
    "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" uuid not null references auth."user" ("id") on delete cascade,
    "lastSeenAt" timestamptz default CURRENT_TIMESTAMP not null,
    "secondFactorAt" timestamptz,
    "membershipId" uuid
  )`,
  `create table auth."account" (
    "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" uuid not null references auth."user" ("id") on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    "scope" text,
    "password" text,
    "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamptz not null
  )`,
  `create table auth."verification" (
    "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
    "identifier" text not null,
    "value" text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamptz default CURRENT_TIMESTAMP not null
  )`,
  `create table auth."twoFactor" (
    "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
    "secret" text not null,
    "backupCodes" text not null,
    "userId" uuid not null references auth."user" ("id") on delete cascade,
    "verified" boolean,
    "failedVerificationCount" integer,
    "lockedUntil" timestamptz
  )`,
  'create index "session_userId_idx" on auth."session" ("userId")',
  'create index "account_userId_idx" on auth."account" ("userId")',
  'create index "verification_identifier_idx" on auth."verification" ("identifier")',
  'create index "twoFactor_secret_idx" on auth."twoFactor" ("secret")',
  'create index "twoFactor_userId_idx" on auth."twoFactor" ("userId")',
  'create index session_ends on auth."session" ("expiresAt")',
  `create table auth.attempt (
    subject text primary key,
    tries integer not null check (tries > 0),
    ends_at timestamptz not null
  )`,
  `create table auth.used_code (
    account_id uuid not null references auth."user" ("id") on delete cascade,
    digest bytea not null,
    until timestamptz not null,
    primary key (account_id, digest)
  )`,
  'grant select, insert, update, delete on all tables in schema auth to titian_auth',
]
