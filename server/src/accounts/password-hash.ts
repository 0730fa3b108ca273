import { hash, type Options, verify } from '@node-rs/argon2'

// The library's enum is ambient, which the compiler settings rule out: 2 is argon2id.
const ARGON2ID = 2

/** argon2id with OWASP's first recommendation (2024): 19 MiB, two passes, one lane; some 25 ms of one core. */
const COST: Options = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password, with its own salt and its cost inside. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST)

/** Whether this is the password behind the hash; also false when the stored text is no hash at all. */
export const verifyPassword = async (stored: { hash: string; password: string }): Promise<boolean> => {
  try {
    return await verify(stored.hash, stored.password.normalize('NFC'))
  } catch {
    return false
  }
}
