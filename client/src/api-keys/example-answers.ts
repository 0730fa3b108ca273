import type { ExampleSubject } from './examples.ts'

/** How an answer looks, shortened. Invented, like everybody in it. */
export const EXAMPLE_ANSWERS: Readonly<Record<ExampleSubject, string>> = {
  cards: `{ "data": { "candidates": {
    "totalCount": { "exact": 34, "atLeast": 34 },
    "edges": [{ "node": {
      "codeName": "Meranti Senja",
      "availability": "WITHIN_3_MONTHS", … } }, …] } },
  "extensions": { "cost": { "requested": 31, "actual": 31,
    "available": 49938, "resetAt": "2026-11-25T00:00:00Z" } } }`,
  supply: `{ "data": { "supply": {
    "weekOf": "2026-11-20",
    "candidatesAtLeast": 540,
    "cells": [{ "province": { "name": "Jawa Barat" },
      "atLeast": 20, … }, …] } },
  "extensions": { "cost": { "requested": 7, "actual": 7,
    "available": 49893, "resetAt": "2026-11-25T00:00:00Z" } } }`,
}

/** How a refusal looks. */
export const EXAMPLE_REFUSAL = `{ "errors": [{ "message": "…",
  "extensions": { "code": "RATE_LIMITED",
    "resetAt": "2026-11-25T00:00:00Z" } }] }`
