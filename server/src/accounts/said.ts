export { said } from '../platform/graphql/said.ts'
