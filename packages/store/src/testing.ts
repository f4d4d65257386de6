export { aBatch, aCatalogue, figuresOf, sourced } from './store-contract/builders.ts'
export {
  type MakeStore,
  type StoreUnderTest,
  storeContract,
} from './store-contract/store-contract.ts'
